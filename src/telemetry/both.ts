import type { Telemetry } from '../ports/telemetry.ts';

/** The log, and what watches from afar: everything is told to both, and only the latter knows operations and figures. */
export const both = (log: Telemetry, afar: Telemetry): Telemetry => ({
  ...afar,
  event: (name, told) => {
    log.event(name, told);
    afar.event(name, told);
  },
  fault: (where, error) => {
    log.fault(where, error);
    afar.fault(where, error);
  },
});
