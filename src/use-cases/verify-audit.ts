import { type AuditFault, type AuditHead, recordsWithoutEntry, walkAuditLog } from '../store/audit-chain.ts';
import type { App } from './app.ts';

/** What the log showed: its last entry, and what is wrong with it, if anything. */
export type AuditVerdict = { readonly head: AuditHead | undefined; readonly fault: AuditFault | undefined };

const missingEntries = (app: App): Promise<AuditFault | undefined> =>
  app.store.transaction(async (tx) => {
    for (const table of ['discussion', 'minutes'] as const) {
      const count = await recordsWithoutEntry(tx, table);
      if (count > 0) return { kind: 'record-without-entry', table, count };
    }
    return undefined;
  });

/**
 * Walks the whole audit log. `noted` is a head that was written down earlier, outside the database: only against that
 * can a shortened or wholly rewritten log be told from a true one.
 */
export const verifyAudit = async (app: App, noted?: AuditHead): Promise<AuditVerdict> => {
  const { head, fault } = await walkAuditLog(app.store, noted);
  return { head, fault: fault ?? (await missingEntries(app)) };
};
