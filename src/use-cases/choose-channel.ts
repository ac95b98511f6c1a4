import type { TeamId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { changeTeam, teamById } from '../store/teams.ts';
import type { App } from './app.ts';

/** From now on this team's briefings come to this channel. */
export const chooseChannel = (
  app: App,
  { teamId, channelId, by }: { teamId: TeamId; channelId: string; by: string },
): Promise<Result<string, 'unknown-team'>> =>
  app.store.transaction(async (tx) => {
    const team = await teamById(tx, teamId);
    if (team === undefined) return refuse('unknown-team');
    await changeTeam(tx, teamId, { channelId });
    await recordAudit(tx, { who: by, what: 'team.channel-chosen', onId: teamId, at: app.clock.now() });
    return ok(team.name);
  });
