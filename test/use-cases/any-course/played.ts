import type { Participant } from '#src/domain/person.ts';
import type { KeptDiscussion } from '#src/store/discussions.ts';
import type { MinutesTable, ResponseTable } from '#src/store/schema.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { keptDiscussion, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { responseRows } from '../kept.ts';
import { everythingKept } from '../refusal.ts';
import { personOf, type Step } from './step.ts';
import { deedOf } from './trying.ts';

/** How things stood at one moment. */
export type Moment = {
  readonly discussion: KeptDiscussion;
  readonly responses: readonly ResponseTable[];
  readonly minutes: readonly MinutesTable[];
  /** All that is kept, as text. */
  readonly kept: string;
};

/** One step as it went: what was before, what was answered each time it arrived, and what was after. */
export type Played = {
  readonly step: Step;
  readonly who: Participant;
  readonly before: Moment;
  readonly refusals: readonly (string | undefined)[];
  readonly afterFirst: Moment;
  readonly after: Moment;
};

const momentOf = async (open: OpenDiscussion): Promise<Moment> => {
  const minutes = await open.app.store.transaction((tx) =>
    tx.selectFrom('minutes').selectAll().orderBy('number').execute(),
  );
  const [discussion, responses] = [await keptDiscussion(open), await responseRows(open.app)];
  return { discussion, responses, minutes, kept: JSON.stringify(await everythingKept(open.app)) };
};

const play = async (open: OpenDiscussion, step: Step, number: number): Promise<Played> => {
  open.app.clock.forward(MINUTE);
  const before = await momentOf(open);
  const who = personOf(step, before.discussion.facilitator.id);
  const deed = deedOf({ open, step, who, number, recorded: before.responses });
  const first = await deed();
  const afterFirst = await momentOf(open);
  const answers = step.twice ? [first, await deed()] : [first];
  const refusals = answers.map((one) => (one.ok ? undefined : one.refusal));
  return { step, who, before, refusals, afterFirst, after: step.twice ? await momentOf(open) : afterFirst };
};

/** Plays a course of steps over the use cases, on a store of its own; answers how each step went. */
export const playCourse = async (course: readonly Step[]): Promise<readonly Played[]> => {
  const open = await openDiscussion();
  const played: Played[] = [];
  for (const [number, step] of course.entries()) played.push(await play(open, step, number));
  await open.app.store.close();
  return played;
};

/** Whether a step was done, at least once. */
export const wasDone = ({ refusals }: Played): boolean => refusals.includes(undefined);
