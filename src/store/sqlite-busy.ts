import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait for other processes on the same file in all, such as the command line beside the bot. */
const MOST_BUSY_MS = 15_000;
/** SQLITE_BUSY; an extended code says more above its lowest byte. */
const BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === BUSY;

/**
 * SQLite gives no turns: of several that write without a pause, one can be refused time after time. Only a beginning
 * is ever refused, so nothing was done by what is tried again here.
 */
export const whileBusy = async <T>(run: () => Promise<T> | T, until = Date.now() + MOST_BUSY_MS): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    if (!isBusy(error) || Date.now() > until) throw error;
    await pause(1 + Math.random() * 10);
    return whileBusy(run, until);
  }
};
