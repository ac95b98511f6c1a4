import type { PersonId } from '../domain/ids.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../store/store.ts';

/** What every use case works with. */
export type App = {
  readonly store: Store;
  readonly clock: Clock;
  /** A fresh id that nobody can guess. */
  readonly newId: () => string;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly publishers: ReadonlySet<PersonId>;
  /** The host in Message-IDs. */
  readonly mailHost: string;
  /** After so long without a response a discussion closes itself, in milliseconds. */
  readonly idleMs: number;
  /** Tells the runner that there is something to do; it would find it by itself within a second. */
  readonly wake: () => void;
};

/** A conversation in Microsoft Teams, as it can be written to. */
export type Here = { readonly tenantId: string; readonly serviceUrl: string; readonly conversationId: string };
