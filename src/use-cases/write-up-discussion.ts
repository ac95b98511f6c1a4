import { isDay, isoDayOf } from '../domain/dates.ts';
import type { DiscussionId } from '../domain/ids.ts';
import { cleanLine, type ResponseTextRefusal, responseText } from '../domain/response.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { discussionById, keepAttendance, keepDiscussion } from '../store/discussions.ts';
import { keepResponse } from '../store/responses.ts';
import type { ResponseTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { aboutDiscussion } from '../views/about-discussion.ts';
import type { App } from './app.ts';
import { closeIntoReview } from './finish-discussion.ts';
import { newDiscussion, postingToDiscuss, type Start, type StartRefusal } from './start-discussion.ts';
import { tellAuthor, whatToTell } from './steps/tell-author.ts';

export type WriteUpRefusal =
  | StartRefusal
  | ResponseTextRefusal
  | 'nothing-written'
  | 'no-such-point'
  | 'held-on-wrong'
  | 'too-many-present';

export type WriteUp = Start & {
  /** What the team said, by point, counted from 0; points without an answer are left out. */
  readonly responses: readonly { readonly point: number; readonly text: string }[];
  /** Who was there, as typed. */
  readonly present: readonly string[];
  /** When they talked, YYYY-MM-DD; empty for today. */
  readonly heldOn: string;
  readonly activityId: string;
};

const MOST_PRESENT = 200;

type Checked = {
  readonly responses: WriteUp['responses'];
  readonly present: readonly string[];
  readonly startedAt: string;
};

const check = (app: App, command: WriteUp): Result<Checked, WriteUpRefusal> => {
  const responses: { point: number; text: string }[] = [];
  for (const { point, text } of command.responses) {
    const checked = responseText(text);
    if (!checked.ok) return checked;
    responses.push({ point, text: checked.value });
  }
  if (responses.length === 0) return refuse('nothing-written');
  const now = app.clock.now();
  const heldOn = command.heldOn || isoDayOf(now);
  if (!isDay(heldOn) || heldOn > isoDayOf(now)) return refuse('held-on-wrong');
  const present = [...new Set(command.present.map(cleanLine))].filter((name) => name !== '');
  if (present.length > MOST_PRESENT || present.some((name) => name.length > 100)) return refuse('too-many-present');
  return ok({ responses, present, startedAt: heldOn === isoDayOf(now) ? now : `${heldOn}T12:00:00.000Z` });
};

const rowOf = (
  app: App,
  command: WriteUp,
  discussionId: string,
  said: { point: number; text: string },
): ResponseTable => ({
  ...said,
  id: app.newId(),
  discussionId,
  kind: 'response',
  saidBy: 'team',
  nameless: 0,
  authorId: command.who.id,
  authorName: command.who.name,
  standing: 'member',
  source: 'write-up',
  conversationId: command.here.conversationId,
  activityId: command.activityId,
  nonce: null,
  at: app.clock.now(),
  shuffle: app.random(),
  resolution: null,
  withdrawnAt: null,
  toldLeftOutAt: null,
});

const keepPresent = async (tx: Tx, command: WriteUp, id: string, checked: Checked): Promise<void> => {
  const { name, standing } = command.who;
  const at = checked.startedAt;
  await keepAttendance(tx, { discussionId: id, personId: command.who.id, name, standing, at });
  for (const typed of checked.present)
    if (typed !== name)
      await keepAttendance(tx, { discussionId: id, personId: `typed:${typed}`, name: typed, standing: 'member', at });
};

/** Whoever writes for the team is told what an author would be, once for all points. */
const tellWriter = async (app: App, tx: Tx, command: WriteUp, id: string): Promise<void> => {
  const discussion = await discussionById(tx, id);
  if (discussion === undefined) return;
  const written = command.responses.map((one) => one.text).join('\n\n');
  const to = { authorId: command.who.id, elseIn: command.here.conversationId };
  await tellAuthor(app, tx, to, whatToTell(await aboutDiscussion(tx, discussion), written));
};

const record = async (
  app: App,
  tx: Tx,
  command: WriteUp,
  checked: Checked,
): Promise<Result<DiscussionId, WriteUpRefusal>> => {
  const found = await postingToDiscuss(tx, command);
  if (!found.ok) return found;
  const { responses, startedAt } = checked;
  const row = { ...newDiscussion(app, command, found.value.version), startedAt };
  if (responses.some((one) => one.point < 0 || one.point >= row.points)) return refuse('no-such-point');
  const id = row.id as DiscussionId;
  if (!(await keepDiscussion(tx, row))) return refuse('already-open');
  for (const said of responses) await keepResponse(tx, rowOf(app, command, id, said));
  await keepPresent(tx, command, id, checked);
  await tellWriter(app, tx, command, id);
  await closeIntoReview(app, tx, { id, row }, 'written-up');
  await cardsChanged(tx, command.postingId);
  await recordAudit(tx, { who: command.who.id, what: 'discussion.written-up', onId: id, at: app.clock.now() });
  return ok(id);
};

/** A member writes up a discussion that their team had already; it leads to the same review. */
export const writeUpDiscussion = async (app: App, command: WriteUp): Promise<Result<DiscussionId, WriteUpRefusal>> => {
  const checked = check(app, command);
  if (!checked.ok) return checked;
  const written = await app.store.transaction((tx) => record(app, tx, command, checked.value));
  app.wake();
  return written;
};
