import type { TeamId } from '../domain/ids.ts';
import type { ConfirmOrganisationView } from '../ports/cards.ts';
import { confirmOrganisationView } from '../views/confirm-organisation-view.ts';
import type { App } from './app.ts';

/** What a publisher confirmed about a team. */
export const showConfirmation = (app: App, teamId: TeamId): Promise<ConfirmOrganisationView> =>
  app.store.transaction(async (tx) => {
    const view = await confirmOrganisationView(tx, teamId);
    if (view === undefined) throw new Error('a team that was just confirmed is not there');
    return view;
  });
