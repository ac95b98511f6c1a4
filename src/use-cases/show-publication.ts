import type { PublicationId } from '../domain/ids.ts';
import type { PublicationProgressView } from '../ports/cards.ts';
import { publicationView } from '../views/publication-view.ts';
import type { App } from './app.ts';

/** How far a publication has come. */
export const showPublication = (app: App, id: PublicationId): Promise<PublicationProgressView> =>
  app.store.transaction(async (tx) => {
    const view = await publicationView(tx, id);
    if (view === undefined) throw new Error('a publication that was just settled is not there');
    return view;
  });
