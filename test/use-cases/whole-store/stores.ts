import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '#src/domain/ids.ts';
import { type Contents, contentsOf } from '#src/store/backup/contents.ts';
import { inSnapshot, openPlace, type StorePlace } from '#src/store/backup/place.ts';
import { tablesIn } from '#src/store/backup/tables.ts';
import type { Store, Tx } from '#src/store/store.ts';
import { freshDatabase } from '#test/support/postgres.ts';
import { type FullStore, keepFullStore } from '#test/support/store-suite/full-store.ts';
import { AT, inMinutes, priyaId } from '#test/support/store-suite/rows.ts';

/** A folder for one test's files, and the databases that it made; `remove` takes all away. */
export type Stores = {
  readonly folder: string;
  readonly file: (name: string) => string;
  readonly embedded: () => StorePlace & { kind: 'embedded' };
  readonly postgres: () => Promise<StorePlace & { kind: 'postgres' }>;
  remove(): Promise<void>;
};

export const newStores = (): Stores => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-store-'));
  const drops: (() => Promise<void>)[] = [];
  let made = 0;
  return {
    folder,
    file: (name) => join(folder, name),
    embedded: () => {
      made += 1;
      return { kind: 'embedded', file: join(folder, `store-${made}`, 'briefings.sqlite') };
    },
    postgres: async () => {
      const { url, drop } = await freshDatabase();
      drops.push(drop);
      return { kind: 'postgres', url };
    },
    remove: async () => {
      for (const drop of drops) await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Opens a store for a moment. */
export const inStore = async <T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openPlace(place);
  return work(store).finally(() => store.close());
};

export const inTx = <T>(place: StorePlace, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inStore(place, (store) => store.transaction(work));

/** Fills a store with everything there can be. */
export const filled = (place: StorePlace, responses?: number): Promise<FullStore> =>
  inTx(place, (tx) => keepFullStore(tx, responses));

/** What stands in every table of a store, so that two can be compared, whichever database they are on. */
export const everythingIn = async (place: StorePlace, scratch: Stores): Promise<Contents> => {
  const names = await inTx(scratch.embedded(), tablesIn);
  return inSnapshot(place, (side) => contentsOf(side, names));
};

/** A day after everything was kept. */
export const LATER = inMinutes(24 * 60);

let told = 0;

/** What restoring works with. */
export const restoring = {
  clock: { now: () => LATER },
  newId: () => {
    told += 1;
    return `told-${told}`;
  },
  publishers: new Set([priyaId as PersonId]),
};

export const takenAt = { now: () => AT };
