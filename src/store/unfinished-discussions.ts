import { discussionById, type KeptDiscussion } from './discussions.ts';
import type { Tx } from './store.ts';

type Of = {
  readonly teamId?: string;
  readonly facilitatorId?: string;
  /** A whole channel: all its threads. */
  readonly channelId?: string;
};

/** A thread's conversation id is its channel's, with what follows a semicolon (PLATFORM: Teams itself). */
const isIn = (discussion: KeptDiscussion, channelId: string): boolean =>
  discussion.row.conversationId.split(';')[0] === channelId;

/** Discussions that are open or in review, the oldest first. */
export const unfinishedDiscussions = async (tx: Tx, of: Of = {}): Promise<readonly KeptDiscussion[]> => {
  let query = tx.selectFrom('discussion').select('id').where('state', 'in', ['open', 'review']).orderBy('startedAt');
  if (of.teamId !== undefined) query = query.where('teamId', '=', of.teamId);
  if (of.facilitatorId !== undefined) query = query.where('facilitatorId', '=', of.facilitatorId);
  const found: KeptDiscussion[] = [];
  for (const { id } of await query.execute()) {
    const discussion = await discussionById(tx, id);
    if (discussion !== undefined) found.push(discussion);
  }
  const { channelId } = of;
  return channelId === undefined ? found : found.filter((one) => isIn(one, channelId));
};
