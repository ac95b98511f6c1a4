import { TookTooLong } from './time-limit.ts';

/** A token that was found to be good, by what it says. */
type Claims = { getClaimValue(name: string): unknown };

type Expected = { readonly issuer: string; readonly appId: string; readonly serviceUrl: string };

/**
 * Whether a good token is one that a channel sent. botbuilder also takes tokens of the Emulator, of skills and of one more
 * channel, all issued by Entra to applications. They are bound to no service URL, and those of the Emulator to no audience:
 * the very token that the bot shows to a service would let that service speak to the bot as anybody.
 */
export const isOfChannel = (claims: Claims, { issuer, appId, serviceUrl }: Expected): boolean =>
  claims.getClaimValue('iss') === issuer &&
  claims.getClaimValue('aud') === appId &&
  claims.getClaimValue('serviceurl') === serviceUrl &&
  // A token that never ends is checked for no end.
  typeof claims.getClaimValue('exp') === 'number';

/**
 * Whether an authorization header says that it holds a token of this issuer, which is still to be checked. What says
 * otherwise is refused here, for botbuilder would first ask Entra for the keys to other kinds of tokens: nobody who may not
 * come in makes the bot speak to anybody.
 */
export const saysIssuer = (authorization: string, issuer: string): boolean => {
  try {
    const [, claims = ''] = authorization.split('.');
    return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')).iss === issuer;
  } catch {
    return false;
  }
};

/** The tenant that a token was issued for; undefined where it does not say, as those of channels usually do not. */
export const tenantOfToken = (claims: Claims): string | undefined => {
  const tenant = claims.getClaimValue('tid');
  return tenant === null ? undefined : String(tenant).toLowerCase();
};

/** Whether a token could not be checked because its issuer's keys could not be fetched, as botbuilder throws it. */
export const saysKeysAway = (error: unknown): boolean =>
  error instanceof TookTooLong ||
  (error instanceof Error && (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500)));
