import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { migrations } from '../migrate.ts';
import { kyselyOver, openSqlite } from '../sqlite.ts';
import type { Store } from '../store.ts';
import type { Side } from './contents.ts';
import { type Dialect, postgres, sqlite } from './dialect.ts';
import { assertNotMoved } from './moved.ts';

/** Where a store is: the file of the embedded one, or the URL of a PostgreSQL database. */
export type StorePlace =
  | { readonly kind: 'embedded'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Whether a store can be there at all; only asking a PostgreSQL server tells more. */
export const isThere = (place: StorePlace): boolean => place.kind === 'postgres' || existsSync(place.file);

/** Its client is loaded only where there is such a database. */
const openPostgresAt = async (url: string): Promise<Store> => (await import('../postgres.ts')).openPostgres(url);

export const openPlace = (place: StorePlace): Promise<Store> =>
  place.kind === 'embedded' ? openSqlite(place.file) : openPostgresAt(place.url);

export const dialectOf = (place: StorePlace): Dialect => (place.kind === 'embedded' ? sqlite : postgres);

/** Works on a database file within one transaction that sees one moment of it, and holds up no writer. */
export const readingFile = async <T>(database: DatabaseSync, work: (side: Side) => Promise<T>): Promise<T> => {
  const db = kyselyOver(database, 'reader');
  try {
    return await db.transaction().execute((tx) => work({ tx, dialect: sqlite }));
  } finally {
    await db.destroy();
  }
};

const migrationsDone = (database: DatabaseSync): number => {
  const there = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'kysely_migration'").get();
  return there === undefined ? 0 : database.prepare('SELECT name FROM kysely_migration').all().length;
};

const isBroughtUp = (file: string): boolean => {
  const database = new DatabaseSync(file);
  try {
    assertNotMoved(database);
    return migrationsDone(database) === Object.keys(migrations).length;
  } finally {
    database.close();
  }
};

/**
 * Brings a store to this version's schema, as opening it for any command does. Only where it has to be: that waits for
 * writers, and a busy bot must not keep a backup from being taken.
 */
const bringUp = async (file: string): Promise<void> => {
  if (isBroughtUp(file)) return;
  const store = await openSqlite(file);
  await store.close();
};

const inPostgres = async <T>(url: string, work: (side: Side) => Promise<T>): Promise<T> => {
  const store = await openPostgresAt(url);
  try {
    return await store.transaction(async (tx) => {
      await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`.execute(tx);
      return work({ tx, dialect: postgres });
    });
  } finally {
    await store.close();
  }
};

/** Shows one moment of a store, while a bot goes on working in it. Nothing can be written. */
export const inSnapshot = async <T>(place: StorePlace, work: (side: Side) => Promise<T>): Promise<T> => {
  if (place.kind === 'postgres') return inPostgres(place.url, work);
  await bringUp(place.file);
  const database = new DatabaseSync(place.file);
  database.exec('PRAGMA query_only = ON');
  return readingFile(database, work);
};

const SHORTLY_MS = 1_000;
const BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && error.errcode % 256 === BUSY;

/** Takes a file for this process alone: refused while any other has it open, even where that one does nothing. */
const takeAlone = (database: DatabaseSync): boolean => {
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    return true;
  } catch (error) {
    database.close();
    if (isBusy(error)) return false;
    throw error;
  }
};

/** The same for an embedded store that nobody else has open, nor can open meanwhile. Undefined where somebody has. */
export const holdingAlone = async <T>(file: string, work: (side: Side) => Promise<T>): Promise<T | undefined> => {
  await bringUp(file);
  const database = new DatabaseSync(file, { timeout: SHORTLY_MS });
  return takeAlone(database) ? readingFile(database, work) : undefined;
};
