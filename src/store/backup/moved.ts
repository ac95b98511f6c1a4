import type { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Tx } from '../store.ts';

/** SQLite's `user_version`, which nothing else here uses: 0 in every store that is in use. */
const MOVED = 1;

/** Says in an embedded store that it was taken over, so that no bot goes on in it and leaves behind what it records. */
export const markMoved = async (tx: Tx): Promise<void> => {
  await sql`PRAGMA user_version = ${sql.lit(MOVED)}`.execute(tx);
};

/** Throws where a store was taken over by another database. */
export const assertNotMoved = (database: DatabaseSync): void => {
  if (database.prepare('PRAGMA user_version').get()?.['user_version'] === MOVED)
    throw new Error(
      'this embedded store was moved to another database, and is kept as it was then: set DATABASE_URL to that database, or DATA_DIR to another folder',
    );
};
