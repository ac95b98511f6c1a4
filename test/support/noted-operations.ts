import type { Ended, Operation, Telemetry } from '#src/ports/telemetry.ts';
import { noTelemetry } from '#src/ports/telemetry.ts';

/** An operation that was told of, and how it ended; a fault that went through it is what was thrown. */
export type NotedOperation = Operation & { readonly ended?: Ended; readonly fault?: unknown };

/** Telemetry that notes operations, in the order in which they ended. */
export const noteOperations = () => {
  const noted: NotedOperation[] = [];
  const telemetry: Telemetry = {
    ...noTelemetry,
    operation: async (begun, work, ended) => {
      try {
        const outcome = await work();
        noted.push({ ...begun, ...(ended && { ended: ended(outcome) }) });
        return outcome;
      } catch (fault) {
        noted.push({ ...begun, fault });
        throw fault;
      }
    },
  };
  return { telemetry, noted };
};
