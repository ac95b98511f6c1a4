import { createHash } from 'node:crypto';
import { fixedQuery } from './fixed-query.ts';
import type { AuditEntryTable } from './schema.ts';
import type { Tx } from './store.ts';

/** Who did what, when, on what: ids only. */
export type AuditFact = { readonly who: string; readonly what: string; readonly onId: string; readonly at: string };

const START = '0'.repeat(64);

/** Each entry's hash covers the one before, so that a changed or missing entry shows. */
const hashOf = (entry: Omit<AuditEntryTable, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([entry.seq, entry.at, entry.who, entry.what, entry.onId, entry.previousHash]))
    .digest('hex');

/** Whether an entry is the next after `before`, or the first, and says what it said when it was written. */
export const fits = (entry: AuditEntryTable, before: { seq: number; hash: string } | undefined): boolean =>
  entry.seq === (before?.seq ?? 0) + 1 &&
  entry.previousHash === (before?.hash ?? START) &&
  entry.hash === hashOf(entry);

type Last = { readonly seq: number; readonly hash: string } | undefined;

const entryAfter = (last: Last, fact: AuditFact): AuditEntryTable => {
  const entry = { ...fact, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? START };
  return { ...entry, hash: hashOf(entry) };
};

const append = fixedQuery((tx, entry: AuditEntryTable) => tx.insertInto('auditEntry').values(entry));

/** Appends to the audit log, in the transaction of what it tells of. Two at once meet on the number and one waits. */
export const recordAudit = async (tx: Tx, fact: AuditFact): Promise<void> => {
  await append(tx, entryAfter(await lastForAppending(tx), fact));
};

/** SQLite takes 32,766 parameters in a statement. */
const AT_ONCE = 4_000;

/** Appends many, in their order. */
export const recordAudits = async (tx: Tx, facts: readonly AuditFact[]): Promise<void> => {
  let last = await lastForAppending(tx);
  for (let from = 0; from < facts.length; from += AT_ONCE) {
    const entries = facts.slice(from, from + AT_ONCE).map((fact) => {
      const entry = entryAfter(last, fact);
      last = entry;
      return entry;
    });
    await tx.insertInto('auditEntry').values(entries).execute();
  }
};

const lock = fixedQuery((tx) => tx.updateTable('directory').set((eb) => ({ loadedAt: eb.ref('loadedAt') })));
const newest = fixedQuery((tx) => tx.selectFrom('auditEntry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1));

/**
 * The row of the directory serves as the lock: there is always one, and an update waits for another's. SQLite has one writer
 * at a time as it is.
 */
const lastForAppending = async (tx: Tx): Promise<Last> => {
  if (tx.getExecutor().adapter.supportsMultipleConnections) await lock(tx);
  return (await newest(tx))[0];
};
