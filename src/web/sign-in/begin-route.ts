import type { Request, Response } from 'restify';
import type { PersonId } from '../../domain/ids.ts';
import { begin } from './code-flow.ts';
import type { Entra } from './entra.ts';
import { isFramed, isOwnComputer } from './own-computer.ts';
import { returnTo } from './return-to.ts';
import { giveBegun, giveSession, type SignInDesk } from './sign-in-desk.ts';
import type { SignInRefusal } from './sign-in-pages.ts';
import { askedOf, goTo, turnAway } from './turn-away.ts';

/** Where Microsoft sends the browser back to; the app's registration has to name it. */
export const CALLBACK = '/evidence/signed-in';

type Step = (request: Request, response: Response) => Promise<void>;

const locally =
  (desk: SignInDesk, user: PersonId | undefined): Step =>
  async (request, response) => {
    if (!isOwnComputer(request)) return turnAway(response, 'not-this-computer');
    if (user === undefined) return turnAway(response, 'nobody-here');
    await giveSession(desk, response, { who: user, how: 'local' });
    goTo(response, returnTo(askedOf(request).get('to')));
  };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A code or a cookie must not travel where others can read along. */
const whyNotHere = (publicUrl: string, entra: Entra): SignInRefusal | undefined => {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol !== 'https:' && !LOOPBACK.has(hostname)) return 'address-insecure';
  return entra.secret === undefined ? 'only-in-teams' : undefined;
};

const withEntra =
  (desk: SignInDesk, entra: Entra): Step =>
  async (request, response) => {
    const asked = askedOf(request);
    const to = returnTo(asked.get('to'));
    if (isFramed(request)) return goTo(response, `/evidence/teams?${new URLSearchParams({ to })}`);
    const why = whyNotHere(desk.links.publicUrl, entra);
    if (why !== undefined) return turnAway(response, why);
    const redirectUri = `${desk.links.publicUrl}${CALLBACK}`;
    const { url, begun } = await begin(entra, { to, redirectUri, chooseAccount: asked.has('account') });
    await giveBegun(desk, response, begun);
    goTo(response, url);
  };

/**
 * GET /evidence/sign-in: in a browser on to Microsoft; in Microsoft Teams, whose frame Microsoft's page refuses, on to the page
 * that asks it for a token; without an app id to the one person of this computer.
 */
export const beginRoute = (desk: SignInDesk): Step => {
  if (desk.settings.kind === 'local') return locally(desk, desk.settings.user);
  if (desk.entra === undefined) throw new Error('a registration without Microsoft Entra ID');
  const step = withEntra(desk, desk.entra);
  return async (request, response) => {
    try {
      await step(request, response);
    } catch (error) {
      desk.telemetry.fault('sign-in', error);
      turnAway(response, 'unreachable');
    }
  };
};
