import { knowsOrganiser, learnOfMeeting } from '../../use-cases/learn-of-meeting.ts';
import type { Turn } from '../turn.ts';
import type { Desk } from './handler.ts';

/** Title, organiser and planned times of a meeting, for the minutes; asked for once, and nothing waits for them. */
export const askAboutMeeting = async (desk: Desk, turn: Turn): Promise<void> => {
  if (turn.meetingId === undefined || (await knowsOrganiser(desk.app, turn.here))) return;
  const details = await desk.meeting(turn);
  if (details !== undefined) await learnOfMeeting(desk.app, { here: turn.here, details });
};
