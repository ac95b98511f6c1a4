import type { AgreedActionId } from '../../domain/ids.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { actionById } from '../../store/agreed-actions.ts';
import { hasDiscussionIn, type KeptDiscussion, takeDiscussion } from '../../store/discussions.ts';
import type { AgreedActionTable } from '../../store/schema.ts';
import type { Tx } from '../../store/store.ts';
import type { Here } from '../app.ts';

export type ActionHereRefusal = 'unknown-action' | 'other-conversation';

/**
 * Takes an action's discussion for writing. An action stands in the conversation in which it was agreed, and is carried into
 * those in which its team discusses later; anywhere else its card has no business.
 */
export const takeActionHere = async (
  tx: Tx,
  claimed: { actionId: AgreedActionId; here: Here },
): Promise<Result<{ action: AgreedActionTable; discussion: KeptDiscussion }, ActionHereRefusal>> => {
  const known = await actionById(tx, claimed.actionId);
  const discussion = known && (await takeDiscussion(tx, known.discussionId));
  const action = discussion && (await actionById(tx, claimed.actionId));
  if (discussion === undefined || action === undefined) return refuse('unknown-action');
  const { tenantId, conversationId } = claimed.here;
  const isHere = await hasDiscussionIn(tx, { teamId: discussion.teamId, tenantId, conversationId });
  return isHere ? ok({ action, discussion }) : refuse('other-conversation');
};
