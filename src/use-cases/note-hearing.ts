import type { TeamId } from '../domain/ids.ts';
import { changeTeam, teamById } from '../store/teams.ts';
import type { App } from './app.ts';

/**
 * A message that does not mention the bot was heard in a team's channel, so the team lets it hear all. Only that is kept,
 * for the cards of its discussions to say so from the first; what was said is not.
 */
export const noteHearing = (app: App, teamId: TeamId): Promise<void> =>
  app.store.transaction(async (tx) => {
    if ((await teamById(tx, teamId))?.hearsChannel === 0) await changeTeam(tx, teamId, { hearsChannel: 1 });
  });
