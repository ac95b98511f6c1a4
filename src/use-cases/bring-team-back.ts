import type { TeamId } from '../domain/ids.ts';
import { recordAudit } from '../store/audit.ts';
import { changeTeam, teamById } from '../store/teams.ts';
import type { App } from './app.ts';
import { postCurrentTo, postRefusedAgain } from './steps/post-briefing.ts';
import { showRefusedAgain } from './steps/show-refused-again.ts';

/** A team that was archived or deleted is there again: it goes on where it was, and gets what is current. */
export const bringTeamBack = async (app: App, { teamId, by }: { teamId: TeamId; by: string }): Promise<void> => {
  await app.store.transaction(async (tx) => {
    if ((await teamById(tx, teamId))?.removedAt == null) return;
    await changeTeam(tx, teamId, { removedAt: null });
    const team = await teamById(tx, teamId);
    if (team === undefined) return;
    await postRefusedAgain(app, tx, team);
    await showRefusedAgain(app, tx, teamId);
    await postCurrentTo(app, tx, team);
    await recordAudit(tx, { who: by, what: 'team.brought-back', onId: teamId, at: app.clock.now() });
  });
  app.wake();
};
