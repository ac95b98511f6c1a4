type Kind = { readonly tenantId: string; readonly bulk: boolean };

/** For one tenant. A call that hangs keeps its place for as long as it may take; others go on beside it. */
const MOST = 64;
/** Some places are never taken by briefings, so that a discussion finds one while a broadcast hangs. */
const MOST_BULK = 48;

/** Work that was begun and has not come to its end. */
export type UnderWay = {
  begin(of: Kind, work: () => Promise<void>): void;
  /** How many more of any kind, and of briefings, may begin in a tenant. */
  places(tenantId: string): { readonly all: number; readonly bulk: number };
  /** Once all has come to its end, or so many milliseconds have passed. */
  settled(withinMs?: number): Promise<void>;
  addFaults(more: readonly unknown[]): void;
  /** Throws the first fault since it was last asked for. */
  throwFault(): void;
};

const pause = (milliseconds: number): { readonly over: Promise<void>; readonly end: () => void } => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  return { over: promise, end: () => clearTimeout(timer) };
};

export const underWay = (): UnderWay => {
  const works = new Map<Promise<void>, Kind>();
  const faults: unknown[] = [];
  const count = (tenantId: string, bulkOnly: boolean): number =>
    [...works.values()].filter((one) => one.tenantId === tenantId && (one.bulk || !bulkOnly)).length;
  const all = async (): Promise<void> => {
    while (works.size > 0) await Promise.all(works.keys());
  };
  return {
    begin: (of, work) => {
      const ended = work()
        .catch((error: unknown) => {
          faults.push(error);
        })
        .finally(() => works.delete(ended));
      works.set(ended, of);
    },
    places: (tenantId) => {
      const free = MOST - count(tenantId, false);
      return { all: free, bulk: Math.min(free, MOST_BULK - count(tenantId, true)) };
    },
    settled: async (withinMs) => {
      if (withinMs === undefined) return all();
      const limit = pause(withinMs);
      await Promise.race([all(), limit.over]);
      limit.end();
    },
    addFaults: (more) => {
      faults.push(...more);
    },
    throwFault: () => {
      const first = faults.shift();
      if (first !== undefined) throw first;
    },
  };
};
