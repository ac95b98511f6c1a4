import { setTimeout as pause } from 'node:timers/promises';
import type { Message, Thread } from '#test/support/fake-teams.ts';
import { type Course, eventually } from './course.ts';
import { cardWith, presses, says } from './person.ts';
import { everybodyResponds } from './practitioner.ts';
import { briefingThreads, type Place } from './town.ts';

/** Only what is stuck uses them up; a busy computer is slow. */
const TRIES = 100;
const SOON_MS = 4_000;

/** Where a facilitator is at work. */
type Desk = { readonly course: Course; readonly place: Place; readonly thread: Thread };
type Wanted = { readonly words: string; readonly button: string };

const pointCard = (point: number): Wanted => ({ words: `Point ${point} of`, button: 'Send response' });
const DRAFT: Wanted = { words: 'Draft minutes', button: 'Approve and forward' };

const find = ({ course, place, thread }: Desk, wanted: Wanted): Message | undefined =>
  cardWith(course, place.lead, { thread, ...wanted });

/**
 * Does something until its card is there. Where none comes, "start" brings it: a card whose posting was interrupted is
 * unconfirmed, and is not posted again by itself. Throws where nothing helps.
 */
const bringing = async (desk: Desk, wanted: Wanted, act: () => Promise<unknown>): Promise<Message> => {
  const { course, place, thread } = desk;
  for (let tries = 0; tries < TRIES; tries += 1) {
    await act();
    const card = await eventually(() => find(desk, wanted), SOON_MS);
    if (card !== undefined) return card;
    course.note(`${place.team.name} says start, for “${wanted.words}” is not there`);
    await says(course, place.lead, 'start', { thread, mentioning: true });
  }
  throw new Error(`${place.team.name} never saw “${wanted.words}”`);
};

const press = async ({ course, place }: Desk, title: string, on: Message | undefined): Promise<void> => {
  if (on !== undefined) await presses(course, place.lead, title, { on });
};

const APPROVED = /Where it went|approved already/u;

const approves = async (desk: Desk): Promise<void> => {
  const { course, place, thread } = desk;
  const isShown = () => thread.messages().some((one) => one.card && /Where it went/u.test(one.reading.wholeText));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const on = find(desk, DRAFT);
    const answered = on && (await presses(course, place.lead, DRAFT.button, { on }));
    if (APPROVED.test(answered?.reading?.wholeText ?? answered?.text ?? '') || isShown()) return;
    await pause(300);
  }
  throw new Error(`${place.team.name} could not approve its minutes`);
};

/** The facilitator leads the team from the briefing to approved minutes. */
export const leads = async (course: Course, place: Place): Promise<void> => {
  const thread = await eventually(() => briefingThreads(place)[0], 600_000);
  if (thread === undefined) throw new Error(`${place.team.name} never got the briefing`);
  const desk = { course, place, thread };
  const responding: Promise<void>[] = [];
  await bringing(desk, pointCard(1), () => press(desk, 'Start discussion', thread.root));
  for (let point = 1; point <= course.load.points; point += 1) {
    const all = everybodyResponds(course, place, { thread, point });
    responding.push(all);
    // Some move on while others still type: a late reply stays under its own point, or is refused in words.
    await (course.chance.once(0.3) ? pause(course.chance.between(300, 1_500)) : all);
    const [button, next] =
      point < course.load.points ? ['Next point', pointCard(point + 1)] : ['Finish discussion', DRAFT];
    await bringing(desk, next as Wanted, () => press(desk, button as string, find(desk, pointCard(point))));
  }
  await approves(desk);
  await Promise.all(responding);
};
