import { setTimeout as pause } from 'node:timers/promises';
import { after } from '../ports/clock.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { interruptedPostings, isBulk, leaseCards, tenantsDue } from '../store/cards.ts';
import { giveBackCards } from '../store/leases.ts';
import type { HasEnded } from './leases.ts';
import type { Task } from './runner.ts';
import { type Begun, beginShowing, putOff, type Work } from './show-card.ts';
import { tellProgress } from './shown-version.ts';
import { tenantHolds } from './tenant-holds.ts';
import { underWay } from './under-way.ts';
import { showWatched } from './watched-showing.ts';

/** Longer than an update may take; a post takes a lease of its own when it begins. */
const LEASE_MS = 35_000;
/** How long a call that hangs may keep this process from looking for more to do. */
const LOOK_AGAIN_MS = 250;
/**
 * So long after a briefing was sent more are likely to follow. A broadcast takes each place in the budget as it comes; cards
 * that change leave a few together, for each leaving costs transactions.
 */
const BROADCAST_MS = 2_000;
/** How long what is under way is waited for before the tenants are given back: longer than a good call takes. */
const LAST_CALLS_MS = 2_000;

const settleInterrupted = (work: Work, now: string): Promise<string[]> =>
  work.app.store.transaction(async (tx) => {
    for (const card of await interruptedPostings(tx, now)) await tellProgress(tx, card);
    return tenantsDue(tx, now);
  });

type Leased = { readonly leased: number; readonly begun: readonly Begun[]; readonly faults: readonly unknown[] };

const NOTHING: Leased = { leased: 0, begun: [], faults: [] };

/** One transaction for all that are sent together: each costs the disk as much as a post does. */
const leaseAndBegin = (work: Work, lease: Parameters<typeof leaseCards>[1]): Promise<Leased> =>
  work.app.store.transaction(async (tx) => {
    const leased = await leaseCards(tx, lease);
    const begun: Begun[] = [];
    const faults: unknown[] = [];
    for (const card of leased)
      try {
        const one = await beginShowing(work, tx, card);
        if (one !== undefined) begun.push(one);
      } catch (error) {
        // One card that cannot be made holds up no other.
        await putOff(work, tx, card);
        faults.push(error);
      }
    return { leased: leased.length, begun, faults };
  });

type Watched = { readonly hasEnded?: HasEnded; readonly telemetry: Telemetry };

/**
 * Posts the cards that wait, and brings those that have changed up to date, inside the budgets of Microsoft Teams. As
 * many are leased as can be sent at once, so that what people wait for goes before the rest of a broadcast, and a call
 * that hangs holds up no other. Only the process that holds a tenant sends there: docs/decisions/0015.
 */
export const showCards = ({ hasEnded = () => false, ...work }: Work & Watched): Task => {
  const calls = underWay();
  const holds = tenantHolds({ ...work, hasEnded });
  let broadcastAt = -BROADCAST_MS;
  // The database went away while cards were leased: perhaps they are, and none of them was begun.
  let inDoubt = false;
  const leaseSurely = (lease: Parameters<typeof leaseCards>[1]): Promise<Leased> =>
    leaseAndBegin(work, lease).catch((error: unknown) => {
      inDoubt = true;
      throw error;
    });
  const settleDoubt = async (): Promise<void> => {
    if (inDoubt) await work.app.store.transaction((tx) => giveBackCards(tx, [work.worker]));
    inDoubt = false;
  };
  /** Answers how many were begun, and how long until more may be; 0 where all that is due was begun. */
  const fill = async (tenantId: string): Promise<{ begun: number; moreInMs: number }> => {
    const places = calls.places(tenantId);
    const limit = Math.min(work.budget.room(tenantId).now, places.bulk > 0 ? places.bulk : places.all);
    const now = work.app.clock.now();
    const lease = { worker: work.worker, tenantId, now, until: after(now, LEASE_MS), limit };
    const { leased, begun, faults } =
      limit === 0 ? NOTHING : await leaseSurely({ ...lease, withoutBulk: places.bulk <= 0 });
    calls.addFaults(faults);
    for (const one of begun) calls.begin({ tenantId, bulk: isBulk(one.card) }, () => showWatched(work, one));
    if (begun.some((one) => isBulk(one.card))) broadcastAt = performance.now();
    const { nextInMs, fewInMs } = work.budget.room(tenantId);
    const next = performance.now() - broadcastAt < BROADCAST_MS ? nextInMs : fewInMs;
    const wait = Math.min(Math.max(next, 5), LOOK_AGAIN_MS);
    return { begun: leased, moreInMs: leased === limit ? wait : 0 };
  };
  return {
    name: 'show-cards',
    everyMs: 500,
    run: async () => {
      await settleDoubt();
      const filled: Awaited<ReturnType<typeof fill>>[] = [];
      for (const tenantId of await settleInterrupted(work, work.app.clock.now()))
        if (await holds.hold(tenantId)) filled.push(await fill(tenantId));
      const waits = filled.map((one) => one.moreInMs).filter((ms) => ms > 0);
      if (waits.length > 0) await pause(Math.min(...waits));
      else await calls.settled(LOOK_AGAIN_MS);
      calls.throwFault();
      return waits.length > 0 || filled.some((one) => one.begun > 0);
    },
    stop: async () => {
      await calls.settled(LAST_CALLS_MS);
      await holds.giveBack();
      await calls.settled();
      calls.throwFault();
    },
  };
};
