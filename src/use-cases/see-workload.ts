import { after } from '../ports/clock.ts';
import {
  cardsDue,
  deliveriesDue,
  deliveriesFailed,
  deliveriesTriedInVain,
  deliveriesWaiting,
  lastSentAt,
  mostSent,
  postingsBy,
  type Queue,
} from '../store/workload.ts';
import type { App } from './app.ts';

const MINUTE_MS = 60_000;
/** What failed earlier stands in the list of deliveries, and has long been told to people by name. */
const LATELY_MS = 14 * 24 * 3_600_000;

/** How the work stands, in counts and instants alone. */
export type Workload = {
  readonly cards: Queue;
  readonly postings: { readonly unconfirmed: number; readonly refused: number };
  readonly deliveries: Queue & {
    /** Tried at least once, and to be tried again. */
    readonly inVain: Queue & { readonly code: string | null };
    readonly failed: number;
    readonly waiting: { readonly 'no-lead': number; readonly 'organisation-unconfirmed': number };
    readonly lastSentAt: string | null;
  };
  /** The most that was sent in one tenant in the last minute. */
  readonly mostSent: number;
};

/** How the work stands: what waits, what failed, what somebody has to decide. Changes nothing. */
export const seeWorkload = (app: Pick<App, 'store' | 'clock'>): Promise<Workload> =>
  app.store.transaction(async (tx) => {
    const now = app.clock.now();
    return {
      cards: await cardsDue(tx, now),
      postings: await postingsBy(tx),
      deliveries: {
        ...(await deliveriesDue(tx, now)),
        inVain: await deliveriesTriedInVain(tx),
        failed: await deliveriesFailed(tx, after(now, -LATELY_MS)),
        waiting: await deliveriesWaiting(tx),
        lastSentAt: await lastSentAt(tx),
      },
      mostSent: await mostSent(tx, after(now, -MINUTE_MS)),
    };
  });
