import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../store.ts';
import type { Dialect, Row } from './dialect.ts';
import type { TableName } from './tables.ts';

/** What a table holds: how many rows, and a hash of all that stands in them. */
export type TableContents = { readonly rows: number; readonly hash: string };
export type Contents = Readonly<Record<string, TableContents>>;

/** A database within one transaction. */
export type Side = { readonly tx: Tx; readonly dialect: Dialect };

const MODULUS = 1n << 256n;

/** PostgreSQL keeps a `real` in four bytes and SQLite in eight: what both can keep is what is compared. */
const shared = (value: Row[string] | undefined): Row[string] | undefined =>
  typeof value === 'number' && !Number.isInteger(value) ? Math.fround(value) : value;

const hashOf = (row: Row): bigint => {
  const columns = Object.keys(row).toSorted();
  const text = JSON.stringify(columns.map((column) => [column, shared(row[column])]));
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
};

/** Adds rows up in any order: the databases sort text differently, so no order is the same on both. */
export const tally = () => {
  let rows = 0;
  let sum = 0n;
  return {
    add: (batch: readonly Row[]): void => {
      rows += batch.length;
      for (const row of batch) sum = (sum + hashOf(row)) % MODULUS;
    },
    total: (): TableContents => ({ rows, hash: sum.toString(16).padStart(64, '0') }),
  };
};

/** Reads every row of these tables. */
export const contentsOf = async (side: Side, tables: readonly TableName[]): Promise<Contents> => {
  const contents: Record<string, TableContents> = {};
  for (const table of tables) {
    const counted = tally();
    for await (const batch of side.dialect.rows(side.tx, table)) counted.add(batch);
    contents[table] = counted.total();
  }
  return contents;
};

export const sameContents = (one: Contents, other: Contents): boolean => isDeepStrictEqual({ ...one }, { ...other });

export const rowsIn = (contents: Contents): number => Object.values(contents).reduce((sum, one) => sum + one.rows, 0);
