import type { Cause } from './cause.ts';
import type { Told } from './told.ts';

/** What is watched from its begin to its end: a turn or a page is asked for, the others are what we do elsewhere. */
export type Operation = {
  readonly name: 'turn' | 'page' | 'post' | 'update' | 'email';
  readonly told: Told;
  /** What it comes of, where that was kept; else what is under way. */
  readonly cause?: Cause | null;
};

/** How an operation ended, beyond its time. */
export type Ended = { readonly ok: boolean; readonly told: Told };

/** How much there is of something now; seconds where it says so. */
export type Figures = Readonly<
  Record<
    | 'queue.cards'
    | 'queue.cards.age'
    | 'queue.deliveries'
    | 'queue.deliveries.age'
    | 'postings.unconfirmed'
    | 'postings.refused'
    | 'deliveries.failed'
    | 'deliveries.waiting'
    /** Of what may be sent in a minute, how much was sent in the last one: of the tenant that used most, 0 to 1. */
    | 'budget.use',
    number
  >
>;

export type EventName = 'directory.refused';

/**
 * What happened, by ids, sorts and counts only (told.ts): never a response, a name or a minute. Nothing here throws, or makes
 * anybody wait; what cannot be told is dropped. Ordered within a process, and not repeated.
 */
export type Telemetry = {
  event(name: EventName, told?: Told): void;
  /** Something that should not have happened. Only its class, code and place are kept, not what it was about. */
  fault(where: string, error: unknown): void;
  /** Runs work and tells how long it took and how it ended. What it keeps in the store is kept with it as its cause. */
  operation<T>(begun: Operation, work: () => Promise<T>, ended?: (outcome: T) => Ended): Promise<T>;
  /** How things stand; the newest counts. */
  measure(figures: Figures): void;
  /** Tells what is still to be told, within a second. The last that is called. */
  close(): Promise<void>;
};

export const noTelemetry: Telemetry = {
  event: () => undefined,
  fault: () => undefined,
  operation: (_begun, work) => work(),
  measure: () => undefined,
  close: async () => undefined,
};
