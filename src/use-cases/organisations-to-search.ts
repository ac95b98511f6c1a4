import type { OrganisationId, PersonId, TeamId } from '../domain/ids.ts';
import { organisationsOfTenant } from '../domain/organisation.ts';
import { organisationsLedBy } from '../domain/safeguarding-lead.ts';
import { readDirectory } from '../store/directory.ts';
import type { Tx } from '../store/store.ts';
import { teamsOfTenant } from '../store/teams.ts';
import type { App } from './app.ts';

/** Whose briefings a person may find: what is certain, and the teams in which to look where their tenant does not say. */
export type OrganisationsToSearch = {
  readonly certain: readonly OrganisationId[];
  /** Teams of the organisations that are not certain. */
  readonly ifMember: readonly { readonly teamId: TeamId; readonly organisationId: OrganisationId }[];
};

const teamsOf = async (
  tx: Tx,
  tenantId: string,
  organisationIds: ReadonlySet<string>,
): Promise<OrganisationsToSearch['ifMember']> =>
  (await teamsOfTenant(tx, tenantId)).flatMap(({ id, organisationId }) =>
    organisationId !== null && organisationIds.has(organisationId)
      ? [{ teamId: id, organisationId: organisationId as OrganisationId }]
      : [],
  );

/** A tenant of one organisation settles it, and so does leading one; of several, only being in a team of theirs does. */
export const organisationsToSearch = (
  app: App,
  of: { readonly tenantId: string; readonly who: PersonId },
): Promise<OrganisationsToSearch> =>
  app.store.transaction(async (tx) => {
    const directory = await readDirectory(tx);
    const led = organisationsLedBy(directory, of.who).map((one) => one.organisation.id);
    const sharing = organisationsOfTenant(directory, of.tenantId).map((one) => one.id);
    if (sharing.length <= 1) return { certain: [...new Set([...sharing, ...led])], ifMember: [] };
    const open = new Set<string>(sharing.filter((id) => !led.includes(id)));
    return { certain: led, ifMember: await teamsOf(tx, of.tenantId, open) };
  });
