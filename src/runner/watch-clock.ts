import { after } from '../ports/clock.ts';
import { bringNear, newestInstant } from '../store/stepped-back.ts';
import type { App } from '../use-cases/app.ts';
import type { Task } from './runner.ts';

/** Clocks are set right by less than this all the time, and several computers' differ by as much. */
const OF_NO_ACCOUNT_MS = 2_000;
/** As long as the longest lease: see send-deliveries. */
const LONGEST_LEASE_MS = 180_000;

/**
 * A computer's clock may be set back, by an hour even. Pauses and leases that were taken before then end in a time to come,
 * and what waits for them would stand still until then. A pause that Microsoft Teams asked for may so be cut short; it
 * then asks again.
 */
export const watchClock = (app: App): Task => {
  let reached: string | undefined;
  return {
    name: 'watch-clock',
    unhurried: true,
    everyMs: 1_000,
    run: async () => {
      const now = app.clock.now();
      const before = reached ?? (await app.store.transaction(newestInstant)) ?? now;
      if (after(now, OF_NO_ACCOUNT_MS) < before)
        await app.store.transaction((tx) => bringNear(tx, { now, leaseEnd: after(now, LONGEST_LEASE_MS) }));
      // Only now: where the database was away, it is tried again.
      reached = now;
      return false;
    },
  };
};
