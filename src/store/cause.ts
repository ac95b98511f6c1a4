import { AsyncLocalStorage } from 'node:async_hooks';
import type { Cause } from '../ports/cause.ts';

const under = new AsyncLocalStorage<Cause>();

/**
 * The operation that is under way, which is kept with what it brings about, so that a send that follows in another second or
 * process is known to come of it; null where nobody watches, or something happens by itself.
 */
export const causeNow = (): Cause | null => under.getStore() ?? null;

/** Runs work as part of an operation, and all that it begins. */
export const because = <T>(cause: Cause, work: () => T): T => under.run(cause, work);
