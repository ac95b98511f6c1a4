import { fits } from './audit.ts';
import type { AuditEntryTable } from './schema.ts';
import type { Store, Tx } from './store.ts';

/** One entry of the log and its hash, as it was written down elsewhere. */
export type AuditHead = { readonly seq: number; readonly hash: string };

/** misfit: this entry was changed, or the one before is missing. tail-missing: the log is shorter than it was. */
export type AuditFault =
  | { readonly kind: 'misfit'; readonly seq: number }
  | { readonly kind: 'rewritten'; readonly seq: number }
  | { readonly kind: 'tail-missing'; readonly seq: number }
  | { readonly kind: 'record-without-entry'; readonly table: 'discussion' | 'minutes'; readonly count: number };

const BATCH = 1_000;

const entriesAfter = (tx: Tx, seq: number): Promise<AuditEntryTable[]> =>
  tx.selectFrom('auditEntry').selectAll().where('seq', '>', seq).orderBy('seq').limit(BATCH).execute();

export type Walked = { readonly head: AuditHead | undefined; readonly fault: AuditFault | undefined };

const walkBatch = (
  batch: readonly AuditEntryTable[],
  from: AuditHead | undefined,
  noted: AuditHead | undefined,
): Walked => {
  let head = from;
  for (const entry of batch) {
    if (!fits(entry, head)) return { head, fault: { kind: 'misfit', seq: (head?.seq ?? 0) + 1 } };
    head = { seq: entry.seq, hash: entry.hash };
    if (noted?.seq === entry.seq && noted.hash !== entry.hash)
      return { head, fault: { kind: 'rewritten', seq: entry.seq } };
  }
  return { head, fault: undefined };
};

/** Walks the log from its first entry, a batch in a transaction, so that what is appended meanwhile need not wait. */
export const walkAuditLog = async (store: Store, noted: AuditHead | undefined): Promise<Walked> => {
  let walked: Walked = { head: undefined, fault: undefined };
  for (;;) {
    const from = walked.head;
    const batch = await store.transaction((tx) => entriesAfter(tx, from?.seq ?? 0));
    walked = walkBatch(batch, from, noted);
    if (walked.fault !== undefined || batch.length < BATCH) break;
  }
  const length = walked.head?.seq ?? 0;
  if (walked.fault === undefined && noted !== undefined && noted.seq > length)
    return { ...walked, fault: { kind: 'tail-missing', seq: length + 1 } };
  return walked;
};

/** Records that were never made without an entry, and have none: a sign that entries are gone from the end. */
export const recordsWithoutEntry = async (tx: Tx, table: 'discussion' | 'minutes'): Promise<number> => {
  const found = await tx
    .selectFrom(table)
    .leftJoin('auditEntry', 'auditEntry.onId', `${table}.id`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('auditEntry.seq', 'is', null)
    .executeTakeFirstOrThrow();
  return found.count;
};
