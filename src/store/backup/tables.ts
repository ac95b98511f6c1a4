import { sql } from 'kysely';
import type { Schema } from '../schema.ts';
import type { Tx } from '../store.ts';

export type TableName = keyof Schema;

const KEPT = sql`name NOT LIKE 'sqlite\_%' ESCAPE '\\' AND name NOT LIKE 'kysely\_%' ESCAPE '\\'`;

const inSchema = (name: string): TableName =>
  name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()) as TableName;

const pointsAt = async (tx: Tx, table: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ table: string }>`SELECT "table" FROM pragma_foreign_key_list(${table})`.execute(tx);
  return rows.map((row) => row.table);
};

/** Those that point at others come after them, so that rows can be inserted in this order. */
const inOrder = async (tx: Tx, names: readonly string[]): Promise<readonly string[]> => {
  const needs = new Map<string, readonly string[]>();
  for (const name of names) needs.set(name, await pointsAt(tx, name));
  const ordered = new Set<string>();
  const place = (name: string): void => {
    for (const needed of needs.get(name) ?? []) if (needed !== name && !ordered.has(needed)) place(needed);
    ordered.add(name);
  };
  for (const name of names) place(name);
  return [...ordered];
};

/**
 * The tables that the schema has in this SQLite database, as its migrations made them: a list of our own would one day
 * lack a table, and a backup its rows. `backup_manifest` is not one of them.
 */
export const tablesIn = async (tx: Tx): Promise<readonly TableName[]> => {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND ${KEPT} AND name <> 'backup_manifest' ORDER BY name
  `.execute(tx);
  const names = rows.map((row) => row.name);
  return (await inOrder(tx, names)).map(inSchema);
};
