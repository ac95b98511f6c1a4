import { isoDayOf } from '../domain/dates.ts';
import type { MeetingOfMinutes } from '../domain/meeting.ts';
import { meetingOfDiscussion } from '../store/meetings.ts';
import type { Tx } from '../store/store.ts';

/**
 * What minutes say of the meeting in which a discussion was held. The times of a series' first meeting are all that
 * Microsoft Teams gives for any of them, so planned times count only on their own day.
 */
export const meetingOfMinutes = async (
  tx: Tx,
  discussion: { id: string; startedAt: string },
): Promise<MeetingOfMinutes | undefined> => {
  const kept = await meetingOfDiscussion(tx, discussion.id);
  if (kept === undefined) return undefined;
  const { title, organiserName: organiser, scheduledStart, scheduledEnd } = kept;
  const sameDay = scheduledStart !== null && isoDayOf(scheduledStart) === isoDayOf(discussion.startedAt);
  const planned = kept.startedAt === null && kept.endedAt === null && sameDay;
  const [startedAt, endedAt] = planned ? [scheduledStart, scheduledEnd] : [kept.startedAt, kept.endedAt];
  return { title, organiser, startedAt: startedAt ?? undefined, endedAt: endedAt ?? undefined, planned };
};
