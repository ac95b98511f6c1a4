import { organisationById } from '../domain/organisation.ts';
import type { DeliveriesView, DeliveryLine } from '../ports/cards.ts';
import { allDeliveries } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import { deliveryLine } from '../views/delivery-line.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';

const MOST_URGENT: readonly DeliveryLine['state'][] = ['failed', 'waiting', 'pending', 'sent', 'acknowledged'];

/** Every delivery of minutes and how it stands, those that somebody should look at first. */
export const showDeliveries = (app: App): Promise<DeliveriesView> =>
  app.store.transaction(async (tx) => {
    const directory = await readDirectory(tx);
    const lines = (await allDeliveries(tx)).map((row) => ({
      ...deliveryLine(row, organisationById(directory, row.organisationId)?.name ?? words().organisations.notSettled),
      briefing: row.briefing,
      team: row.team,
    }));
    const count = (state: DeliveryLine['state']) => lines.filter((line) => line.state === state).length;
    return {
      kind: 'deliveries',
      counts: {
        failed: count('failed'),
        waiting: count('waiting'),
        pending: count('pending'),
        sent: count('sent'),
        acknowledged: count('acknowledged'),
      },
      lines: lines.toSorted((a, b) => MOST_URGENT.indexOf(a.state) - MOST_URGENT.indexOf(b.state)),
    };
  });
