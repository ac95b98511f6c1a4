import { ok, type Result, refuse } from '../../domain/result.ts';
import { down as letChange, up as refuseChange } from '../migrations/0003-append-only-audit.ts';
import type { Store, Tx } from '../store.ts';
import type { Contents, Side } from './contents.ts';
import { copyTables } from './copy.ts';
import type { Dialect } from './dialect.ts';
import { type TableName, tablesIn } from './tables.ts';

/** A store to be filled, as its database is. */
export type Target = { readonly store: Store; readonly dialect: Dialect };

const OF_A_START: ReadonlySet<TableName> = new Set<TableName>(['directory', 'auditEntry']);

const holdsRows = async (tx: Tx, table: TableName): Promise<boolean> =>
  (await tx.selectFrom(table).selectAll().limit(1).executeTakeFirst()) !== undefined;

const otherAuditEntry = (tx: Tx) =>
  tx.selectFrom('auditEntry').select('seq').where('what', '<>', 'directory.loaded').limit(1).executeTakeFirst();

/** A bot that has only been started has taken over its directory file, as every start does: that counts as nothing. */
const isEmpty = async (tx: Tx, tables: readonly TableName[]): Promise<boolean> => {
  for (const table of tables) if (!OF_A_START.has(table) && (await holdsRows(tx, table))) return false;
  return (await otherAuditEntry(tx)) === undefined;
};

const forgetStart = async (tx: Tx): Promise<void> => {
  await letChange(tx as never);
  await tx.deleteFrom('auditEntry').execute();
  await refuseChange(tx as never);
  await tx.deleteFrom('directory').execute();
};

/**
 * Copies everything that one side shows into an empty store, in one transaction with what follows it: all of it is
 * kept, or nothing. Throws where the copy differs from what was copied.
 */
export const fillStore = async <T>(
  from: Side,
  target: Target,
  andThen: (tx: Tx) => Promise<T>,
): Promise<Result<{ contents: Contents; value: T }, 'not-empty'>> => {
  const tables = await tablesIn(from.tx);
  return target.store.transaction(async (tx): Promise<Result<{ contents: Contents; value: T }, 'not-empty'>> => {
    await target.dialect.lock(tx, tables);
    if (!(await isEmpty(tx, tables))) return refuse('not-empty');
    await forgetStart(tx);
    const contents = await copyTables(from, { tx, dialect: target.dialect }, tables);
    return ok({ contents, value: await andThen(tx) });
  });
};
