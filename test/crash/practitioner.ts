import { setTimeout as pause } from 'node:timers/promises';
import { NAMELESS_TOGGLE } from '#test/support/discussing.ts';
import type { Person, Thread } from '#test/support/fake-teams.ts';
import type { Course, Spoken } from './course.ts';
import { cardWith, presses, says } from './person.ts';
import { inWords, type Place } from './town.ts';

const RECORDED = /(Your response|“Nothing to add”) (is recorded|was recorded already)/u;

/** Those who speak in the thread do only that: their name on a card then says that their message is recorded. */
const speaks = (place: Place, who: Person): boolean => place.practitioners.indexOf(who) % 4 === 3;

const byMessage = async (course: Course, place: Place, who: Person, thread: Thread): Promise<void> => {
  if (course.spoken.some((one) => one.person === who.name)) return;
  const words = `We noted ${inWords(course.nextNumber())}.`;
  const spoken: Spoken = {
    place: place.team.name,
    person: who.name,
    how: 'message',
    words,
    shown: false,
    refused: false,
  };
  course.spoken.push(spoken);
  // A channel that the bot does not know as the briefing's is heard only where it is mentioned.
  const mentioning = course.foundThere.has(place.team.name) || course.chance.once(0.3);
  await says(course, who, words, { thread, mentioning });
};

const onCard = async (course: Course, place: Place, who: Person, at: { thread: Thread; point: number }) => {
  const card = cardWith(course, who, { thread: at.thread, words: `Point ${at.point} of`, button: 'Send response' });
  if (card === undefined) return;
  const how = course.chance.pick(['card', 'card', 'card', 'nameless', 'nothing to add'] as const);
  const isAgain = how === 'nothing to add' && course.spoken.some((one) => one.person === who.name && one.how === how);
  if (isAgain) return;
  const words = how === 'nothing to add' ? who.name : `We noted ${inWords(course.nextNumber())}.`;
  const spoken: Spoken = { place: place.team.name, person: who.name, how, words, shown: false, refused: false };
  course.spoken.push(spoken);
  const filling = { 'Your response': words, [NAMELESS_TOGGLE]: how === 'nameless' };
  const answered =
    how === 'nothing to add'
      ? await presses(course, who, 'Nothing to add', { on: card })
      : await presses(course, who, 'Send response', { on: card, filling });
  const text = answered?.reading?.wholeText ?? answered?.text ?? '';
  spoken.shown = RECORDED.test(text);
  spoken.refused = answered !== undefined && !spoken.shown;
};

/** Everybody answers a point, each in their own time and way. */
export const everybodyResponds = async (
  course: Course,
  place: Place,
  at: { thread: Thread; point: number },
): Promise<void> => {
  await Promise.all(
    place.practitioners.map(async (who) => {
      if (course.chance.once(0.2)) return;
      await pause(course.chance.between(0, 1_200));
      if (speaks(place, who)) await byMessage(course, place, who, at.thread);
      else await onCard(course, place, who, at);
    }),
  );
};
