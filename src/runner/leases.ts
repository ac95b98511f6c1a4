import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { after } from '../ports/clock.ts';
import { endLeases, leaseHolders } from '../store/leases.ts';
import type { App } from '../use-cases/app.ts';
import type { Task } from './runner.ts';

const ours = new Map<string, 'works' | 'has ended'>();

/** A name under which this process leases work; it tells the next one on this computer whether it is gone. */
export const workerName = (): string => {
  const name = `${hostname()}/${process.pid}/${randomUUID()}`;
  ours.set(name, 'works');
  return name;
};

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there, though we may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether a worker is known to have ended: what it leased need not run out first. */
export type HasEnded = (worker: string) => boolean;

/**
 * Knows workers that were processes of this computer and have ended; of another computer nothing is known, and its leases run
 * out by themselves. One that had our own number has ended where this process is `alone` on its store: in a container each
 * has the same number, and two containers may bear one name.
 */
export const endedWorkers =
  ({ alone }: { alone: boolean }): HasEnded =>
  (worker) => {
    const own = ours.get(worker);
    if (own !== undefined) return own === 'has ended';
    const [host, number = ''] = worker.split('/');
    if (host !== hostname()) return false;
    const pid = Number(number);
    if (!Number.isSafeInteger(pid) || pid <= 0) return false;
    return pid === process.pid ? alone : !runs(pid);
  };

type Leasing = { readonly app: App; readonly worker: string };

const longAgo = (app: App): string => after(app.clock.now(), -1_000);

/** Work that a process of this computer had leased when it was killed goes on soon, not when its leases have run out. */
export const takeOverFromTheGone = ({ app, hasEnded }: { app: App; hasEnded: HasEnded }): Task => ({
  name: 'take-over',
  everyMs: 5_000,
  unhurried: true,
  run: async () => {
    const took = await app.store.transaction(async (tx) => {
      const gone = (await leaseHolders(tx)).filter(hasEnded);
      if (gone.length > 0) await endLeases(tx, gone, longAgo(app));
      return gone.length > 0;
    });
    if (took) app.wake();
    return false;
  },
});

/** At the end: whatever is still leased is the next process's, at once. */
export const giveEverythingBack = ({ app, worker }: Leasing): Promise<void> => {
  ours.set(worker, 'has ended');
  return app.store.transaction((tx) => endLeases(tx, [worker], longAgo(app)));
};
