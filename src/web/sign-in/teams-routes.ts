import type { Request, Response } from 'restify';
import { framedHeaders } from './framing.ts';
import { isFromOurPage } from './own-computer.ts';
import { returnTo } from './return-to.ts';
import { giveSession, type SignInDesk } from './sign-in-desk.ts';
import { type TeamsScripts, teamsPage } from './sign-in-pages.ts';
import { personOfTeamsToken } from './teams-token.ts';
import { askedOf, goTo, reaching, turnAway } from './turn-away.ts';

/** GET /evidence/teams: what the tab in Microsoft Teams opens. Without an app id there is no token to ask for. */
export const teamsPageRoute =
  (desk: SignInDesk, scripts: TeamsScripts) =>
  async (request: Request, response: Response): Promise<void> => {
    const to = returnTo(askedOf(request).get('to'));
    if (desk.entra === undefined) return goTo(response, to);
    response.sendRaw(200, teamsPage(scripts, to), framedHeaders({ scripts: true }));
  };

const tokenIn = (request: Request): string => /^Bearer (\S+)$/u.exec(request.header('authorization') ?? '')?.[1] ?? '';

/** POST /evidence/teams: our script brings the token that Microsoft Teams gave it. */
export const teamsTokenRoute =
  (desk: SignInDesk) =>
  async (request: Request, response: Response): Promise<void> => {
    const { entra } = desk;
    if (!isFromOurPage(request, desk.links.publicUrl)) return turnAway(response, 'not-our-page');
    if (entra === undefined) return turnAway(response, 'token-refused');
    const found = await reaching(desk, () => personOfTeamsToken(entra, tokenIn(request)));
    if (!found.ok) return turnAway(response, found.refusal);
    await giveSession(desk, response, { who: found.value, how: 'teams' });
    response.sendRaw(204, '');
  };
