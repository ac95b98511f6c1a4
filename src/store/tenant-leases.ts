import { after } from '../ports/clock.ts';
import type { Tx } from './store.ts';

type Lease = {
  readonly tenantId: string;
  readonly worker: string;
  readonly now: string;
  readonly until: string;
  /** Whether a worker is known to have ended, so that its lease need not run out first. */
  readonly hasEnded: (worker: string) => boolean;
};

/** No lease runs so long; one that seems to was written before the clock stepped back. */
const TOO_LONG_MS = 60_000;

const renew = ({ tenantId, worker, until }: Lease, tx: Tx) =>
  tx
    .updateTable('tenantLease')
    .set({ heldUntil: until })
    .where('tenantId', '=', tenantId)
    .where('heldBy', '=', worker)
    .returning('tenantId')
    .executeTakeFirst();

const takeFrom = ({ tenantId, worker, now, until }: Lease, tx: Tx, endedHolder: string | undefined) =>
  tx
    .updateTable('tenantLease')
    .set({ heldBy: worker, heldUntil: until })
    .where('tenantId', '=', tenantId)
    .where((eb) =>
      eb.or([
        eb('heldBy', 'is', null),
        eb('heldBy', '=', endedHolder ?? null),
        eb('heldUntil', '<', now),
        eb('heldUntil', '>', after(now, TOO_LONG_MS)),
      ]),
    )
    .returning('tenantId')
    .executeTakeFirst();

const takeFirst = ({ tenantId, worker, until }: Lease, tx: Tx) =>
  tx
    .insertInto('tenantLease')
    .values({ tenantId, heldBy: worker, heldUntil: until })
    .onConflict((oc) => oc.column('tenantId').doNothing())
    .returning('tenantId')
    .executeTakeFirst();

const holderOf = async (tx: Tx, tenantId: string): Promise<string | null> =>
  (await tx.selectFrom('tenantLease').select('heldBy').where('tenantId', '=', tenantId).executeTakeFirst())?.heldBy ??
  null;

/**
 * Leases a tenant's outbound work to one worker. kept: nobody else had it since; taken: somebody else may have sent
 * meanwhile; undefined: it is another's.
 */
export const leaseTenant = async (tx: Tx, lease: Lease): Promise<'kept' | 'taken' | undefined> => {
  if ((await renew(lease, tx)) !== undefined) return 'kept';
  if ((await takeFirst(lease, tx)) !== undefined) return 'taken';
  const holder = await holderOf(tx, lease.tenantId);
  const ended = holder !== null && lease.hasEnded(holder) ? holder : undefined;
  return (await takeFrom(lease, tx, ended)) === undefined ? undefined : 'taken';
};

/** Gives back every lease of a worker, so that another need not wait until they run out. */
export const giveBackTenants = async (tx: Tx, worker: string): Promise<void> => {
  await tx.updateTable('tenantLease').set({ heldBy: null }).where('heldBy', '=', worker).execute();
};
