import type { TeamId } from '../domain/ids.ts';
import { cardsChanged } from '../store/cards.ts';
import { changeTeam } from '../store/teams.ts';
import { unfinishedDiscussions } from '../store/unfinished-discussions.ts';
import type { App } from './app.ts';

/**
 * What a team lets the app hear may have changed with what is installed, and nobody says how: cards promise it again once
 * an un-mentioned message was heard.
 */
export const forgetHearing = async (app: App, teamId: TeamId): Promise<void> => {
  await app.store.transaction(async (tx) => {
    await changeTeam(tx, teamId, { hearsChannel: 0 });
    for (const { id } of await unfinishedDiscussions(tx, { teamId })) await cardsChanged(tx, id);
  });
  app.wake();
};
