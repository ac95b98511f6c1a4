import type { DeliveryId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { acknowledgeDelivery, type Delivery, deliveryById } from '../store/deliveries.ts';
import { type ApprovedMinutes, minutesById } from '../store/minutes.ts';
import type { Tx } from '../store/store.ts';
import type { App } from './app.ts';

export type Acknowledgement = { readonly minutes: ApprovedMinutes; readonly delivery: Delivery };

const find = async (tx: Tx, id: DeliveryId): Promise<Result<Acknowledgement, 'unknown-delivery'>> => {
  const delivery = await deliveryById(tx, id);
  const minutes = delivery && (await minutesById(tx, delivery.minutesId));
  return delivery === undefined || minutes === undefined ? refuse('unknown-delivery') : ok({ minutes, delivery });
};

/** What a lead's link is about; looking changes nothing, for mail scanners open links. */
export const showAcknowledgement = (app: App, id: DeliveryId): Promise<Result<Acknowledgement, 'unknown-delivery'>> =>
  app.store.transaction((tx) => find(tx, id));

/** A safeguarding lead says "received": once, and repeating it is harmless. Whose link was used is recorded. */
export const acknowledgeMinutes = async (
  app: App,
  id: DeliveryId,
): Promise<Result<Acknowledgement, 'unknown-delivery'>> => {
  const acknowledged = await app.store.transaction(async (tx): Promise<Result<Acknowledgement, 'unknown-delivery'>> => {
    const found = await find(tx, id);
    if (!found.ok) return found;
    const at = app.clock.now();
    if (await acknowledgeDelivery(tx, { id, at, by: found.value.delivery.recipientName })) {
      await cardsChanged(tx, found.value.minutes.discussionId);
      await recordAudit(tx, { who: `delivery:${id}`, what: 'minutes.acknowledged', onId: id, at });
    }
    return find(tx, id);
  });
  app.wake();
  return acknowledged;
};
