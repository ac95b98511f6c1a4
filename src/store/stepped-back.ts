import type { Tx } from './store.ts';

/** When the newest entry of the audit log was made: an instant that the clock had reached once. */
export const newestInstant = async (tx: Tx): Promise<string | undefined> => {
  const newest = await tx.selectFrom('auditEntry').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return newest?.at;
};

/**
 * After the clock stepped back, what was to wait until an instant of the old time is due now, and no lease ends later
 * than one that is taken now would.
 */
export const bringNear = async (tx: Tx, to: { now: string; leaseEnd: string }): Promise<void> => {
  for (const table of ['card', 'delivery'] as const) {
    await tx.updateTable(table).set({ notBefore: to.now }).where('notBefore', '>', to.now).execute();
    await tx.updateTable(table).set({ leasedUntil: to.leaseEnd }).where('leasedUntil', '>', to.leaseEnd).execute();
  }
};
