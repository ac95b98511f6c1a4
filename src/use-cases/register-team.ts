import type { OrganisationId, TeamId } from '../domain/ids.ts';
import { organisationsOfTenant, settledByTenant } from '../domain/organisation.ts';
import { recordAudit } from '../store/audit.ts';
import { readDirectory } from '../store/directory.ts';
import type { Tx } from '../store/store.ts';
import { changeTeam, keepTeam, type Team, teamById } from '../store/teams.ts';
import type { App } from './app.ts';
import { postCurrentTo, postRefusedAgain } from './steps/post-briefing.ts';
import { showRefusedAgain } from './steps/show-refused-again.ts';

export type Registered = {
  readonly teamId: TeamId;
  readonly name: string;
  /** Whether the app was not in this team before: only then does it introduce itself. */
  readonly fresh: boolean;
  /** Set where it is known whose team it is. */
  readonly organisation: string | undefined;
  /** Whether the team may still say otherwise: it said so itself, and no publisher has confirmed it. */
  readonly declared: boolean;
  /** Offered where it is not: the organisations that list this tenant. */
  readonly choices: readonly { readonly organisationId: OrganisationId; readonly name: string }[];
};

export type RegisterTeam = {
  readonly teamId: TeamId;
  readonly tenantId: string;
  readonly name: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly by: string;
};

const settle = async (app: App, tx: Tx, team: Team, fresh: boolean): Promise<Registered> => {
  const directory = await readDirectory(tx);
  const byTenant = settledByTenant(directory, team.tenantId);
  if (team.organisationId === null && byTenant !== undefined)
    await changeTeam(tx, team.id, { organisationId: byTenant.id, settledBy: 'tenant' });
  const settled = (await teamById(tx, team.id)) ?? team;
  if (fresh) {
    await postRefusedAgain(app, tx, settled);
    await showRefusedAgain(app, tx, settled.id);
  }
  await postCurrentTo(app, tx, settled);
  return {
    teamId: team.id,
    name: team.name,
    fresh,
    organisation: directory.organisations.find((one) => one.id === settled.organisationId)?.name,
    declared: settled.settledBy === 'declared' && settled.confirmedAt === null,
    choices: organisationsOfTenant(directory, team.tenantId).map(({ id, name }) => ({ organisationId: id, name })),
  };
};

/** The app was added to a team: its channel is where briefings go. Its organisation is its tenant's, or must be asked. */
export const registerTeam = async (app: App, command: RegisterTeam): Promise<Registered> => {
  const registered = await app.store.transaction(async (tx) => {
    const at = app.clock.now();
    const { teamId, by, ...known } = command;
    const fresh = await keepTeam(tx, { ...known, id: teamId, installedAt: at });
    await recordAudit(tx, { who: by, what: 'team.registered', onId: teamId, at });
    const team = await teamById(tx, teamId);
    if (team === undefined) throw new Error('a team that was just kept is not there');
    return settle(app, tx, team, fresh);
  });
  app.wake();
  return registered;
};

/** What is known of a team, and what would be offered for it: for the command `organisation`. */
export const organisationOfTeam = (app: App, teamId: TeamId): Promise<Registered | undefined> =>
  app.store.transaction(async (tx) => {
    const team = await teamById(tx, teamId);
    return team === undefined ? undefined : settle(app, tx, team, false);
  });
