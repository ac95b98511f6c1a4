import { StoreAway } from '../ports/store-away.ts';

/** Runs something on a database; an error which says that the database is away comes out as StoreAway, and any other as it is. */
export const sayingAway = async <T>(isAway: (error: unknown) => boolean, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw isAway(error) ? new StoreAway({ cause: error }) : error;
  }
};
