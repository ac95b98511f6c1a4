import { installedTeams, type Team } from '../store/teams.ts';
import type { App } from './app.ts';

/** The team with that id, or all of that name. */
export const findTeam = (app: App, idOrName: string): Promise<readonly Team[]> =>
  app.store.transaction(async (tx) => {
    const teams = await installedTeams(tx);
    const byId = teams.filter((team) => team.id === idOrName);
    return byId.length > 0 ? byId : teams.filter((team) => team.name.toLowerCase() === idOrName.toLowerCase());
  });
