import { sql } from 'kysely';
import { StoreAway } from '../ports/store-away.ts';
import { sayingAway } from './saying-away.ts';
import { isFileAway } from './sqlite-away.ts';
import type { Store } from './store.ts';

/** Writes and takes back what a busy minute would need; reading still works on a full disk, so it would show nothing. */
const tryWriting = (store: Store): Promise<void> =>
  store.transaction(async (tx) => {
    await sql`create table room_to_write as select zeroblob(65536) as filler`.execute(tx);
    await sql`drop table room_to_write`.execute(tx);
  });

/**
 * A store of a file whose disk may be full or fail: transactions then keep nothing and throw StoreAway. Once nothing could be
 * kept, it is ready again when something can be.
 */
export const withDisk = (store: Store): Store => {
  let couldNotKeep = false;
  const transaction: Store['transaction'] = (work) =>
    sayingAway(isFileAway, () => store.transaction(work)).catch((error: unknown) => {
      couldNotKeep ||= error instanceof StoreAway;
      throw error;
    });
  const canKeep = (): Promise<boolean> =>
    tryWriting(store).then(
      () => true,
      () => false,
    );
  const ready = async (): Promise<boolean> => {
    if (couldNotKeep) couldNotKeep = !(await canKeep());
    return !couldNotKeep && store.ready();
  };
  return { ...store, transaction, ready };
};
