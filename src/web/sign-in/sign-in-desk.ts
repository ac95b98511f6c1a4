import type { Request, Response } from 'restify';
import type { PersonId } from '../../domain/ids.ts';
import type { Links } from '../../minutes/acknowledgement-link.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import type { App } from '../../use-cases/app.ts';
import { BEGUN_SECONDS, type Begun, begunSeal } from './begun.ts';
import { cookieName, cookieOf, setCookie } from './cookie.ts';
import { type Entra, type EntraRegistration, entraOver } from './entra.ts';
import type { Seal } from './seal.ts';
import { SESSION_SECONDS, type Session, sessionSeal } from './session.ts';

/** How people sign in: with Microsoft Entra ID; or, without an app id, as one person on this computer alone. */
export type SignInSettings =
  | ({ readonly kind: 'entra' } & EntraRegistration)
  | { readonly kind: 'local'; readonly user: PersonId | undefined };

/** What the sign-in routes share. */
export type SignInDesk = {
  readonly app: App;
  readonly telemetry: Telemetry;
  readonly links: Links;
  readonly settings: SignInSettings;
  /** Absent without an app id. */
  readonly entra: Entra | undefined;
  readonly sessions: Seal<Session>;
  readonly begun: Seal<Begun>;
};

type Parts = Pick<SignInDesk, 'app' | 'telemetry' | 'links' | 'settings'>;

export const signInDesk = (parts: Parts): SignInDesk => {
  const registration = parts.settings.kind === 'entra' ? parts.settings : undefined;
  return {
    ...parts,
    entra: registration && entraOver(registration),
    sessions: sessionSeal(parts.links.secret, registration?.appId),
    begun: begunSeal(parts.links.secret),
  };
};

const isSecure = ({ links }: SignInDesk): boolean => links.publicUrl.startsWith('https:');

const SESSION = 'evidence';
const BEGUN = 'evidence-sign-in';

/** Adds to the cookies of an answer: it may set one and clear another. */
const give = (response: Response, cookie: string): void => {
  response.setHeader('Set-Cookie', [response.getHeader('Set-Cookie') ?? [], cookie].flat().map(String));
};

export const giveSession = async (desk: SignInDesk, response: Response, session: Session): Promise<void> => {
  const value = await desk.sessions.close(session, desk.app.clock.now());
  const framed = session.how === 'teams';
  give(response, setCookie({ name: SESSION, value, seconds: SESSION_SECONDS, secure: isSecure(desk), framed }));
};

export const sessionOf = (desk: SignInDesk, request: Request): Promise<Session | undefined> =>
  desk.sessions.open(cookieOf(request, cookieName(SESSION, isSecure(desk))), desk.app.clock.now());

/** Takes the session away, the one of a browser and the one that it keeps for Microsoft Teams. */
export const endSession = (desk: SignInDesk, response: Response): void => {
  for (const framed of [false, true])
    give(response, setCookie({ name: SESSION, value: '', seconds: 0, secure: isSecure(desk), framed }));
};

export const giveBegun = async (desk: SignInDesk, response: Response, begun: Begun): Promise<void> => {
  const value = await desk.begun.close(begun, desk.app.clock.now());
  give(response, setCookie({ name: BEGUN, value, seconds: BEGUN_SECONDS, secure: isSecure(desk), framed: false }));
};

/** What was begun in this browser. It serves once: the answer takes it away. */
export const takeBegun = (desk: SignInDesk, request: Request, response: Response): Promise<Begun | undefined> => {
  give(response, setCookie({ name: BEGUN, value: '', seconds: 0, secure: isSecure(desk), framed: false }));
  return desk.begun.open(cookieOf(request, cookieName(BEGUN, isSecure(desk))), desk.app.clock.now());
};
