import { discussionOfConversation, type KeptDiscussion } from '../store/discussions.ts';
import { forgetChange, noteChange } from '../store/seen-activities.ts';
import type { Tx } from '../store/store.ts';
import type { App, Here } from './app.ts';
import { listeningDiscussion } from './find-discussion.ts';

export type ChangedMessage = {
  readonly here: Here;
  readonly activityId: string;
  /** Whether it mentions the bot now. */
  readonly toBot: boolean;
  /** When it was changed, ISO 8601. */
  readonly at: string;
};

/** Ids of messages are the milliseconds at which they were said; an id that is none is of no message said since. */
const saidSince = (activityId: string, instant: string): boolean => Number(activityId) >= Date.parse(instant);

/** The open discussion whose response the message would be, had it come in its order. */
const discussionOf = async (
  tx: Tx,
  { here, activityId, toBot }: ChangedMessage,
): Promise<KeptDiscussion | undefined> => {
  const heard = toBot ? await discussionOfConversation(tx, here) : await listeningDiscussion(tx, here);
  return heard?.state === 'open' && saidSince(activityId, heard.row.startedAt) ? heard : undefined;
};

/**
 * A message is edited or brought back that is no response: it was edited before it came here, or mentions the bot only now.
 * Answers the discussion to which it is a response as it reads now. What was said before the discussion stays unheard.
 */
export const discussionOfUnheard = (app: App, message: ChangedMessage): Promise<KeptDiscussion | undefined> =>
  app.store.transaction(async (tx) => {
    const discussion = await discussionOf(tx, message);
    const { conversationId } = message.here;
    const { activityId, at } = message;
    if (discussion === undefined || !(await noteChange(tx, { conversationId, activityId, at }))) return undefined;
    await forgetChange(tx, { conversationId, activityId });
    return discussion;
  });

/** A message was deleted, or left without words, before it came here: only that is kept, for a day; it will not count when it comes. */
export const noteNotCounted = (app: App, message: ChangedMessage): Promise<void> =>
  app.store.transaction(async (tx) => {
    const { activityId, at, here } = message;
    if ((await discussionOf(tx, message)) !== undefined)
      await noteChange(tx, { conversationId: here.conversationId, activityId, at });
  });
