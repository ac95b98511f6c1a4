/**
 * waiting: there is nobody to send it to yet, or the organisation is not confirmed. pending: to be sent.
 * sent, acknowledged, failed: as it says. Minutes to one recipient by one route.
 */
export type DeliveryState = 'waiting' | 'pending' | 'sent' | 'failed';
export type WaitingReason = 'no-lead' | 'organisation-unconfirmed';

const SECOND = 1_000;
const FIRST_PAUSE = 30 * SECOND;
const LONGEST_PAUSE = 2 * 3_600 * SECOND;
/** After a day of trying a delivery has failed, and people are told. */
export const DELIVERY_GIVE_UP_MS = 24 * 3_600 * SECOND;

/**
 * How long to wait before the next try, in milliseconds: doubling from half a minute to two hours, each with up to a
 * quarter taken off at random so that a mail server that comes back is not met by all at once. `luck` is in [0, 1).
 */
export const pauseBefore = (attempt: number, luck: number): number => {
  const pause = Math.min(FIRST_PAUSE * 2 ** Math.min(attempt - 1, 20), LONGEST_PAUSE);
  return Math.round(pause * (1 - luck / 4));
};

/** Whether a delivery that was first tried at `firstAt` may be tried again at `now` (ISO 8601). */
export const mayRetry = (firstAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(firstAt) < DELIVERY_GIVE_UP_MS;
