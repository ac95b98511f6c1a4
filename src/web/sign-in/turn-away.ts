import type { Request, Response } from 'restify';
import type { PersonId } from '../../domain/ids.ts';
import { type Result, refuse } from '../../domain/result.ts';
import { framedHeaders } from './framing.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import { refusedPage, type SignInRefusal } from './sign-in-pages.ts';

/** What an address asks for. The host in it was written by the caller, and is not looked at. */
export const askedOf = (request: Request): URLSearchParams =>
  new URLSearchParams((request.url ?? '').split('?').slice(1).join('?'));

export const goTo = (response: Response, address: string): void => {
  response.sendRaw(303, '', { Location: address });
};

/** Not the caller's fault. */
const OURS: ReadonlySet<SignInRefusal> = new Set(['unreachable', 'address-insecure', 'nobody-here']);

/** Says why nobody was signed in; what lay inside of the reason goes nowhere. */
export const turnAway = (response: Response, why: SignInRefusal): void => {
  response.sendRaw(OURS.has(why) ? 503 : 403, refusedPage(why), framedHeaders());
};

type Found = Result<PersonId, SignInRefusal>;

/** Microsoft, or the way there, may be away: that is noted, and refused in words. */
export const reaching = async (desk: SignInDesk, ask: () => Promise<Found>): Promise<Found> => {
  try {
    return await ask();
  } catch (error) {
    desk.telemetry.fault('sign-in', error);
    return refuse('unreachable');
  }
};
