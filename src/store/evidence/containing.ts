import { sql } from 'kysely';

/** Whether a column's text contains what somebody typed, in capitals or not. What LIKE takes for a sign is a letter here. */
export const containing = (column: string, typed: string) => {
  const pattern = `%${typed.toLowerCase().replace(/[\\%_]/gu, '\\$&')}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
};
