import { sql } from 'kysely';
import type { Tx } from '../store.ts';
import type { TableName } from './tables.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** What the two databases do not share, for reading and filling whole tables. */
export type Dialect = {
  /** Every row of a table, in no order, a few at a time: minutes may be long, and a store larger than memory. */
  rows(tx: Tx, table: TableName): AsyncIterable<readonly Row[]>;
  /** Nobody else writes to these tables until the transaction ends. */
  lock(tx: Tx, tables: readonly TableName[]): Promise<void>;
};

const AT_ONCE = 64;

async function* sqliteRows(tx: Tx, table: TableName): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of tx.selectFrom(table).selectAll().stream()) {
    batch.push(row as Row);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* postgresRows(tx: Tx, table: TableName): AsyncGenerator<readonly Row[]> {
  await sql`DECLARE every_row NO SCROLL CURSOR FOR SELECT * FROM ${sql.table(table)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`FETCH ${sql.lit(AT_ONCE)} FROM every_row`.execute(tx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`CLOSE every_row`.execute(tx);
}

/** A writer's transaction on SQLite keeps others out by itself. */
export const sqlite: Dialect = { rows: sqliteRows, lock: async () => undefined };

export const postgres: Dialect = {
  rows: postgresRows,
  lock: async (tx, tables) => {
    await sql`LOCK TABLE ${sql.join(tables.map((table) => sql.table(table)))} IN EXCLUSIVE MODE`.execute(tx);
  },
};
