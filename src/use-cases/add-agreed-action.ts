import { type AgreedActionRefusal, agreedAction, ownerAmong } from '../domain/agreed-action.ts';
import type { AgreedActionId, DiscussionId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { keepAgreedAction } from '../store/agreed-actions.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { changeDiscussion, type KeptDiscussion, peopleOf } from '../store/discussions.ts';
import type { App, Here } from './app.ts';
import { sameClick } from './steps/click-once.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';

export type AddActionRefusal = HereRefusal | AgreedActionRefusal | 'discussion-finished' | 'no-such-point';

export type AddAction = {
  readonly who: Person;
  readonly here: Here;
  readonly discussionId: DiscussionId;
  readonly point: number;
  readonly nonce: string;
  readonly what: string;
  readonly owner: string;
  readonly byWhen: string;
  /** Who is in the conversation, where Microsoft Teams says so in time: an owner is known among them. */
  readonly team?: readonly Person[];
};

/** The team agrees to do something: what, who, by when. */
export const addAgreedAction = async (
  app: App,
  command: AddAction,
): Promise<Result<KeptDiscussion, AddActionRefusal>> => {
  const added = await app.store.transaction(async (tx): Promise<Result<KeptDiscussion, AddActionRefusal>> => {
    const action = agreedAction(command);
    if (!action.ok) return action;
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    if (taken.value.state !== 'open') return refuse('discussion-finished');
    if (command.point < 0 || command.point >= taken.value.points) return refuse('no-such-point');
    const at = app.clock.now();
    const { discussionId, point } = command;
    const words = [action.value.what, action.value.owner, action.value.byWhen];
    const nonce = sameClick({ nonce: command.nonce, by: command.who.id, words }) ?? command.nonce;
    const team = [...(command.team ?? []), ...(await peopleOf(tx, discussionId))];
    const ownerId = ownerAmong(action.value.owner, team) ?? null;
    const row = { id: app.newId() as AgreedActionId, discussionId, point, nonce, ...action.value, ownerId, at };
    if (!(await keepAgreedAction(tx, { ...row, recordedBy: command.who.id }))) return ok(taken.value);
    await changeDiscussion(tx, discussionId, { lastResponseAt: at });
    await cardsChanged(tx, discussionId);
    await recordAudit(tx, { who: command.who.id, what: 'action.agreed', onId: row.id, at });
    return ok(taken.value);
  });
  app.wake();
  return added;
};
