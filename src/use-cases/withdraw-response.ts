import { type ChangeRefusal, mayChangeResponse } from '../domain/discussion.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { takeDiscussion } from '../store/discussions.ts';
import { lastResponseBy, responseOfMessage, withdrawResponse } from '../store/responses.ts';
import { noteChange } from '../store/seen-activities.ts';
import type { Tx } from '../store/store.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';

export type WithdrawRefusal = HereRefusal | ChangeRefusal | 'nothing-to-withdraw';
export type WithdrawMessageRefusal = WithdrawRefusal | 'changed-since';

export const noteWithdrawn = async (app: App, tx: Tx, of: { discussionId: string; responseId: string; by: string }) => {
  const at = app.clock.now();
  await withdrawResponse(tx, of.responseId, at);
  await cardsChanged(tx, of.discussionId);
  await recordAudit(tx, { who: of.by, what: 'response.withdrawn', onId: of.responseId, at });
};

/** An author takes back their last response to a point, until the minutes are approved. */
export const withdrawLastResponse = async (
  app: App,
  command: { who: Person; here: Here; discussionId: DiscussionId; point: number },
): Promise<Result<DiscussionId, WithdrawRefusal>> => {
  const withdrawn = await app.store.transaction(async (tx): Promise<Result<DiscussionId, WithdrawRefusal>> => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    const { who, discussionId, point } = command;
    const last = await lastResponseBy(tx, { discussionId, authorId: who.id, point });
    const allowed = mayChangeResponse(taken.value, last?.authorId ?? who.id, who);
    if (!allowed.ok) return allowed;
    if (last === undefined) return refuse('nothing-to-withdraw');
    const by = last.nameless ? 'nameless' : who.id;
    await noteWithdrawn(app, tx, { discussionId, responseId: last.id, by });
    return ok(discussionId);
  });
  app.wake();
  return withdrawn;
};

/** An author deletes their message in the thread, which takes its response back; undeleting it brings it back. */
export const withdrawMessage = async (
  app: App,
  command: {
    who: Person;
    here: Here;
    activityId: string;
    deleted: boolean;
    /** When it was deleted or brought back, ISO 8601, for the two may come out of order; now, where nobody says. */
    at?: string;
  },
): Promise<Result<DiscussionId, WithdrawMessageRefusal>> => {
  const withdrawn = await app.store.transaction(async (tx): Promise<Result<DiscussionId, WithdrawMessageRefusal>> => {
    const known = await responseOfMessage(tx, { ...command.here, activityId: command.activityId });
    if (known === undefined) return refuse('nothing-to-withdraw');
    const discussion = await takeDiscussion(tx, known.discussionId);
    if (discussion === undefined) return refuse('unknown-discussion');
    const allowed = mayChangeResponse(discussion, command.who.id, command.who);
    if (!allowed.ok) return allowed;
    if (known.authorId !== command.who.id) return refuse('not-the-author');
    const { activityId, at = app.clock.now(), here } = command;
    if (!(await noteChange(tx, { conversationId: here.conversationId, activityId, at })))
      return refuse('changed-since');
    if ((known.withdrawnAt !== null) === command.deleted) return ok(discussion.id);
    if (command.deleted)
      await noteWithdrawn(app, tx, { discussionId: discussion.id, responseId: known.id, by: command.who.id });
    else await bringBack(app, tx, { discussionId: discussion.id, responseId: known.id, by: command.who.id });
    return ok(discussion.id);
  });
  app.wake();
  return withdrawn;
};

const bringBack = async (app: App, tx: Tx, of: { discussionId: string; responseId: string; by: string }) => {
  await withdrawResponse(tx, of.responseId, null);
  await cardsChanged(tx, of.discussionId);
  await recordAudit(tx, { who: of.by, what: 'response.brought-back', onId: of.responseId, at: app.clock.now() });
};
