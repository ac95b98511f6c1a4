import type { MinutesId } from '../domain/ids.ts';
import type { MinutesView } from '../ports/cards.ts';
import { minutesById } from '../store/minutes.ts';
import { minutesView } from '../views/minutes-view.ts';
import type { App } from './app.ts';

/** What was approved, and how each delivery stands. */
export const showApproved = (app: App, id: MinutesId): Promise<MinutesView> =>
  app.store.transaction(async (tx) => {
    const minutes = await minutesById(tx, id);
    if (minutes === undefined) throw new Error('minutes that were just approved are not there');
    return minutesView(tx, minutes);
  });
