import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Message } from '#test/support/fake-teams.ts';
import { SAMPLE, showing, TITLE } from '#test/support/scene.ts';
import { type Course, eventually } from './course.ts';
import { presses } from './person.ts';
import { briefingThreads } from './town.ts';

const SENDS = 10;

/** The publisher sends the Word file, again where it could not be read in time on a busy computer; answers the preview. */
export const imports = async ({ town }: Course): Promise<Message> => {
  for (let sent = 0; sent < SENDS; sent += 1) {
    await town.publisher.sendsFile({ name: 'briefing.docx', bytes: readFileSync(SAMPLE) });
    const preview = await eventually(() => showing(town.publisher.chat.messages(), TITLE), 30_000);
    if (preview !== undefined) return preview;
  }
  throw new Error('the preview did not come');
};

export const publishes = async (course: Course, preview: Message): Promise<void> => {
  const answered = await presses(course, course.town.publisher, 'Publish', { on: preview });
  course.note(`Publish was answered ${answered?.kind ?? 'by nothing'}`);
};

/** Looks into the channel of an unconfirmed posting, and presses what is true there. */
const settle = async (course: Course, progress: Message, team: string): Promise<void> => {
  const place = course.town.places.find((one) => one.team.name === team);
  if (place === undefined) return;
  const isThere = briefingThreads(place).length > 0;
  const button = isThere ? 'It is there' : 'Post again';
  const answered = await presses(course, course.town.publisher, button, { on: progress, beside: team });
  if (answered === undefined) return;
  course.note(`the publisher pressed ${button} for ${team}: ${answered.kind === 'note' ? answered.text : 'settled'}`);
  if (isThere) course.foundThere.add(team);
  else course.postedAgain.push(team);
};

const progressCard = ({ town }: Course): Message | undefined =>
  town.publisher.chat
    .messages()
    .findLast((one) => one.card !== undefined && / of \d+ channels? posted/u.test(one.reading.wholeText));

/** Teams of which the card, as the publisher sees it, asks whether the briefing is there. */
const unclear = ({ town }: Course, progress: Message): readonly string[] => {
  const { buttons } = town.teams.seenBy(town.publisher, progress);
  const asked = buttons.filter(({ title }) => title === 'It is there').map(({ within }) => JSON.stringify(within[1]));
  return town.places.map(({ team }) => team.name).filter((name) => asked.some((part) => part.includes(`${name}*`)));
};

const FRESH_EVERY = 15;

/** The publisher watches the progress card until the round is over, and settles what is unconfirmed. */
export const watches = async (course: Course): Promise<void> => {
  for (let looked = 1; !course.over; looked += 1) {
    await pause(300);
    const progress = progressCard(course);
    if (progress !== undefined) for (const team of unclear(course, progress)) await settle(course, progress, team);
    const isComplete = /\b(\d+) of \1 channels? posted/u.test(progress?.reading.wholeText ?? '');
    // A progress card whose posting was interrupted is brought again, as any card is.
    if (!isComplete && looked % FRESH_EVERY === 0) await course.town.publisher.says('publish');
  }
};
