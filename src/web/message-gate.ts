import { createHash } from 'node:crypto';
import { Allowance } from './allowance.ts';
import type { Limits } from './limits.ts';

/** Microsoft Teams shows the same token for about an hour; there are few at a time. */
const MOST_KNOWN = 1_000;

const fingerprint = (authorization: string): string => createHash('sha256').update(authorization).digest('base64');

/**
 * Who is not even listened to: an address from which too much came that was refused. All of Microsoft Teams comes from a few
 * addresses, perhaps the same as a flood's where a reverse proxy stands between; so credentials that were
 * good once are heard in any case, and are then checked as ever.
 */
export class MessageGate {
  readonly #failures: Allowance;
  readonly #known = new Set<string>();

  constructor(limits: Limits) {
    this.#failures = new Allowance(limits.failures);
  }

  isOpenTo(caller: string, authorization: string): boolean {
    return this.#failures.has(caller) || this.#known.has(fingerprint(authorization));
  }

  /** Notes what became of an activity; the status it was answered. */
  note(caller: string, authorization: string, status: number): void {
    if (status === 400 || status === 401 || status === 413) this.#failures.spend(caller);
    if (status === 200 && authorization !== '') this.#know(fingerprint(authorization));
  }

  #know(one: string): void {
    this.#known.add(one);
    const [oldest] = this.#known;
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }
}
