import type { DiscussionId } from '../../domain/ids.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { discussionById, type KeptDiscussion, takeDiscussion } from '../../store/discussions.ts';
import type { Tx } from '../../store/store.ts';
import type { Here } from '../app.ts';

export type HereRefusal = 'unknown-discussion' | 'other-conversation';

/** Takes a discussion for writing. What a card says it belongs to is only a claim: it must be the discussion of this conversation. */
export const takeDiscussionHere = async (
  tx: Tx,
  claimed: { discussionId: DiscussionId; here: Here },
): Promise<Result<KeptDiscussion, HereRefusal>> => {
  return ofThisConversation(await takeDiscussion(tx, claimed.discussionId), claimed.here);
};

/** The same for looking only: many look at once, and need not wait for one another. */
export const lookAtDiscussionHere = async (
  tx: Tx,
  claimed: { discussionId: DiscussionId; here: Here },
): Promise<Result<KeptDiscussion, HereRefusal>> =>
  ofThisConversation(await discussionById(tx, claimed.discussionId), claimed.here);

const ofThisConversation = (
  discussion: KeptDiscussion | undefined,
  claimed: Here,
): Result<KeptDiscussion, HereRefusal> => {
  if (discussion === undefined) return refuse('unknown-discussion');
  const { tenantId, conversationId } = discussion.row;
  const here = tenantId === claimed.tenantId && conversationId === claimed.conversationId;
  return here ? ok(discussion) : refuse('other-conversation');
};
