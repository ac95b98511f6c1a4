import { after } from '../ports/clock.ts';
import { forgetSendsBefore, sendsSince } from '../store/sends.ts';
import { giveBackTenants, leaseTenant } from '../store/tenant-leases.ts';
import type { App } from '../use-cases/app.ts';
import type { Budget } from './budget.ts';
import type { HasEnded } from './leases.ts';

/** How long others wait for a process that died. */
const LEASE_MS = 5_000;
/** Renewed once less than this is left, so that it does not run out while sends are under way. */
const ENOUGH_MS = 3_500;
/** What another process sent may have left it later than it noted, and its clock may differ by so much. */
const MARGIN_MS = 1_000;
const HOUR_MS = 3_600_000;

type Work = {
  readonly app: Pick<App, 'store' | 'clock'>;
  readonly budget: Budget;
  readonly worker: string;
  readonly hasEnded: HasEnded;
};

/** The tenants whose outbound work this process does. */
export type TenantHolds = {
  /** Whether the tenant is held, now and for long enough to send; takes it where it is free. */
  hold(tenantId: string): Promise<boolean>;
  giveBack(): Promise<void>;
};

const heldEnough = (until: string | undefined, now: string): boolean => {
  const left = until === undefined ? 0 : Date.parse(until) - Date.parse(now);
  // More than a whole lease: the clock stepped back, and the lease is written anew.
  return left > ENOUGH_MS && left <= LEASE_MS;
};

export const tenantHolds = ({ app, budget, worker, hasEnded }: Work): TenantHolds => {
  const until = new Map<string, string>();
  const lease = (tenantId: string, now: string, end: string) =>
    app.store.transaction(async (tx) => {
      const how = await leaseTenant(tx, { tenantId, worker, now, until: end, hasEnded });
      if (how !== undefined) await forgetSendsBefore(tx, { tenantId, before: after(now, -HOUR_MS) });
      return { how, sends: how === 'taken' ? await sendsSince(tx, { tenantId, since: after(now, -HOUR_MS) }) : [] };
    });
  return {
    hold: async (tenantId) => {
      const now = app.clock.now();
      if (heldEnough(until.get(tenantId), now)) return true;
      until.delete(tenantId);
      const end = after(now, LEASE_MS);
      const { how, sends } = await lease(tenantId, now, end);
      if (how === undefined) return false;
      const ago = (at: string) => Math.max(0, Date.parse(now) - Date.parse(at) - MARGIN_MS);
      const known = sends.map(({ conversationId, at }) => ({ conversationId, agoMs: ago(at) }));
      if (how === 'taken') budget.remember(tenantId, known);
      until.set(tenantId, end);
      return true;
    },
    giveBack: async () => {
      until.clear();
      await app.store.transaction((tx) => giveBackTenants(tx, worker));
    },
  };
};
