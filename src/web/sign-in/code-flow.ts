import * as client from 'openid-client';
import type { PersonId } from '../../domain/ids.ts';
import { type Result, refuse } from '../../domain/result.ts';
import type { Begun } from './begun.ts';
import type { Entra, TokenRefusal } from './entra.ts';

const MICROSOFT = 'https://login.microsoftonline.com';

/**
 * Whose sign-in page it is: the tenant's own where there is one; otherwise that of all organisations, which only Microsoft's
 * own address has, so elsewhere the first tenant's.
 */
const homeOf = ({ authority, tenants }: Entra): string =>
  tenants.length > 1 && authority === MICROSOFT ? 'organizations' : (tenants[0] ?? 'organizations');

type Beginning = { readonly to: string; readonly redirectUri: string; readonly chooseAccount: boolean };

/** A sign-in by authorization code with PKCE: where the browser goes, and what it must bring back. */
export const begin = async (
  entra: Entra,
  { to, redirectUri, chooseAccount }: Beginning,
): Promise<{ readonly url: string; readonly begun: Begun }> => {
  const configuration = await entra.configurationOf(homeOf(entra));
  const verifier = client.randomPKCECodeVerifier();
  const begun = { state: client.randomState(), nonce: client.randomNonce(), verifier, to };
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    response_mode: 'query',
    ...(chooseAccount ? { prompt: 'select_account' } : {}),
  });
  return { url: url.href, begun };
};

export type CodeRefusal = TokenRefusal | 'not-begun' | 'declined';

/** What went wrong is Microsoft's to mend, or the network's, and not in what the browser brought. */
const isAway = (error: unknown): boolean => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'OAUTH_TIMEOUT' || (cause instanceof TypeError && cause.message === 'fetch failed');
};

/** What Microsoft answers where the registration, its secret or a setting is wrong, and not what the browser brought. */
const OURS = new Set(['invalid_client', 'unauthorized_client', 'invalid_request', 'invalid_scope']);

/** That the app cannot sign people in as it is set up; `code` is Microsoft's, whose words may quote a token. */
export class RegistrationRefused extends Error {
  override readonly name = 'RegistrationRefused';
  readonly code: string;
  constructor(code: string) {
    super('Microsoft refuses the registration');
    this.code = code.toUpperCase();
  }
}

type Finishing = {
  /** Where the browser was sent back to, by the address that browsers know. */
  readonly url: URL;
  readonly begun: Begun;
};

/** Whom the browser brings back; `note` hears where that fails for how we are set up. Throws where Microsoft cannot be reached. */
export const finish = async (
  entra: Entra,
  { url, begun }: Finishing,
  note: (why: RegistrationRefused) => void,
): Promise<Result<PersonId, CodeRefusal>> => {
  if (url.searchParams.get('state') !== begun.state) return refuse('not-begun');
  if (url.searchParams.has('error')) return refuse('declined');
  const checks = { expectedState: begun.state, expectedNonce: begun.nonce, pkceCodeVerifier: begun.verifier };
  const configuration = await entra.configurationOf(homeOf(entra));
  try {
    const granted = await client.authorizationCodeGrant(configuration, url, { ...checks, idTokenExpected: true });
    return entra.personOf(granted.claims() ?? {});
  } catch (error) {
    if (isAway(error)) throw error;
    if (error instanceof client.ResponseBodyError && OURS.has(error.error)) note(new RegistrationRefused(error.error));
    return refuse('token-refused');
  }
};
