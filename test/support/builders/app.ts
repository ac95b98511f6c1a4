import type { Directory } from '#src/domain/organisation.ts';
import { after, type Clock } from '#src/ports/clock.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { App } from '#src/use-cases/app.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { directoryWith } from './directory.ts';
import { olivia } from './participant.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A Monday morning in November, when London keeps GMT. */
export const MONDAY = '2026-11-23T10:00:00.000Z';

/** A clock that stands still until it is moved. */
export type SettableClock = Clock & { set(instant: string): void; forward(milliseconds: number): void };

const clockAt = (start: string): SettableClock => {
  let instant = start;
  return {
    now: () => instant,
    set: (to) => {
      instant = to;
    },
    forward: (milliseconds) => {
      instant = after(instant, milliseconds);
    },
  };
};

/** Ids in the order of their making, so that "by time, then by id" is the order in which things were done. */
const counting = (): (() => string) => {
  let made = 0;
  return () => {
    made += 1;
    return `id-${String(made).padStart(5, '0')}`;
  };
};

/** Numbers in [0, 1) that are the same every time and in no order. */
const scattered = (): (() => number) => {
  let drawn = 0;
  return () => {
    drawn += 1;
    return (drawn * 0.618_033_988_7) % 1;
  };
};

export type TestApp = App & { readonly clock: SettableClock; readonly woken: () => number };

/** The use cases' surroundings on an empty embedded store, with a directory loaded. */
export const openApp = async (differing: { directory?: Directory; at?: string } = {}): Promise<TestApp> => {
  let woken = 0;
  const app: TestApp = {
    store: await openSqlite(':memory:'),
    clock: clockAt(differing.at ?? MONDAY),
    newId: counting(),
    random: scattered(),
    publishers: new Set([olivia.id]),
    mailHost: 'briefings.example.org',
    idleMs: 48 * HOUR,
    wake: () => {
      woken += 1;
    },
    woken: () => woken,
  };
  await loadDirectory(app, { directory: differing.directory ?? directoryWith(), by: 'test' });
  return app;
};
