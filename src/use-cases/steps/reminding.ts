import { postingById } from '../../store/postings.ts';
import { isStopped } from '../../store/reminders.ts';
import type { Tx } from '../../store/store.ts';
import { teamById } from '../../store/teams.ts';
import { isWithdrawn } from '../../store/withdrawals.ts';

/** Whether a posting's briefing still stands. A briefing that does not is never reminded of: this is the one place to ask. */
export const briefingStands = async (tx: Tx, postingId: string): Promise<boolean> => {
  const posting = await postingById(tx, postingId);
  return posting !== undefined && !(await isWithdrawn(tx, posting.briefingId));
};

const isThere = async (tx: Tx, postingId: string): Promise<boolean> => {
  const posting = await postingById(tx, postingId);
  const team = posting && (await teamById(tx, posting.teamId));
  return team !== undefined && team.removedAt === null;
};

/** Whether a team may be reminded of what belongs to a posting: it has the app, and has not stopped it. */
export const mayRemindTeam = async (tx: Tx, postingId: string): Promise<boolean> =>
  (await briefingStands(tx, postingId)) && (await isThere(tx, postingId)) && !(await isStopped(tx, postingId));
