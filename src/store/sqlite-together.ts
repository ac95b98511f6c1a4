import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { Store, Tx } from './store.ts';

/** So long a transaction goes on taking in what waits: who comes first must not wait for all who come after. */
const TAKE_IN_MS = 10;
const AT_ONCE = 64;

type Waiting = {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/** Told once the transaction around all of them was kept. */
type Outcome = () => void;

const undo = async (tx: Tx): Promise<void> => {
  await sql`rollback to apart`.execute(tx);
  await sql`release apart`.execute(tx);
};

/** One of several in a transaction: what it throws undoes its own work alone. */
const apart = async (tx: Tx, { work, resolve, reject }: Waiting): Promise<Outcome> => {
  await sql`savepoint apart`.execute(tx);
  try {
    const value = await work(tx);
    await sql`release apart`.execute(tx);
    return () => resolve(value);
  } catch (error) {
    const undone = await undo(tx).then(
      () => true,
      () => false,
    );
    // After a fault of the disk SQLite has undone everything by itself: none of them may count as kept.
    if (!undone) throw error;
    return () => reject(error);
  }
};

/**
 * Transactions that wait for one another, in one transaction of the database: each commit waits for the disk, and so they
 * wait once. Each is still kept whole or not at all, and none is told that it was kept before all of them are.
 */
export const keptTogether = (db: Kysely<Schema>): Store['transaction'] => {
  const waiting: Waiting[] = [];
  const takeIn = async (tx: Tx, taken: readonly Waiting[]): Promise<readonly Outcome[]> => {
    const began = performance.now();
    const outcomes: Outcome[] = [];
    for (const one of taken)
      if (performance.now() - began < TAKE_IN_MS) outcomes.push(await apart(tx, one));
      else break;
    return outcomes;
  };
  const run = async (): Promise<void> => {
    const taken = waiting.splice(0, AT_ONCE);
    try {
      const outcomes = await db.transaction().execute((tx) => takeIn(tx, taken));
      waiting.unshift(...taken.slice(outcomes.length));
      for (const tell of outcomes) tell();
    } catch (error) {
      for (const one of taken) one.reject(error);
    }
  };
  let running = false;
  /** SQLite answers at once, so that nothing could come to wait for it: what came with this one is heard first. */
  const whoeverElseCame = () => new Promise<void>((resolve) => setImmediate(resolve));
  const runAll = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      await whoeverElseCame();
      await run();
    }
    running = false;
  };
  return <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      if (!running) void runAll();
    });
};
