import type { Request, Response } from 'restify';
import { framedHeaders } from './framing.ts';
import { isFromOurPage } from './own-computer.ts';
import { endSession, type SignInDesk } from './sign-in-desk.ts';
import { signedOutPage } from './sign-in-pages.ts';
import { turnAway } from './turn-away.ts';

/** POST /evidence/sign-out. */
export const signOutRoute =
  (desk: SignInDesk) =>
  async (request: Request, response: Response): Promise<void> => {
    if (!isFromOurPage(request, desk.links.publicUrl)) return turnAway(response, 'not-our-page');
    endSession(desk, response);
    response.sendRaw(200, signedOutPage(), framedHeaders());
  };
