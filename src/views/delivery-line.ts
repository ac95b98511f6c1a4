import type { DeliveryLine } from '../ports/cards.ts';
import { type Delivery, NO_LONGER_A_LEAD } from '../store/deliveries.ts';
import { asNamed } from '../words/recorded.ts';
import { words } from '../words/words.ts';

type Waiting = Record<NonNullable<Delivery['waitingFor']>, string>;

const waitingText = (waitingFor: keyof Waiting): string => (words().delivery.waiting satisfies Waiting)[waitingFor];

const failedText = (code: string | null): string =>
  code === NO_LONGER_A_LEAD ? words().delivery.noLongerALead : words().delivery.failed(code ?? '');

const stateOf = (delivery: Delivery): DeliveryLine['state'] =>
  delivery.acknowledgedAt === null ? delivery.state : 'acknowledged';

const whyOf = (delivery: Delivery): string => {
  if (delivery.state === 'waiting') return waitingText(delivery.waitingFor ?? 'no-lead');
  return delivery.state === 'failed' ? failedText(delivery.lastCode) : '';
};

/** How a delivery stands, as cards and lists show it. */
export const deliveryLine = (delivery: Delivery, organisation: string): DeliveryLine => ({
  recipient: asNamed(delivery.recipientName),
  organisation,
  deputy: delivery.deputy === 1,
  state: stateOf(delivery),
  at: delivery.acknowledgedAt ?? delivery.sentAt ?? delivery.failedAt ?? '',
  by: asNamed(delivery.acknowledgedBy ?? ''),
  why: whyOf(delivery),
});
