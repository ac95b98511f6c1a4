import { cardsChanged } from '../../store/cards.ts';
import { discussionOfConversation, type KeptDiscussion, takeDiscussion } from '../../store/discussions.ts';
import {
  insideMeeting,
  keepMeetingOfDiscussion,
  keepSeenInMeeting,
  meetingOfDiscussion,
  takeKnownMeeting,
} from '../../store/meetings.ts';
import type { DiscussionTable, MeetingTable } from '../../store/schema.ts';
import type { Tx } from '../../store/store.ts';
import type { Here } from '../app.ts';

/**
 * A discussion that was just begun in a conversation where a meeting goes on is held in that meeting: whoever is in it is
 * present. Without events there is nothing to go by, and people are present once they take part.
 */
export const beginInMeeting = async (tx: Tx, row: Omit<DiscussionTable, 'version'>): Promise<void> => {
  const meeting = await takeKnownMeeting(tx, row);
  if (meeting !== undefined && meeting.endedAt === null) await keepMeetingOfDiscussion(tx, row.id, meeting);
  for (const one of await insideMeeting(tx, row.conversationId))
    await keepSeenInMeeting(tx, { discussionId: row.id, at: row.startedAt }, one);
};

/** The open discussion of a conversation, taken for writing. */
export const takeOpenDiscussion = async (tx: Tx, here: Here): Promise<KeptDiscussion | undefined> => {
  const found = await discussionOfConversation(tx, here);
  const discussion = found?.state === 'open' ? await takeDiscussion(tx, found.id) : undefined;
  return discussion?.state === 'open' ? discussion : undefined;
};

/** Its minutes say what is now known of its meeting; of the meeting that it began in, where it outlasted that. */
export const nameMeeting = async (tx: Tx, discussion: KeptDiscussion, meeting: MeetingTable): Promise<void> => {
  const known = await meetingOfDiscussion(tx, discussion.id);
  if (known !== undefined && known.startedAt !== null && known.startedAt !== meeting.startedAt) return;
  await keepMeetingOfDiscussion(tx, discussion.id, meeting);
  await cardsChanged(tx, discussion.id);
};
