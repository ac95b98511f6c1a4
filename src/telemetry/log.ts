import pino, { type Logger } from 'pino';
import type { Telemetry } from '../ports/telemetry.ts';

/**
 * Where in our own code it went wrong; the message is left out, for it may hold what a person wrote, and lines of it may
 * look like places.
 */
const placeOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .replace(error.message, '')
        .split('\n')
        .filter((line) => /^\s+at .*:\d+:\d+\)?$/u.test(line))
        .slice(0, 4)
        .join(' ')
        .trim()
    : '';

const kindOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** JSON lines on standard output: ids and counts, never a response, a name or a minute. */
export const logOver = (logger: Logger): Telemetry => ({
  event: (name, ids = {}) => logger.info(ids, name),
  fault: (where, error) =>
    logger.error({ where, kind: kindOf(error), code: codeOf(error), at: placeOf(error) }, 'fault'),
});

/**
 * The log of this process. Written to standard output as Node writes it: pino's own writer tries for ever at the end of a
 * process whose reader is gone, which then never ends.
 */
export const openLog = (level: string): Telemetry => {
  process.stdout.on('error', () => undefined);
  return logOver(pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, process.stdout));
};
