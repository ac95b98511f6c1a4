import { type Insertable, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { Tx } from './store.ts';

/** SQLite takes 32,766 parameters in a statement, and PostgreSQL 65,535. */
const PARAMETERS = 30_000;

/** Rows of several tables, those that others point at first. */
export type BulkRows = { readonly [Table in keyof Schema]?: readonly Insertable<Schema[Table]>[] };

const insertInto = async (tx: Tx, table: keyof Schema, rows: readonly object[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {}).length;
  const atOnce = Math.floor(PARAMETERS / Math.max(1, columns));
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + atOnce) as never)
      .execute();
};

/** Inserts many rows, as many as the databases take at once. Tables are filled in the order in which they are given. */
export const keepRows = async (tx: Tx, rows: BulkRows): Promise<void> => {
  for (const [table, some] of Object.entries(rows)) await insertInto(tx, table as keyof Schema, some);
};

/** What a start keeps, and an audit log that tells of nothing else, count as nothing. */
export const holdsNothing = async (tx: Tx): Promise<boolean> => {
  for (const table of ['team', 'person', 'briefing', 'card', 'discussion'] as const)
    if ((await tx.selectFrom(table).select('id').limit(1).executeTakeFirst()) !== undefined) return false;
  const told = tx.selectFrom('auditEntry').select('seq').where('what', '<>', 'directory.loaded').limit(1);
  return (await told.executeTakeFirst()) === undefined;
};

/**
 * After so many rows at once the databases count anew what there is, or they would go on planning for empty tables; one table
 * at a time, so that none keeps a statement longer than it may take.
 */
export const countAnew = async (tx: Tx, tables: readonly (keyof Schema)[]): Promise<void> => {
  for (const table of tables) await sql`ANALYZE ${sql.table(table)}`.execute(tx);
};
