import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { down as letChange, up as refuseChange } from '#src/store/migrations/0003-append-only-audit.ts';
import { openPostgres } from '#src/store/postgres.ts';
import type { Schema } from '#src/store/schema.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { Store, Tx } from '#src/store/store.ts';
import { freshDatabase } from './postgres.ts';
import { requiresPostgres } from './requires.ts';

/** A database for one suite, empty again before each test. */
export type Kept = {
  /** Runs in one transaction of this suite's store. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly store: Store;
  /** What another process opens to share the database: a file, or a URL. */
  readonly address: string;
};

type Place = { readonly address: string; readonly remove: () => Promise<void> };

/** Opens the store at an address, as the product would. */
export const openAt = (address: string): Promise<Store> =>
  address.startsWith('postgres') ? openPostgres(address) : openSqlite(address);

const inMemory = async (): Promise<Place> => ({ address: ':memory:', remove: async () => undefined });

/** An address of a new SQLite file, in a folder of its own. */
export const newFile = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const remove = async () => rmSync(folder, { recursive: true, force: true });
  return { address: join(folder, 'briefings.sqlite'), remove };
};

/** An address of a new PostgreSQL database. Only inside requiresPostgres. */
export const newDatabase = async (): Promise<Place> => {
  const { url, drop } = await freshDatabase();
  return { address: url, remove: drop };
};

/** Every table, those that point at others first. */
const TABLES: Readonly<Record<keyof Schema, true>> = {
  auditEntry: true,
  seenActivity: true,
  delivery: true,
  minutes: true,
  agreedAction: true,
  impact: true,
  reminder: true,
  response: true,
  attendance: true,
  discussionMeeting: true,
  meetingPresence: true,
  meeting: true,
  discussion: true,
  pastDiscussion: true,
  posting: true,
  card: true,
  publication: true,
  briefingVersion: true,
  briefing: true,
  person: true,
  meetingChat: true,
  team: true,
  directory: true,
  tenantLease: true,
  send: true,
};

/** The audit log refuses to be emptied, so that is let go for as long as it takes. */
const empty = async (tx: Tx): Promise<void> => {
  await letChange(tx as never);
  for (const table of Object.keys(TABLES) as (keyof Schema)[]) await tx.deleteFrom(table).execute();
  await refuseChange(tx as never);
};

/** Gives a suite its database; `database` is there inside hooks and tests only. */
const keeping = (makePlace: () => Promise<Place>, suite: (database: Kept) => void): void => {
  let place: Place | undefined;
  let store: Store | undefined;
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the database is there inside hooks and tests only');
    return value;
  };
  before(async () => {
    place = await makePlace();
    store = await openAt(place.address);
  });
  beforeEach(() => there(store).transaction(empty));
  after(async () => {
    await store?.close();
    await place?.remove();
  });
  suite({
    tx: (work) => there(store).transaction(work),
    get store() {
      return there(store);
    },
    get address() {
      return there(place).address;
    },
  });
};

const onPostgres = (title: string, suite: (database: Kept) => void): void =>
  requiresPostgres(`${title} (PostgreSQL)`, () => {
    keeping(newDatabase, suite);
  });

const onFile = (title: string, suite: (database: Kept) => void): void => {
  describe(`${title} (SQLite file)`, () => {
    keeping(newFile, suite);
  });
};

/** The same suite on SQLite in memory, on a SQLite file and on PostgreSQL. */
export const describeStore = (title: string, suite: (database: Kept) => void): void => {
  describe(`${title} (SQLite in memory)`, () => keeping(inMemory, suite));
  onFile(title, suite);
  onPostgres(title, suite);
};

/** A suite about several processes at once: on the two databases that processes can share. */
export const describeSharedStore = (title: string, suite: (database: Kept) => void): void => {
  onFile(title, suite);
  onPostgres(title, suite);
};
