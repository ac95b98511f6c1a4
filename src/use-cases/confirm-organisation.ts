import type { OrganisationId, TeamId } from '../domain/ids.ts';
import { organisationById } from '../domain/organisation.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { readDirectory } from '../store/directory.ts';
import { changeTeam, teamById } from '../store/teams.ts';
import type { App } from './app.ts';
import { releaseWaiting } from './steps/deliver-minutes.ts';

export type ConfirmRefusal = 'unknown-team' | 'nothing-declared' | 'organisation-changed';

/**
 * A publisher confirms a team's organisation, once per team: what waited goes out. `organisationId` is what the publisher
 * was shown: what was declared anew since then is not what they confirm. Undefined where they say "what it is now".
 */
export const confirmOrganisation = async (
  app: App,
  command: { teamId: TeamId; organisationId?: OrganisationId; by: string },
): Promise<Result<{ team: string; organisation: string }, ConfirmRefusal>> => {
  const confirmed = await app.store.transaction(
    async (tx): Promise<Result<{ team: string; organisation: string }, ConfirmRefusal>> => {
      const team = await teamById(tx, command.teamId);
      if (team === undefined) return refuse('unknown-team');
      const organisation = organisationById(await readDirectory(tx), team.organisationId);
      if (organisation === undefined) return refuse('nothing-declared');
      if (command.organisationId !== undefined && command.organisationId !== organisation.id)
        return refuse('organisation-changed');
      const at = app.clock.now();
      await changeTeam(tx, team.id, { confirmedAt: team.confirmedAt ?? at });
      await releaseWaiting(app, tx);
      await cardsChanged(tx, team.id);
      await recordAudit(tx, { who: command.by, what: 'organisation.confirmed', onId: team.id, at });
      return ok({ team: team.name, organisation: organisation.name });
    },
  );
  app.wake();
  return confirmed;
};
