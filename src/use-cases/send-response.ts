import type { DiscussionId, ResponseId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { type ResponseTextRefusal, responseText, type SaidBy } from '../domain/response.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { DiscussionPointView } from '../ports/cards.ts';
import { laterThan } from '../ports/clock.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { truth } from '../store/columns.ts';
import { changeDiscussion, type KeptDiscussion, keepAttendance } from '../store/discussions.ts';
import { keepResponse, responseOfMessage } from '../store/responses.ts';
import type { ResponseTable } from '../store/schema.ts';
import { wasChanged } from '../store/seen-activities.ts';
import type { Tx } from '../store/store.ts';
import { aboutDiscussion } from '../views/about-discussion.ts';
import { ownPointView } from '../views/point-view.ts';
import type { App, Here } from './app.ts';
import { sameClick } from './steps/click-once.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';
import { tellAuthor, whatToTell } from './steps/tell-author.ts';

export type SendRefusal =
  | HereRefusal
  | ResponseTextRefusal
  | 'discussion-finished'
  | 'no-such-point'
  | 'message-deleted'
  | 'typed-something';

export type SendResponse = {
  readonly who: Participant;
  readonly here: Here;
  readonly discussionId: DiscussionId;
  /** Counted from 0; `undefined` for a message, which answers the current point. */
  readonly point: number | undefined;
  readonly kind: ResponseTable['kind'];
  readonly text: string;
  readonly saidBy: SaidBy;
  readonly nameless: boolean;
  readonly source: 'card' | 'message';
  readonly activityId: string;
  /** Made when the card was rendered, so that a double click counts once; a message has none. */
  readonly nonce: string | undefined;
};

/** What the author is told, and only they. */
export type Recorded = {
  readonly responseId: ResponseId;
  readonly discussion: KeptDiscussion;
  /** Counted from 0. */
  readonly point: number;
  /** Whether its point had been left already; it stands under its own point all the same. */
  readonly late: boolean;
  /** False where the same was recorded before. */
  readonly fresh: boolean;
  /** What may identify somebody, in words, without the detail itself. */
  readonly findings: readonly string[];
  /** Whom to call, where the response sounds like a present worry. This never blocks or scores, nor claims to detect. */
  readonly concern: string | undefined;
  /** What its author sees now, where it was sent by card and its point has not been left. */
  readonly card: DiscussionPointView | undefined;
};

/** The words of a response; "Nothing to add" has none, and does not swallow any that were typed. */
const wordsOf = (command: SendResponse): Result<string, SendRefusal> => {
  if (command.kind === 'response') return responseText(command.text);
  return command.text.trim() === '' ? ok('') : refuse('typed-something');
};

type Said = { readonly point: number; readonly text: string; readonly at: string };

const rowOf = (app: App, command: SendResponse, said: Said): ResponseTable => ({
  id: app.newId(),
  discussionId: command.discussionId,
  point: said.point,
  kind: command.kind,
  saidBy: command.saidBy,
  nameless: truth(command.nameless),
  authorId: command.who.id,
  authorName: command.nameless ? null : command.who.name,
  standing: command.who.standing,
  text: said.text,
  source: command.source,
  conversationId: command.here.conversationId,
  activityId: command.activityId,
  nonce: sameClick({
    nonce: command.nonce,
    by: command.who.id,
    words: [command.kind, said.text, command.saidBy, `nameless: ${command.nameless}`],
  }),
  at: said.at,
  shuffle: app.random(),
  resolution: null,
  withdrawnAt: null,
  toldLeftOutAt: null,
});

/** Nobody is listed as present for a nameless response: that would name them where few were there. */
const noteEffects = async (tx: Tx, row: ResponseTable, who: Participant): Promise<void> => {
  const { id, name, standing } = who;
  if (row.nameless === 0)
    await keepAttendance(tx, { discussionId: row.discussionId, personId: id, name, standing, at: row.at });
  await changeDiscussion(tx, row.discussionId, { lastResponseAt: row.at });
  await cardsChanged(tx, row.discussionId);
};

const audit = (tx: Tx, row: ResponseTable, who: Participant): Promise<void> => {
  const auditedAs = row.nameless === 1 ? 'nameless' : who.id;
  return recordAudit(tx, { who: auditedAs, what: 'response.recorded', onId: row.id, at: row.at });
};

/** A message counts once, also where its discussion has moved on before Microsoft Teams brought it again. */
const alreadyKept = async (
  tx: Tx,
  command: SendResponse,
  discussion: KeptDiscussion,
): Promise<Recorded | undefined> => {
  const known = await responseOfMessage(tx, { ...command.here, activityId: command.activityId });
  if (known === undefined) return undefined;
  const { point } = known;
  const late = point !== discussion.currentPoint;
  return {
    responseId: known.id as ResponseId,
    discussion,
    point,
    late,
    fresh: false,
    findings: [],
    concern: undefined,
    card: undefined,
  };
};

const record = async (app: App, tx: Tx, command: SendResponse): Promise<Result<Recorded, SendRefusal>> => {
  const said = wordsOf(command);
  if (!said.ok) return said;
  const taken = await takeDiscussionHere(tx, command);
  if (!taken.ok) return taken;
  const discussion = taken.value;
  if (discussion.state !== 'open') return refuse('discussion-finished');
  const before = command.source === 'message' ? await alreadyKept(tx, command, discussion) : undefined;
  if (before !== undefined) return ok(before);
  if (command.source === 'message' && (await wasChanged(tx, { ...command.here, activityId: command.activityId })))
    return refuse('message-deleted');
  const point = command.point ?? discussion.currentPoint;
  if (point < 0 || point >= discussion.points) return refuse('no-such-point');
  // Responses stand in the minutes in the order in which they came, also where the clock has stepped back.
  const at = laterThan(discussion.row.lastResponseAt, app.clock.now());
  const row = rowOf(app, command, { point, text: said.value, at });
  const about = await aboutDiscussion(tx, discussion);
  const told = whatToTell(about, said.value);
  const fresh = await keepResponse(tx, row);
  if (fresh) await noteEffects(tx, row, command.who);
  if (fresh) await tellAuthor(app, tx, { authorId: command.who.id, elseIn: command.here.conversationId }, told);
  const late = point !== discussion.currentPoint;
  const card = command.source === 'card' && !late ? await ownPointView(tx, about, app, command) : undefined;
  // Last, for all who write to the audit log wait for one another.
  if (fresh) await audit(tx, row, command.who);
  return ok({ responseId: row.id as ResponseId, discussion, point, late, fresh, card, ...told });
};

/** A practitioner answers a discussion point, by card or by message, with or without their name. */
export const sendResponse = async (app: App, command: SendResponse): Promise<Result<Recorded, SendRefusal>> => {
  const recorded = await app.store.transaction((tx) => record(app, tx, command));
  app.wake();
  return recorded;
};
