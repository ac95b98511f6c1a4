import type { TeamId } from '../domain/ids.ts';
import { cleanLine } from '../domain/response.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { changeTeam } from '../store/teams.ts';
import { unfinishedDiscussions } from '../store/unfinished-discussions.ts';
import type { App } from './app.ts';

/** A team has a new name. Minutes that were approved keep the old one. */
export const renameTeam = async (app: App, team: { teamId: TeamId; name: string; by: string }): Promise<void> => {
  await app.store.transaction(async (tx) => {
    for (const { id } of await unfinishedDiscussions(tx, { teamId: team.teamId })) await cardsChanged(tx, id);
    await changeTeam(tx, team.teamId, { name: cleanLine(team.name) });
    await recordAudit(tx, { who: team.by, what: 'team.renamed', onId: team.teamId, at: app.clock.now() });
  });
  app.wake();
};
