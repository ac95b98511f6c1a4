import type { Tx } from '../store.ts';
import { type Contents, contentsOf, type Side, sameContents, type TableContents, tally } from './contents.ts';
import type { Row } from './dialect.ts';
import type { TableName } from './tables.ts';

const insert = async (tx: Tx, table: TableName, rows: readonly Row[]): Promise<void> => {
  await tx
    .insertInto(table)
    .values(rows as never)
    .execute();
};

const copyTable = async (from: Side, to: Side, table: TableName): Promise<TableContents> => {
  const counted = tally();
  for await (const batch of from.dialect.rows(from.tx, table)) {
    counted.add(batch);
    await insert(to.tx, table, batch);
  }
  return counted.total();
};

/**
 * Copies every row of these tables into the same tables, which are empty, and reads the copy back. Answers what was
 * copied. Throws where the copy is not the same, so that the transaction keeps nothing.
 */
export const copyTables = async (from: Side, to: Side, tables: readonly TableName[]): Promise<Contents> => {
  const copied: Record<string, TableContents> = {};
  for (const table of tables) copied[table] = await copyTable(from, to, table);
  if (!sameContents(copied, await contentsOf(to, tables)))
    throw new Error('the copy is not the same as what was copied, so it was not kept');
  return copied;
};
