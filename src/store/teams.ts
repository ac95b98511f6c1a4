import type { TeamId } from '../domain/ids.ts';
import { fixedQuery } from './fixed-query.ts';
import type { TeamTable } from './schema.ts';
import type { Tx } from './store.ts';

export type Team = Omit<TeamTable, 'id'> & { readonly id: TeamId };

type Kept = Pick<TeamTable, 'id' | 'tenantId' | 'name' | 'channelId' | 'serviceUrl' | 'installedAt'>;

/** Keeps a team that the app was added to; true where it was not there before. Added again, it keeps what was settled. */
export const keepTeam = async (tx: Tx, team: Kept): Promise<boolean> => {
  const fresh = await tx
    .insertInto('team')
    .values({ ...team, organisationId: null, settledBy: null, confirmedAt: null, removedAt: null, hearsChannel: 0 })
    .onConflict((oc) => oc.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (fresh !== undefined) return true;
  const before = await teamById(tx, team.id);
  const isBack = before?.removedAt !== null;
  // What it lets the app hear was asked anew when it was added again.
  const anew = isBack ? { removedAt: null, hearsChannel: 0 as const } : {};
  await changeTeam(tx, team.id, { name: team.name, serviceUrl: team.serviceUrl, ...anew });
  return isBack;
};

const byId = fixedQuery((tx, id: string) => tx.selectFrom('team').selectAll().where('id', '=', id));

export const teamById = async (tx: Tx, id: string): Promise<Team | undefined> =>
  (await byId(tx, id))[0] as Team | undefined;

/** Teams where the app is installed now, by name. */
export const installedTeams = async (tx: Tx): Promise<readonly Team[]> =>
  (await tx.selectFrom('team').selectAll().where('removedAt', 'is', null).orderBy('name').execute()) as Team[];

export const teamsOfTenant = async (tx: Tx, tenantId: string): Promise<readonly Team[]> =>
  (await installedTeams(tx)).filter((team) => team.tenantId === tenantId);

export const changeTeam = async (tx: Tx, id: string, change: Partial<Omit<TeamTable, 'id'>>): Promise<void> => {
  await tx.updateTable('team').set(change).where('id', '=', id).execute();
};
