import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { readAnswer, type Shown } from '#test/support/fake-teams/people/answers.ts';
import type { Message, Person, Thread } from '#test/support/fake-teams.ts';
import type { Course } from './course.ts';

/** What a person reads as "not done, try again". */
const NOT_DONE = /went wrong|cannot reach my records|could not say just now/iu;
const PATIENCE_MS = 300_000;

const isDone = (shown: Shown): boolean => shown.kind !== 'error' && !NOT_DONE.test(shown.text);

type Clicking = Parameters<Person['clicks']>[1];

/**
 * Presses a button until it is answered: the same activity once more, as Microsoft Teams brings it, or the same press of
 * the same card. Undefined where the card has no such button any more, or nobody answered within five minutes.
 */
export const presses = async (
  course: Course,
  who: Person,
  title: string,
  clicking: Clicking,
): Promise<Shown | undefined> => {
  const deadline = performance.now() + PATIENCE_MS;
  const first = await who.clicks(title, clicking).catch(() => undefined);
  if (first === undefined) return undefined;
  const { activity } = first.answer;
  const { action } = activity['value'] as { action: Parameters<Person['sendsAction']>[0] };
  let shown: Shown = first;
  while (!isDone(shown)) {
    if (performance.now() > deadline) return undefined;
    await pause(course.chance.between(100, 500));
    shown = course.chance.once(0.5)
      ? readAnswer(await course.town.teams.redeliver(activity))
      : await who.sendsAction(action, { on: clicking.on });
  }
  // Microsoft Teams delivers some twice, and some people press twice.
  if (course.chance.once(0.1)) await course.town.teams.redeliver(activity);
  if (course.chance.once(0.05)) await who.sendsAction(action, { on: clicking.on });
  return shown;
};

/** Says something in a thread; Microsoft Teams brings it again, as the same activity, until it was taken. */
export const says = async (
  course: Course,
  who: Person,
  text: string,
  at: { thread: Thread; mentioning: boolean },
): Promise<boolean> => {
  const deadline = performance.now() + PATIENCE_MS;
  const said = await who.says(text, { in: at.thread, mentioningBot: at.mentioning });
  if (!said.heard) return false;
  let { status } = said.answer;
  while (status !== 200 && performance.now() < deadline) {
    await pause(course.chance.between(200, 700));
    ({ status } = await course.town.teams.redeliver(said));
  }
  return status === 200;
};

/** The newest card of a thread that says these words and has this button, as this person sees it. */
export const cardWith = (
  course: Course,
  who: Person,
  at: { thread: Thread; words: string; button: string },
): Message | undefined =>
  at.thread.messages().findLast((one) => {
    if (one.from !== 'the bot' || one.card === undefined) return false;
    const { wholeText, buttons } = course.town.teams.seenBy(who, one);
    return wholeText.includes(at.words) && buttons.some(({ title }) => title === at.button);
  });
