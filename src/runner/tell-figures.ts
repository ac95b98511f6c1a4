import type { Telemetry } from '../ports/telemetry.ts';
import type { App } from '../use-cases/app.ts';
import { seeWorkload } from '../use-cases/see-workload.ts';
import type { Task } from './runner.ts';

type Work = { readonly app: App; readonly telemetry: Telemetry; readonly ratePerTenant: number };

/** Tells how the work stands, about as often as it is sent. */
export const tellFigures = ({ app, telemetry, ratePerTenant }: Work): Task => ({
  name: 'tell-figures',
  everyMs: 30_000,
  unhurried: true,
  run: async () => {
    const { cards, postings, deliveries, mostSent } = await seeWorkload(app);
    const age = (since: string | null): number =>
      since === null ? 0 : Math.max(0, (Date.parse(app.clock.now()) - Date.parse(since)) / 1_000);
    telemetry.measure({
      'queue.cards': cards.count,
      'queue.cards.age': age(cards.since),
      'queue.deliveries': deliveries.count,
      'queue.deliveries.age': age(deliveries.since),
      'postings.unconfirmed': postings.unconfirmed,
      'postings.refused': postings.refused,
      'deliveries.failed': deliveries.failed,
      'deliveries.waiting': deliveries.waiting['no-lead'] + deliveries.waiting['organisation-unconfirmed'],
      'budget.use': Math.min(1, mostSent / (ratePerTenant * 60)),
    });
    return false;
  },
});
