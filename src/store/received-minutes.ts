import type { MinutesId } from '../domain/ids.ts';
import type { Delivery } from './deliveries.ts';
import type { Tx } from './store.ts';

/** The newest minutes of each discussion that went to one of these organisations; what still waits went to nobody. */
const received = (tx: Tx, organisationIds: readonly string[]) =>
  tx
    .selectFrom('delivery')
    .innerJoin('minutes', 'minutes.id', 'delivery.minutesId')
    .where('delivery.organisationId', 'in', [...organisationIds])
    .where('delivery.state', '<>', 'waiting')
    .where('minutes.number', '=', (eb) =>
      eb
        .selectFrom('minutes as later')
        .whereRef('later.discussionId', '=', 'minutes.discussionId')
        .select((inner) => inner.fn.max('later.number').as('newest')),
    );

/** How many minutes these organisations received, and how many of them nobody has acknowledged. */
export const countReceived = async (
  tx: Tx,
  organisationIds: readonly string[],
): Promise<{ readonly total: number; readonly unacknowledged: number }> => {
  if (organisationIds.length === 0) return { total: 0, unacknowledged: 0 };
  const rows = await received(tx, organisationIds)
    .groupBy('minutes.id')
    .select((eb) => ['minutes.id', eb.fn.max('delivery.acknowledgedAt').as('acknowledgedAt')])
    .execute();
  return { total: rows.length, unacknowledged: rows.filter((one) => one.acknowledgedAt === null).length };
};

/** A page of them: those that nobody has acknowledged first, then the newest first. */
export const receivedPage = async (
  tx: Tx,
  of: { readonly organisationIds: readonly string[]; readonly from: number; readonly most: number },
): Promise<readonly { readonly id: MinutesId }[]> => {
  if (of.organisationIds.length === 0) return [];
  const rows = await received(tx, of.organisationIds)
    .groupBy(['minutes.id', 'minutes.approvedAt'])
    .select(['minutes.id'])
    .orderBy((eb) => eb.case().when(eb.fn.max('delivery.acknowledgedAt'), 'is', null).then(0).else(1).end())
    .orderBy('minutes.approvedAt', 'desc')
    .orderBy('minutes.id')
    .offset(of.from)
    .limit(of.most)
    .execute();
  return rows.map(({ id }) => ({ id: id as MinutesId }));
};

/** The card that brings a delivery to its lead's own chat: one for each, so that erasing a lead finds it. */
export const leadCardId = (deliveryId: string): string => `lead-${deliveryId}`;

/** Deliveries to people known in Microsoft Entra, of whom nobody has looked whether they can be reached in their chat. */
export const leadsUnsought = (tx: Tx, most: number): Promise<Delivery[]> =>
  tx
    .selectFrom('delivery')
    .selectAll()
    .where('recipientObjectId', 'is not', null)
    .where('state', '<>', 'waiting')
    .where('leadSoughtAt', 'is', null)
    .orderBy('notBefore')
    .orderBy('id')
    .limit(most)
    .execute();

/** Notes that a lead was looked for; false where another worker has, so that they get one card. */
export const noteSought = async (tx: Tx, sought: { readonly id: string; readonly at: string }): Promise<boolean> => {
  const changed = await tx
    .updateTable('delivery')
    .set({ leadSoughtAt: sought.at })
    .where('id', '=', sought.id)
    .where('leadSoughtAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};
