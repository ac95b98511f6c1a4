import type { Request, Response } from 'restify';
import { CALLBACK } from './begin-route.ts';
import { finish } from './code-flow.ts';
import { returnTo } from './return-to.ts';
import { giveSession, type SignInDesk, takeBegun } from './sign-in-desk.ts';
import { askedOf, goTo, reaching, turnAway } from './turn-away.ts';

/** GET /evidence/signed-in: the browser comes back from Microsoft. */
export const finishRoute =
  (desk: SignInDesk) =>
  async (request: Request, response: Response): Promise<void> => {
    const { entra } = desk;
    const begun = await takeBegun(desk, request, response);
    if (entra === undefined || begun === undefined) return turnAway(response, 'not-begun');
    const url = new URL(`${desk.links.publicUrl}${CALLBACK}?${askedOf(request)}`);
    const note = (why: Error) => desk.telemetry.fault('sign-in', why);
    const found = await reaching(desk, () => finish(entra, { url, begun }, note));
    if (!found.ok) return turnAway(response, found.refusal);
    await giveSession(desk, response, { who: found.value, how: 'browser' });
    goTo(response, returnTo(begun.to));
  };
