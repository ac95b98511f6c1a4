import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** A transaction. Every function of the store takes one: the outer database inside a transaction hangs on SQLite. */
export type Tx = Transaction<Schema>;

/** The place where everything is kept. What a transaction returned for is durable: it survives SIGKILL and power cut. */
export type Store = {
  /**
   * Runs in one transaction: all of it is kept, or nothing. No network inside. Where the database ends one of two that
   * wait for each other, its work is done again from the start, so it changes nothing but through `tx`. Throws StoreAway.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Whether the database answers now. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
};

export const storeOver = (db: Kysely<Schema>): Store => ({
  transaction: (work) => db.transaction().execute(work),
  ready: () =>
    db
      .selectFrom('directory')
      .select('id')
      .limit(1)
      .execute()
      .then(
        () => true,
        () => false,
      ),
  close: () => db.destroy(),
});
