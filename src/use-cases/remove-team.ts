import type { TeamId } from '../domain/ids.ts';
import { recordAudit } from '../store/audit.ts';
import { changeTeam, teamById } from '../store/teams.ts';
import { unfinishedDiscussions } from '../store/unfinished-discussions.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { tellFacilitators } from './steps/tell-facilitators.ts';

/** Why nothing can be said in a team any more. */
export type WhyAway = 'removed' | 'archived' | 'deleted';

/**
 * The app was removed from a team, or the team was archived or deleted: nothing more is posted there. All that was recorded
 * stays, and whoever facilitates a discussion there is told, once.
 */
export const removeTeam = async (app: App, gone: { teamId: TeamId; by: string; why?: WhyAway }): Promise<void> => {
  const { teamId, by, why = 'removed' } = gone;
  await app.store.transaction(async (tx) => {
    const at = app.clock.now();
    const team = await teamById(tx, teamId);
    await changeTeam(tx, teamId, { removedAt: at });
    await recordAudit(tx, { who: by, what: `team.${why}`, onId: teamId, at });
    if (team?.removedAt !== null) return;
    await tellFacilitators(app, tx, await unfinishedDiscussions(tx, { teamId }), {
      team: team.name,
      ...words().notices.placeGone[why],
    });
  });
  app.wake();
};
