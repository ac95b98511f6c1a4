import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { CamelCasePlugin, Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { assertNotMoved } from './backup/moved.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { whileBusy } from './sqlite-busy.ts';
import { withDisk } from './sqlite-disk.ts';
import { keptTogether } from './sqlite-together.ts';
import { type Store, storeOver } from './store.ts';

/** While SQLite itself waits for another process's write, nothing else happens here; so it waits briefly, and we the rest. */
const BUSY_MS = 100;

const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

const statementOver = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...values(parameters)),
  run: (parameters) => {
    const { changes, lastInsertRowid } = statement.run(...values(parameters));
    return { changes, lastInsertRowid };
  },
  iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
});

type As = 'writer' | 'reader';

/**
 * A deferred transaction that turns to writing may be refused at once; one that begins as a writer waits its turn. After a
 * fault of the disk SQLite has often rolled back by itself, and would call a second rollback wrong.
 */
const asMeant = (words: string, as: As, inTransaction: boolean): string => {
  if (words === 'begin' && as === 'writer') return 'begin immediate';
  return words === 'rollback' && !inTransaction ? 'select 1' : words;
};

/** More than all that this product asks; what grows with its parameters, a list of ids, must not pile up. */
const MOST_PREPARED = 500;

/**
 * Preparing takes SQLite longer than most of our questions do. It keeps no answer, and SQLite prepares anew by itself where
 * the tables have changed. Each is asked to its end before it is asked again.
 */
const preparedOnce = (database: DatabaseSync): ((words: string) => SqliteStatement) => {
  const prepared = new Map<string, SqliteStatement>();
  return (words) => {
    const known = prepared.get(words);
    if (known !== undefined) return known;
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    const fresh = statementOver(database.prepare(words));
    prepared.set(words, fresh);
    return fresh;
  };
};

const databaseOver = (database: DatabaseSync, as: As): SqliteDatabase => {
  const prepare = preparedOnce(database);
  return {
    prepare: (words) => prepare(asMeant(words, as, database.isTransaction)),
    close: () => database.close(),
  };
};

/** The schema's queries over an open database. A reader's transactions neither wait for writers nor hold them up. */
export const kyselyOver = (database: DatabaseSync, as: As): Kysely<Schema> => {
  const dialect = new SqliteDialect({ database: databaseOver(database, as) });
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
};

/** Kysely migrates SQLite outside a transaction: two processes that start on a new file would both make its tables. */
const migrateAlone = async (database: DatabaseSync, db: Kysely<Schema>): Promise<void> => {
  await whileBusy(() => database.exec('BEGIN IMMEDIATE'));
  try {
    assertNotMoved(database);
    await migrate(db);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};

/**
 * Opens the embedded store, made new where there is none. `:memory:` for tests. WAL does not work on network shares. While
 * the disk is full or fails, transactions keep nothing and throw StoreAway; it goes on by itself when there is room. Throws
 * where it was moved to another database.
 */
export const openSqlite = async (file: string): Promise<Store> => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  // Where another process turns the same new file to WAL, SQLite refuses at once instead of waiting.
  await whileBusy(() => database.exec('PRAGMA journal_mode = WAL'));
  database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
  const db = kyselyOver(database, 'writer');
  await migrateAlone(database, db).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  const store = storeOver(db);
  const transaction = keptTogether(db);
  return withDisk({ ...store, transaction: (work) => whileBusy(() => transaction(work)) });
};
