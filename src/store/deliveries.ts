import type { ExpressionBuilder } from 'kysely';
import { causeNow } from './cause.ts';
import type { DeliveryTable, Schema } from './schema.ts';
import type { Tx } from './store.ts';

export type Delivery = DeliveryTable;
export type NewDelivery = Pick<
  DeliveryTable,
  | 'id'
  | 'minutesId'
  | 'organisationId'
  | 'recipientName'
  | 'recipientEmail'
  | 'recipientObjectId'
  | 'deputy'
  | 'state'
  | 'waitingFor'
  | 'messageId'
  | 'notBefore'
>;

const UNTRIED = {
  attempts: 0,
  firstTriedAt: null,
  leasedBy: null,
  leasedUntil: null,
  lastCode: null,
  sentAt: null,
  failedAt: null,
  acknowledgedAt: null,
  acknowledgedBy: null,
  leadSoughtAt: null,
} as const;

/** Why a delivery failed to somebody who meanwhile was not a lead or deputy any more. */
export const NO_LONGER_A_LEAD = 'no longer a lead';

export const keepDelivery = async (tx: Tx, delivery: NewDelivery): Promise<void> => {
  await tx
    .insertInto('delivery')
    .values({ ...delivery, ...UNTRIED, cause: causeNow() })
    .execute();
};

export const deliveryById = (tx: Tx, id: string): Promise<Delivery | undefined> =>
  tx.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst();

export const deliveriesOf = (tx: Tx, minutesId: string): Promise<Delivery[]> =>
  tx
    .selectFrom('delivery')
    .selectAll()
    .where('minutesId', '=', minutesId)
    .orderBy('deputy')
    .orderBy('recipientName')
    .orderBy('id')
    .execute();

export const waitingDeliveries = (tx: Tx): Promise<Delivery[]> =>
  tx.selectFrom('delivery').selectAll().where('state', '=', 'waiting').execute();

export const changeDelivery = async (tx: Tx, id: string, change: Partial<DeliveryTable>): Promise<void> => {
  await tx.updateTable('delivery').set(change).where('id', '=', id).execute();
};

export const removeDelivery = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('delivery').where('id', '=', id).where('state', '=', 'waiting').execute();
};

/** Deliveries that have not reached their recipient: still to be sent, or failed for good. */
export const undelivered = (tx: Tx): Promise<Delivery[]> =>
  tx
    .selectFrom('delivery')
    .selectAll()
    .where('state', 'in', ['pending', 'failed'])
    .where('acknowledgedAt', 'is', null)
    .orderBy('id')
    .execute();

const notBeingSent = (now: string) => (eb: ExpressionBuilder<Schema, 'delivery'>) =>
  eb.and([eb('state', '=', 'pending'), eb.or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<', now)])]);

/**
 * Takes a delivery back that nobody is sending: it goes where it was never tried, by email or in the lead's own chat; else it
 * has failed, for nobody knows whether a try came through. False where somebody is sending it, or it was sent.
 */
export const takeBack = async (tx: Tx, { id, now }: { id: string; now: string }): Promise<boolean> => {
  const dropped = await tx
    .deleteFrom('delivery')
    .where('id', '=', id)
    .where('attempts', '=', 0)
    .where('leasedBy', 'is', null)
    .where('leadSoughtAt', 'is', null)
    .where(notBeingSent(now))
    .returning('id')
    .executeTakeFirst();
  if (dropped !== undefined) return true;
  const failed = await tx
    .updateTable('delivery')
    .set({ state: 'failed', failedAt: now, lastCode: NO_LONGER_A_LEAD })
    .where('id', '=', id)
    .where(notBeingSent(now))
    .returning('id')
    .executeTakeFirst();
  return failed !== undefined;
};

/** Leases deliveries that are due to one worker; see leaseCards for why the condition stands twice. */
export const leaseDeliveries = (
  tx: Tx,
  lease: { worker: string; now: string; until: string; limit: number },
): Promise<Delivery[]> =>
  tx
    .updateTable('delivery')
    .set({ leasedBy: lease.worker, leasedUntil: lease.until })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('delivery')
        .select('id')
        .where('state', '=', 'pending')
        .where('notBefore', '<=', lease.now)
        .where((or) => or.or([or('leasedUntil', 'is', null), or('leasedUntil', '<', lease.now)]))
        .orderBy('notBefore')
        .limit(lease.limit),
    )
    .where('state', '=', 'pending')
    .where((or) => or.or([or('leasedUntil', 'is', null), or('leasedUntil', '<', lease.now)]))
    .returningAll()
    .execute();

/**
 * What became of a try, said by the worker that had leased it, and released. False where it is no longer that worker's: one
 * that was held up beyond its lease must not undo what another has done since. That the mail server has taken it is true
 * whoever says it, also where others gave up.
 */
export const settleDelivery = async (
  tx: Tx,
  settled: { id: string; worker: string; change: Partial<DeliveryTable> },
): Promise<boolean> => {
  const { id, worker, change } = settled;
  const changed = await tx
    .updateTable('delivery')
    .set({ ...change, leasedBy: null, leasedUntil: null })
    .where('id', '=', id)
    .where((eb) => {
      const own = eb.and([eb('state', '=', 'pending'), eb('leasedBy', '=', worker)]);
      return change.state === 'sent' ? eb.or([own, eb('state', 'in', ['pending', 'failed'])]) : own;
    })
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/** Acknowledges, once; false where it had been already. */
export const acknowledgeDelivery = async (
  tx: Tx,
  acknowledged: { id: string; at: string; by: string },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('delivery')
    .set({ acknowledgedAt: acknowledged.at, acknowledgedBy: acknowledged.by })
    .where('id', '=', acknowledged.id)
    .where('acknowledgedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/** Every delivery with what it carries, newest minutes first. */
export const allDeliveries = (tx: Tx) =>
  tx
    .selectFrom('delivery')
    .innerJoin('minutes', 'minutes.id', 'delivery.minutesId')
    .innerJoin('discussion', 'discussion.id', 'minutes.discussionId')
    .innerJoin('team', 'team.id', 'discussion.teamId')
    .innerJoin('briefingVersion', 'briefingVersion.id', 'discussion.briefingVersionId')
    .innerJoin('briefing', 'briefing.id', 'briefingVersion.briefingId')
    .selectAll('delivery')
    .select(['briefing.title as briefing', 'team.name as team', 'minutes.number as minutesVersion'])
    .orderBy('minutes.approvedAt', 'desc')
    .orderBy('delivery.id')
    .execute();
