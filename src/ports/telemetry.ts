/** What happened, by ids only: never a response, a name or a minute. Never throws, never waits. */
export type Telemetry = {
  event(name: string, ids?: Readonly<Record<string, string | number | boolean>>): void;
  /** Something that should not have happened. Only its class and place are kept, not what it was about. */
  fault(where: string, error: unknown): void;
};

export const noTelemetry: Telemetry = { event: () => undefined, fault: () => undefined };
