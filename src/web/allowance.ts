import type { Rate } from './limits.ts';

/** How many callers are remembered; the one that was heard longest ago is forgotten first. */
const MOST_CALLERS = 10_000;

type Left = { readonly amount: number; readonly at: number };

/** What each caller may still do: a bucket each, which fills again evenly, so that nothing bursts at a window's edge. */
export class Allowance {
  readonly #rate: Rate;
  /** Milliseconds of a clock that never steps back. */
  readonly #now: () => number;
  readonly #callers = new Map<string, Left>();

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Whether the caller has something left. */
  has(caller: string): boolean {
    return this.#left(caller) >= 1;
  }

  /** Spends one; false where nothing was left. */
  spend(caller: string): boolean {
    const amount = this.#left(caller);
    this.#callers.delete(caller);
    this.#callers.set(caller, { amount: Math.max(0, amount - 1), at: this.#now() });
    const [oldest] = this.#callers.keys();
    if (this.#callers.size > MOST_CALLERS && oldest !== undefined) this.#callers.delete(oldest);
    return amount >= 1;
  }

  #left(caller: string): number {
    const known = this.#callers.get(caller);
    if (known === undefined) return this.#rate.burst;
    const seconds = (this.#now() - known.at) / 1_000;
    return Math.min(this.#rate.burst, known.amount + seconds * this.#rate.perSecond);
  }
}
