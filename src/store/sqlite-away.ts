/** SQLite's primary result codes that are about the file and its disk, not the statement (sqlite.org/rescode.html). */
const ABOUT_THE_FILE = new Map([
  [5, 'SQLITE_BUSY'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
]);

/** Extended result codes carry the primary one in their lowest byte. */
const PRIMARY = 0xff;

/** Whether an error says that nothing can be kept in the file now, rather than that something asked of it was wrong. */
export const isFileAway = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  ABOUT_THE_FILE.has(error.errcode & PRIMARY);
