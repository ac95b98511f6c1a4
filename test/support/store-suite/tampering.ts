import { down as letChange, up as refuseChange } from '#src/store/migrations/0003-append-only-audit.ts';
import type { Store, Tx } from '#src/store/store.ts';

/** Changes the audit log as only somebody can who has the database and takes its triggers away. */
export const tamper = (store: Store, work: (tx: Tx) => Promise<unknown>): Promise<void> =>
  store.transaction(async (tx) => {
    await letChange(tx as never);
    await work(tx);
    await refuseChange(tx as never);
  });
