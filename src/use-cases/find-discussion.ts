import { cardById } from '../store/cards.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import { discussionById, discussionOfConversation } from '../store/discussions.ts';
import { postingById } from '../store/postings.ts';
import type { Tx } from '../store/store.ts';
import { changeTeam } from '../store/teams.ts';
import type { App, Here } from './app.ts';

/** The discussion that this conversation is about now. */
export const discussionHere = (app: App, here: Here): Promise<KeptDiscussion | undefined> =>
  app.store.transaction((tx) => discussionOfConversation(tx, here));

/** Who facilitates a discussion, for telling somebody else who tries. */
export const facilitatorOf = (app: App, discussionId: string): Promise<string | undefined> =>
  app.store.transaction(async (tx) => (await discussionById(tx, discussionId))?.facilitator.name);

/** The discussion in whose own thread un-mentioned words are responses. */
export const listeningDiscussion = async (tx: Tx, here: Here): Promise<KeptDiscussion | undefined> => {
  const discussion = await discussionOfConversation(tx, here);
  if (discussion?.state !== 'open' || discussion.row.place !== 'thread') return undefined;
  const posting = await postingById(tx, discussion.row.postingId);
  const card = posting && (await cardById(tx, posting.cardId));
  return card?.conversationId === here.conversationId ? discussion : undefined;
};

/**
 * An un-mentioned message was heard. It is a response only in the own thread of the briefing that is open there; anything
 * else said among colleagues leaves no trace. That it was heard at all is kept: from then on cards promise it.
 */
export const discussionThatListens = (app: App, here: Here): Promise<KeptDiscussion | undefined> =>
  app.store.transaction(async (tx) => {
    const discussion = await listeningDiscussion(tx, here);
    if (discussion !== undefined) await changeTeam(tx, discussion.teamId, { hearsChannel: 1 });
    return discussion;
  });
