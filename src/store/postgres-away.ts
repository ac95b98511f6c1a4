import pg from 'pg';

/** Classes of PostgreSQL's errors that are about the server, not the statement: connection, resources, intervention, system. */
const ABOUT_THE_SERVER = new Set(['08', '53', '57', '58']);

/** What Node says where a server cannot be reached, or went away. */
const ABOUT_THE_WAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What pg itself says, which gives these no code. */
const SAID_BY_PG = /timeout|connection terminated|client has encountered a connection error|connection ended/iu;

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Whether an error says that the database is away, rather than that something asked of it was wrong. */
export const isAway = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isAway);
  if (error instanceof pg.DatabaseError) return ABOUT_THE_SERVER.has(codeOf(error).slice(0, 2));
  return error instanceof Error && (ABOUT_THE_WAY.has(codeOf(error)) || SAID_BY_PG.test(error.message));
};
