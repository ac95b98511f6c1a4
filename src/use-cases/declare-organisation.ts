import type { OrganisationId, TeamId } from '../domain/ids.ts';
import { organisationById, organisationsOfTenant } from '../domain/organisation.ts';
import { mayFacilitate, type Participant } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { readDirectory } from '../store/directory.ts';
import { changeTeam, type Team, teamById } from '../store/teams.ts';
import type { App } from './app.ts';
import { askPublishers } from './steps/ask-publishers.ts';
import { postCurrentTo } from './steps/post-briefing.ts';

export type DeclareRefusal =
  | 'unknown-team'
  | 'not-a-member'
  | 'settled-by-tenant'
  | 'already-confirmed'
  | 'not-offered';

const refusalFor = (team: Team): DeclareRefusal | undefined => {
  if (team.settledBy === 'tenant') return 'settled-by-tenant';
  return team.confirmedAt === null ? undefined : 'already-confirmed';
};

/** A member says which organisation their team belongs to. Minutes wait until a publisher has confirmed it. */
export const declareOrganisation = async (
  app: App,
  command: { teamId: TeamId; organisationId: OrganisationId; who: Participant },
): Promise<Result<{ organisation: string }, DeclareRefusal>> => {
  const declared = await app.store.transaction(
    async (tx): Promise<Result<{ organisation: string }, DeclareRefusal>> => {
      const team = await teamById(tx, command.teamId);
      if (team === undefined) return refuse('unknown-team');
      if (!mayFacilitate(command.who)) return refuse('not-a-member');
      const settled = refusalFor(team);
      if (settled !== undefined) return refuse(settled);
      const directory = await readDirectory(tx);
      const organisation = organisationById(directory, command.organisationId);
      if (organisation === undefined || !organisationsOfTenant(directory, team.tenantId).includes(organisation))
        return refuse('not-offered');
      await changeTeam(tx, team.id, { organisationId: organisation.id, settledBy: 'declared' });
      await cardsChanged(tx, team.id);
      await askPublishers(app, tx, team.id);
      await postCurrentTo(app, tx, { ...team, organisationId: organisation.id });
      const at = app.clock.now();
      await recordAudit(tx, { who: command.who.id, what: 'organisation.declared', onId: team.id, at });
      return ok({ organisation: organisation.name });
    },
  );
  app.wake();
  return declared;
};
