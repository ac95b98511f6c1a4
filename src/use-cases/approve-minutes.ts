import { mayReview, type ReviewRefusal } from '../domain/discussion.ts';
import type { DiscussionId, MinutesId } from '../domain/ids.ts';
import { draftMinutes, type Minutes, unresolved } from '../domain/minutes.ts';
import type { Participant } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { changeDiscussion, type KeptDiscussion } from '../store/discussions.ts';
import { keepMinutes } from '../store/minutes.ts';
import { tellPerson } from '../store/notices.ts';
import { authorsToTell, forgetNamelessAuthors } from '../store/responses.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import { minutesSource } from '../views/minutes-source.ts';
import { words } from '../words/words.ts';
import type { App, Here } from './app.ts';
import { deliverMinutes } from './steps/deliver-minutes.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';

export type ApproveRefusal = HereRefusal | ReviewRefusal | 'details-unresolved';

export type Approve = { readonly who: Participant; readonly here: Here; readonly discussionId: DiscussionId };

const tellLeftOut = async (app: App, tx: Tx, discussion: KeptDiscussion, minutes: Minutes): Promise<void> => {
  const at = app.clock.now();
  const { title, text } = words().notices.leftOut;
  const said = text({ briefing: minutes.briefing.title, facilitator: discussion.facilitator.name });
  for (const author of await authorsToTell(tx, { discussionId: discussion.id, at }))
    await tellPerson(tx, author, { id: app.newId(), at, title, text: said });
};

/** Freezes the minutes, with their deliveries, in the transaction that closes the discussion. */
const freeze = async (app: App, tx: Tx, discussion: KeptDiscussion, minutes: Minutes): Promise<MinutesId> => {
  const id = app.newId() as MinutesId;
  const team = await teamById(tx, discussion.teamId);
  if (team === undefined) throw new Error('a discussion without its team');
  await keepMinutes(tx, {
    id,
    discussionId: discussion.id,
    number: minutes.version,
    content: JSON.stringify(minutes),
    approvedBy: discussion.facilitator.id,
    approvedAt: minutes.approved?.at ?? app.clock.now(),
  });
  await deliverMinutes(app, tx, { minutesId: id, team });
  await tellLeftOut(app, tx, discussion, minutes);
  await forgetNamelessAuthors(tx, discussion.id);
  await changeDiscussion(tx, discussion.id, { state: 'approved' });
  await cardsChanged(tx, discussion.id);
  await cardsChanged(tx, discussion.row.postingId);
  return id;
};

const approve = async (app: App, tx: Tx, command: Approve): Promise<Result<MinutesId, ApproveRefusal>> => {
  const taken = await takeDiscussionHere(tx, command);
  if (!taken.ok) return taken;
  const discussion = taken.value;
  const allowed = mayReview(discussion, command.who);
  if (!allowed.ok) return allowed;
  const source = await minutesSource(tx, discussion);
  if (unresolved(source.responses, source.given).length > 0) return refuse('details-unresolved');
  const at = app.clock.now();
  const minutes = { ...draftMinutes(source), approved: { by: command.who.name, at } };
  const id = await freeze(app, tx, discussion, minutes);
  await recordAudit(tx, { who: command.who.id, what: 'minutes.approved', onId: id, at });
  return ok(id);
};

/** The facilitator approves: the minutes are frozen and on their way to each safeguarding lead. */
export const approveMinutes = async (app: App, command: Approve): Promise<Result<MinutesId, ApproveRefusal>> => {
  const approved = await app.store.transaction((tx) => approve(app, tx, command));
  app.wake();
  return approved;
};
