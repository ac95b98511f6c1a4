import type { TeamId } from '../../domain/ids.ts';
import { postingForTeam } from '../../use-cases/posting-for-team.ts';
import { startDiscussion as begin } from '../../use-cases/start-discussion.ts';
import { words } from '../../words/words.ts';
import { teamForChat } from './commands.ts';
import type { Desk, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';
import { startHere } from './start.ts';

/** Starts from the card of a briefing that somebody found and put into a conversation: for the team whose conversation it is. */
export const startFound =
  (desk: Desk): VerbHandler<'startFound'> =>
  async (turn, { briefingId }, who) => {
    if (turn.where === 'personal') return refused(desk, 'only-in-a-channel');
    const team = turn.teamId ?? (await teamForChat(desk, turn));
    if (typeof team !== 'string') return { card: team };
    const postingId = await postingForTeam(desk.app, { briefingId, teamId: team as TeamId });
    const start = postingId && (await startHere(desk, turn, who, postingId));
    if (!start) return refused(desk, 'not-sent-to-team');
    const started = await begin(desk.app, start);
    return started.ok ? { text: words().pressed.started } : refused(desk, started.refusal);
  };
