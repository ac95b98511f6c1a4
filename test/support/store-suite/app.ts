import { randomUUID } from 'node:crypto';
import type { Store } from '#src/store/store.ts';
import type { App } from '#src/use-cases/app.ts';
import { AT } from './rows.ts';

/** What use cases work with, over a store; a test says only what differs. */
export const appOn = (store: Store, differing: Partial<App> = {}): App => ({
  store,
  clock: { now: () => AT },
  newId: randomUUID,
  random: () => 0,
  publishers: new Set(),
  mailHost: 'minutes.example.org',
  idleMs: 48 * 3_600_000,
  wake: () => undefined,
  ...differing,
});
