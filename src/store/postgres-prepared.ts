import pg from 'pg';
import { isFixed } from './fixed-query.ts';

/** What a statement answers has other columns than when it was prepared: a newer version has changed the tables meanwhile. */
export const PREPARED_FOR_OTHER_TABLES = '0A000';

const names = new Map<string, string>();
let named = 0;

const nameAnew = (words: string): string => {
  named += 1;
  const name = `fixed_${named}`;
  names.set(words, name);
  return name;
};

const nameOf = (words: string): string => names.get(words) ?? nameAnew(words);

/**
 * A connection on which PostgreSQL reads and plans each fixed query once. It plans anew by itself where the tables have
 * changed; where that changes what is answered the statement is refused once, and has another name when it is tried again.
 */
export class PreparingClient extends pg.Client {
  override query = ((words: unknown, values?: unknown[]) => {
    if (typeof words !== 'string' || !isFixed(words)) return super.query(words as string, values);
    return super.query({ name: nameOf(words), text: words, values: values ?? [] }).catch((error: unknown) => {
      if (error instanceof pg.DatabaseError && error.code === PREPARED_FOR_OTHER_TABLES) nameAnew(words);
      throw error;
    });
  }) as typeof pg.Client.prototype.query;
}
