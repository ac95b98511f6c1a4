import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { isAway } from './postgres-away.ts';
import { PREPARED_FOR_OTHER_TABLES, PreparingClient } from './postgres-prepared.ts';
import { sayingAway } from './saying-away.ts';
import type { Schema } from './schema.ts';
import { type Store, storeOver } from './store.ts';

const INT8 = 20;
const AT_MOST = 10;
/** A person waits: better a refusal that asks them to try again than an answer after Microsoft Teams gave up, at 15 s. */
const CONNECT_MS = 3_000;
const STATEMENT_MS = 6_000;

/** Two transactions waited for each other, and PostgreSQL ended this one: nothing of it was kept. */
const DEADLOCK = '40P01';
const WORTH_AGAIN: ReadonlySet<string | undefined> = new Set([DEADLOCK, PREPARED_FOR_OTHER_TABLES]);
const MOST_TRIES = 5;

/** What lost a deadlock, or met other tables, is done again: whoever pressed a button should not have to. */
const untilDone = async <T>(run: () => Promise<T>, tries = MOST_TRIES): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    const again = error instanceof pg.DatabaseError && WORTH_AGAIN.has(error.code) && tries > 1;
    if (!again) throw error;
    return untilDone(run, tries - 1);
  }
};

const poolOf = (url: string): pg.Pool => {
  const types = new pg.TypeOverrides();
  // COUNT comes as bigint, which pg gives as text; no count here nears 2^53.
  types.setTypeParser(INT8, Number);
  const limits = { connectionTimeoutMillis: CONNECT_MS, query_timeout: STATEMENT_MS, keepAlive: true };
  const pool = new pg.Pool({ connectionString: url, Client: PreparingClient, max: AT_MOST, types, ...limits });
  // A connection that breaks is replaced, and whoever uses it then is told; unheard, the events would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/** Done once it was done well; until then, tried again each time it is asked for. */
const onceDone = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
};

/**
 * The store on PostgreSQL 15 or later; several bot processes may share one. A database that is away does not stop the
 * opening: it is brought to this version's schema as soon as it answers, and until then transactions throw StoreAway.
 * Throws where the database answers and cannot be brought there.
 */
export const openPostgres = async (url: string): Promise<Store> => {
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: poolOf(url) }),
    plugins: [new CamelCasePlugin()],
  });
  const migrated = onceDone(() => migrate(db));
  const store = storeOver(db);
  await migrated().catch(async (error: unknown) => {
    if (isAway(error)) return;
    await store.close();
    throw error;
  });
  const transaction: Store['transaction'] = (work) =>
    sayingAway(isAway, async () => {
      await migrated();
      return untilDone(() => store.transaction(work));
    });
  const ready = () =>
    migrated().then(
      () => store.ready(),
      () => false,
    );
  return { ...store, transaction, ready };
};
