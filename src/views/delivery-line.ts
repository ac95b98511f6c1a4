import type { DeliveryLine } from '../ports/cards.ts';
import { type Delivery, NO_LONGER_A_LEAD } from '../store/deliveries.ts';

const waitingText = {
  'no-lead': 'no safeguarding lead is on file; it goes out as soon as the directory names one',
  'organisation-unconfirmed': 'the partnership has not confirmed this organisation yet',
} satisfies Record<NonNullable<Delivery['waitingFor']>, string>;

const failedText = (code: string | null): string =>
  code === NO_LONGER_A_LEAD
    ? 'they were no longer a safeguarding lead or deputy; it goes to those who are'
    : `the mail server did not take it${code === null ? '' : ` (${code})`}; the address may be wrong`;

const stateOf = (delivery: Delivery): DeliveryLine['state'] =>
  delivery.acknowledgedAt === null ? delivery.state : 'acknowledged';

const whyOf = (delivery: Delivery): string => {
  if (delivery.state === 'waiting') return waitingText[delivery.waitingFor ?? 'no-lead'];
  return delivery.state === 'failed' ? failedText(delivery.lastCode) : '';
};

/** How a delivery stands, as cards and lists show it. */
export const deliveryLine = (delivery: Delivery, organisation: string): DeliveryLine => ({
  recipient: delivery.recipientName,
  organisation,
  deputy: delivery.deputy === 1,
  state: stateOf(delivery),
  at: delivery.acknowledgedAt ?? delivery.sentAt ?? delivery.failedAt ?? '',
  by: delivery.acknowledgedBy ?? '',
  why: whyOf(delivery),
});
