import { type ChangeRefusal, mayChangeResponse } from '../domain/discussion.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { type ResponseTextRefusal, responseText } from '../domain/response.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { type KeptDiscussion, takeDiscussion } from '../store/discussions.ts';
import { changeResponseText, responseOfMessage, withdrawResponse } from '../store/responses.ts';
import { noteChange } from '../store/seen-activities.ts';
import type { Tx } from '../store/store.ts';
import { aboutDiscussion } from '../views/about-discussion.ts';
import type { App, Here } from './app.ts';
import { type ToldToAuthor, tellAuthor, whatToTell } from './steps/tell-author.ts';

export type ChangeResponseRefusal = ChangeRefusal | ResponseTextRefusal | 'not-a-response' | 'changed-since';

type Edit = {
  readonly discussion: KeptDiscussion;
  readonly here: Here;
  readonly who: Person;
  readonly before: string;
  readonly after: string;
};

/** The author is told what is new by the edit; what they were told before is not said again. */
export const tellNew = async (
  app: App,
  tx: Tx,
  { discussion, here, who, before, after }: Edit,
): Promise<ToldToAuthor> => {
  const about = await aboutDiscussion(tx, discussion);
  const known = whatToTell(about, before);
  const now = whatToTell(about, after);
  const findings = now.findings.filter((one) => !known.findings.includes(one));
  const concern = known.concern === undefined ? now.concern : undefined;
  await tellAuthor(app, tx, { authorId: who.id, elseIn: here.conversationId }, { findings, concern });
  return { findings, concern };
};

export type ChangeMessage = {
  readonly who: Person;
  readonly here: Here;
  readonly activityId: string;
  readonly text: string;
  /** When it was edited, ISO 8601, for edits may come out of order; now, where nobody says. */
  readonly at?: string;
};

type Known = NonNullable<Awaited<ReturnType<typeof responseOfMessage>>>;

/** A response of which no words are left was taken back by that, and comes back with words. */
const wasEmptied = (known: Known): boolean => known.withdrawnAt !== null && known.text === '';

const takeBack = async (app: App, tx: Tx, known: Known, by: Person): Promise<void> => {
  const at = app.clock.now();
  await changeResponseText(tx, known.id, '');
  await withdrawResponse(tx, known.id, at);
  await cardsChanged(tx, known.discussionId);
  await recordAudit(tx, { who: by.id, what: 'response.withdrawn', onId: known.id, at });
};

/** The response of a message, taken for writing: only its author's to change, until the minutes are approved, and in order. */
const takeResponse = async (
  app: App,
  tx: Tx,
  { who, here, activityId, at }: ChangeMessage,
): Promise<Result<{ known: Known; discussion: KeptDiscussion }, ChangeResponseRefusal>> => {
  const known = await responseOfMessage(tx, { ...here, activityId });
  const discussion = known && (await takeDiscussion(tx, known.discussionId));
  if (known === undefined || discussion === undefined) return refuse('not-a-response');
  if (known.authorId !== who.id) return refuse('not-the-author');
  const allowed = mayChangeResponse(discussion, who.id, who);
  if (!allowed.ok) return allowed;
  const change = { conversationId: here.conversationId, activityId, at: at ?? app.clock.now() };
  return (await noteChange(tx, change)) ? ok({ known, discussion }) : refuse('changed-since');
};

const reword = async (app: App, tx: Tx, { known, ...edit }: Edit & { known: Known }): Promise<void> => {
  await changeResponseText(tx, known.id, edit.after);
  if (wasEmptied(known)) await withdrawResponse(tx, known.id, null);
  await tellNew(app, tx, edit);
  await cardsChanged(tx, edit.discussion.id);
  await recordAudit(tx, { who: edit.who.id, what: 'response.changed', onId: known.id, at: app.clock.now() });
};

const change = async (
  app: App,
  tx: Tx,
  command: ChangeMessage,
): Promise<Result<DiscussionId, ChangeResponseRefusal>> => {
  const taken = await takeResponse(app, tx, command);
  if (!taken.ok) return taken;
  const { known, discussion } = taken.value;
  const text = responseText(command.text);
  if (!text.ok && text.refusal !== 'response-empty') return text;
  const [before, after] = [known.text, text.ok ? text.value : ''];
  const { who, here } = command;
  if (after === before) return ok(discussion.id);
  if (after === '') await takeBack(app, tx, known, who);
  else await reword(app, tx, { known, discussion, here, who, before, after });
  return ok(discussion.id);
};

/**
 * An author edits their message in the thread: its response changes with it, until the minutes are approved. One that is
 * left without words is taken back; one that became too long keeps the words it had.
 */
export const changeMessage = async (
  app: App,
  command: ChangeMessage,
): Promise<Result<DiscussionId, ChangeResponseRefusal>> => {
  const changed = await app.store.transaction((tx) => change(app, tx, command));
  app.wake();
  return changed;
};
