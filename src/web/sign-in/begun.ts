import { z } from 'zod';
import { type Seal, sealFor } from './seal.ts';

/** A sign-in that was begun in this browser, until Microsoft sends the browser back. */
export type Begun = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where to go on afterwards: a path of ours. */
  readonly to: string;
};

/** Long enough to find one's telephone for a second factor. */
export const BEGUN_SECONDS = 15 * 60;

const shape: z.ZodType<Begun> = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

export const begunSeal = (secret: string): Seal<Begun> =>
  sealFor({ secret, purpose: 'evidence: sign-in begun', seconds: BEGUN_SECONDS, shape });
