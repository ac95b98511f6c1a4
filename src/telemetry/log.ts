import pino, { type Logger } from 'pino';
import { noTelemetry, type Telemetry } from '../ports/telemetry.ts';
import { causeNow } from '../store/cause.ts';
import { faultOf } from './fault.ts';

/** The operation under which it happened, as Application Insights names it too; nothing where nobody watches. */
const operation = () => {
  const cause = causeNow();
  return cause === null ? {} : { operation: cause.split('-')[0] };
};

/** JSON lines on standard output: ids and counts, never a response, a name or a minute. */
export const logOver = (logger: Logger): Telemetry => ({
  ...noTelemetry,
  event: (name, told = {}) => logger.info({ ...told, ...operation() }, name),
  fault: (where, error) => {
    const { kind, code, at } = faultOf(error);
    logger.error({ where, kind, code, at: at.join(' '), ...operation() }, 'fault');
  },
});

/**
 * The log of this process. Written to standard output as Node writes it: pino's own writer tries for ever at the end of a
 * process whose reader is gone, which then never ends.
 */
export const openLog = (level: string): Telemetry => {
  process.stdout.on('error', () => undefined);
  return logOver(pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, process.stdout));
};
