import { decodeJwt, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { PersonId } from '../../domain/ids.ts';
import { type Result, refuse } from '../../domain/result.ts';
import type { Entra, TokenRefusal } from './entra.ts';

const SCOPE = 'access_as_user';

/** Which tenant a token says it is of. Nothing is believed yet: it only chooses whose keys the token is checked with. */
const tenantNamedIn = (token: string): string | undefined => {
  try {
    return z.guid().safeParse(decodeJwt(token)['tid']).data?.toLowerCase();
  } catch {
    return undefined;
  }
};

/** Only a person in an application that was let in has the scope: an id token has none, nor has a token of an app itself. */
const isForUs = (claims: Readonly<Record<string, unknown>>): boolean =>
  String(claims['scp'] ?? '')
    .split(' ')
    .includes(SCOPE);

const verified = async (entra: Entra, tenantId: string, token: string): Promise<object | undefined> => {
  const { issuer, keys } = await entra.tenant(tenantId);
  const rules = { issuer, audience: entra.appId, algorithms: ['RS256'], requiredClaims: ['exp', 'tid', 'oid', 'scp'] };
  try {
    const { payload } = await jwtVerify(token, keys, { ...rules, clockTolerance: 60 });
    return isForUs(payload) ? payload : undefined;
  } catch (error) {
    // A token that is wrong; anything else is keys that could not be fetched.
    if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return undefined;
    throw error;
  }
};

/** Whom a token is of that Microsoft Teams gave to our page. Throws where Microsoft Entra ID cannot be reached. */
export const personOfTeamsToken = async (entra: Entra, token: string): Promise<Result<PersonId, TokenRefusal>> => {
  const tenantId = tenantNamedIn(token);
  if (tenantId === undefined) return refuse('token-refused');
  if (!entra.isAllowed(tenantId)) return refuse('foreign-tenant');
  const claims = await verified(entra, tenantId, token);
  return claims === undefined ? refuse('token-refused') : entra.personOf(claims);
};
