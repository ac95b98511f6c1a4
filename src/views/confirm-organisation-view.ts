import { organisationById } from '../domain/organisation.ts';
import type { ConfirmOrganisationView } from '../ports/cards.ts';
import { readDirectory } from '../store/directory.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';

export const confirmOrganisationView = async (tx: Tx, teamId: string): Promise<ConfirmOrganisationView | undefined> => {
  const team = await teamById(tx, teamId);
  const organisation = organisationById(await readDirectory(tx), team?.organisationId);
  if (team === undefined || organisation === undefined) return undefined;
  const confirmed = team.confirmedAt !== null;
  const belongs = { organisationId: organisation.id, organisation: organisation.name };
  return { kind: 'confirm-organisation', teamId, team: team.name, ...belongs, confirmed };
};
