import { z } from 'zod';
import type { PersonId } from '../../domain/ids.ts';
import { type Seal, sealFor } from './seal.ts';

/** How somebody signed in: in Microsoft Teams, in a browser, or on the computer that the bot itself runs on. */
export const WAYS = ['teams', 'browser', 'local'] as const;

/** Who is signed in. What they may see is asked anew at each request: it may have changed since. */
export type Session = { readonly who: PersonId; readonly how: (typeof WAYS)[number] };

/** A working day. */
export const SESSION_SECONDS = 8 * 3_600;

const shape: z.ZodType<Session> = z.object({
  who: z.string().transform((who) => who as PersonId),
  how: z.enum(WAYS),
});

/** Sessions of one registration: another app id, or none, makes them worth nothing. */
export const sessionSeal = (secret: string, appId: string | undefined): Seal<Session> =>
  sealFor({ secret, purpose: `evidence: session with ${appId ?? 'no app id'}`, seconds: SESSION_SECONDS, shape });
