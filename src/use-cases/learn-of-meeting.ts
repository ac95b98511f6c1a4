import type { PersonId } from '../domain/ids.ts';
import { changeMeeting, meetingHere, takeMeeting } from '../store/meetings.ts';
import type { App, Here } from './app.ts';
import { nameMeeting, takeOpenDiscussion } from './steps/in-meeting.ts';

/** What Microsoft Teams answers about a meeting; empty or null where it does not say. */
export type MeetingDetails = {
  readonly title: string;
  readonly organiser: { readonly id: PersonId; readonly name: string } | undefined;
  readonly scheduledStart: string | null;
  readonly scheduledEnd: string | null;
};

/** Whether who organised the meeting in a conversation is known; it has to be asked for. */
export const knowsOrganiser = (app: App, here: Here): Promise<boolean> =>
  app.store.transaction(async (tx) => ((await meetingHere(tx, here))?.organiserName ?? '') !== '');

/** Keeps title, organiser and planned times of a meeting, for the minutes of a discussion that is held in it. */
export const learnOfMeeting = (app: App, learned: { here: Here; details: MeetingDetails }): Promise<void> =>
  app.store.transaction(async (tx) => {
    const known = await takeMeeting(tx, learned.here, app.clock.now());
    const { title, organiser, scheduledStart, scheduledEnd } = learned.details;
    const change = {
      title: title || known.title,
      organiserId: organiser?.id ?? known.organiserId,
      organiserName: organiser?.name || known.organiserName,
      scheduledStart,
      scheduledEnd,
    };
    await changeMeeting(tx, known.conversationId, change);
    const discussion = await takeOpenDiscussion(tx, learned.here);
    if (discussion !== undefined && known.endedAt === null) await nameMeeting(tx, discussion, { ...known, ...change });
  });
