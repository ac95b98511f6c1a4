import { createRemoteJWKSet, type RemoteJWKSet } from 'jose';
import * as client from 'openid-client';
import { z } from 'zod';
import { type PersonId, personId } from '../../domain/ids.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** The app's registration in Microsoft Entra ID, as far as people sign in with it. */
export type EntraRegistration = {
  readonly appId: string;
  /** Without a secret nobody can sign in outside Microsoft Teams. */
  readonly secret: string | undefined;
  /** Where people of the cloud in use sign in, such as https://login.microsoftonline.com. */
  readonly authority: string;
  readonly tenants: readonly string[];
};

export type TokenRefusal = 'token-refused' | 'foreign-tenant';

/** Of one tenant: what its tokens are checked against. */
export type Tenant = {
  readonly issuer: string;
  readonly keys: RemoteJWKSet;
};

export type Entra = EntraRegistration & {
  isAllowed(tenantId: string): boolean;
  /** Whom claims name that were checked already. */
  personOf(claims: object): Result<PersonId, TokenRefusal>;
  configurationOf(tenantId: string): Promise<client.Configuration>;
  tenant(tenantId: string): Promise<Tenant>;
};

const SECONDS = 10;

const claimed = z.object({ tid: z.guid(), oid: z.guid() });

const discovered = (
  { appId, secret, authority }: EntraRegistration,
  tenantId: string,
): Promise<client.Configuration> => {
  const insecure = authority.startsWith('http:') ? [client.allowInsecureRequests] : [];
  return client.discovery(
    new URL(`${authority}/${tenantId}/v2.0`),
    appId,
    { id_token_signed_response_alg: 'RS256' },
    secret === undefined ? client.None() : client.ClientSecretPost(secret),
    // It came over TLS from the issuer itself; its signature is looked at all the same.
    { timeout: SECONDS, execute: [client.enableNonRepudiationChecks, ...insecure] },
  );
};

/** Remembers what was found out for each key, and forgets what could not be. */
const remembering = <T>(find: (key: string) => Promise<T>) => {
  const found = new Map<string, Promise<T>>();
  return (key: string): Promise<T> => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    known.catch(() => found.delete(key));
    return known;
  };
};

/** Microsoft Entra ID, or what stands in for it in a test. It is spoken to about allowed tenants only. */
export const entraOver = (registration: EntraRegistration): Entra => {
  const allowed = new Set(registration.tenants.map((one) => one.toLowerCase()));
  const isAllowed = (tenantId: string) => allowed.has(tenantId.toLowerCase());
  const configurationOf = remembering((tenantId) => discovered(registration, tenantId));
  const tenant = remembering(async (tenantId) => {
    const { issuer, jwks_uri } = (await configurationOf(tenantId)).serverMetadata();
    return { issuer, keys: createRemoteJWKSet(new URL(jwks_uri ?? ''), { timeoutDuration: SECONDS * 1_000 }) };
  });
  const personOf = (claims: object): Result<PersonId, TokenRefusal> => {
    const read = claimed.safeParse(claims);
    if (!read.success) return refuse('token-refused');
    const { tid, oid } = read.data;
    return isAllowed(tid) ? ok(personId({ tenantId: tid, objectId: oid })) : refuse('foreign-tenant');
  };
  return { ...registration, isAllowed, configurationOf, tenant, personOf };
};
