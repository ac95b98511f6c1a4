import { setTimeout as pause } from 'node:timers/promises';
import { StoreAway } from '../ports/store-away.ts';
import type { Telemetry } from '../ports/telemetry.ts';

/** Microsoft Teams shows an error after about five seconds, and sends again after about fifteen. */
const PATIENCE_MS = 4_000;
/** Beyond so many nothing is answered early any more, so that the limit on turns at once holds back what comes. */
const MOST_GOING_ON = 500;
/** What was answered will not be sent again, so it is tried again here, as long as a short failover takes. */
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 20_000, 20_000];

const TOO_LATE = Symbol();

type Limits = { readonly patienceMs: number; readonly pausesMs: readonly number[] };

/**
 * Answers in time although the database is slow: work that takes too long goes on after the answer. What was answered
 * before its end is lost where this process dies; nobody was told that it was recorded.
 */
export class InTime {
  readonly #telemetry: Telemetry;
  readonly #limits: Limits;
  readonly #goingOn = new Set<Promise<void>>();

  constructor(telemetry: Telemetry, limits: Limits = { patienceMs: PATIENCE_MS, pausesMs: PAUSES_MS }) {
    this.#telemetry = telemetry;
    this.#limits = limits;
  }

  /** What a person waits for, or `undefined` when it takes too long: then `late` gets it, once it is there. */
  async answer<T>(work: Promise<T>, late: (outcome: T) => Promise<void>): Promise<T | undefined> {
    const first = await this.#first(work);
    if (first !== TOO_LATE) return first;
    this.#goOn(work.then(late));
    return undefined;
  }

  /**
   * What nobody waits for. Repeatable: where the database went away after the answer it is done again. Throws what it throws
   * while there is time.
   */
  async take(work: () => Promise<void>): Promise<void> {
    const begun = work();
    if ((await this.#first(begun)) === TOO_LATE) this.#goOn(this.#untilDone(begun, work));
  }

  /** Once nothing that was answered early is still under way. */
  async atRest(): Promise<void> {
    while (this.#goingOn.size > 0) await Promise.all(this.#goingOn);
  }

  async #first<T>(work: Promise<T>): Promise<T | typeof TOO_LATE> {
    if (this.#goingOn.size >= MOST_GOING_ON) return work;
    const limit = Promise.withResolvers<typeof TOO_LATE>();
    const timer = setTimeout(limit.resolve, this.#limits.patienceMs, TOO_LATE);
    try {
      return await Promise.race([work, limit.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  #goOn(work: Promise<void>): void {
    const noted = work.catch((error: unknown) => this.#telemetry.fault('late', error));
    this.#goingOn.add(noted);
    void noted.finally(() => this.#goingOn.delete(noted));
  }

  async #untilDone(begun: Promise<void>, work: () => Promise<void>): Promise<void> {
    let trying = begun;
    for (const rest of this.#limits.pausesMs)
      try {
        return await trying;
      } catch (error) {
        if (!(error instanceof StoreAway)) throw error;
        await pause(rest);
        trying = work();
      }
    return trying;
  }
}
