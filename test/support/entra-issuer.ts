import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { APP_ID, encoded, type Forging, rsaPair, ways } from './token-issuer.ts';

export const TENANT = '99999999-8888-4777-8666-555555555555';
export const FOREIGN_TENANT = '99999999-8888-4777-8666-000000000000';
export const SECRET = 'a password of the tests';

type Person = { readonly tenantId: string; readonly objectId: string };

type Asked = {
  readonly redirectUri: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly person: Person;
};

/** What the issuer does, for a test to change: who signs in, and how the id token that it gives differs from a good one. */
type Mood = { person: Person; forging: Forging; broken: boolean; refuses: boolean; knowsClient: boolean };

/** Made once: it takes a while. */
const OWN = rsaPair();
const SIGNING = ways(OWN, rsaPair());

const sha256 = (value: string): string => createHash('sha256').update(value).digest('base64url');

/**
 * What stands in for Microsoft Entra ID: every tenant's metadata, keys, sign-in page and tokens, over HTTP on this computer.
 * With a public name it speaks of itself by that, and whoever asks has to be led here.
 */
export const startEntraIssuer = async (publicName?: string) => {
  const codes = new Map<string, Asked>();
  const mood: Mood = {
    person: { tenantId: TENANT, objectId: '' },
    forging: {},
    broken: false,
    refuses: false,
    knowsClient: true,
  };
  const localAddress = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const addressOf = () => publicName ?? localAddress();
  const issuerOf = (tenantId: string) => `${addressOf()}/${tenantId}/v2.0`;

  const signed = (claims: object, { claims: more = {}, header = {}, signing: way = 'good' }: Forging): string => {
    const now = Math.floor(Date.now() / 1_000);
    const { alg, sign } = SIGNING[way];
    const head = encoded({ typ: 'JWT', alg, kid: 'entra', ...header });
    const content = `${head}.${encoded({ aud: APP_ID, iat: now, nbf: now - 60, exp: now + 3_600, ...claims, ...more })}`;
    return `${content}.${sign(content)}`;
  };
  const claimsOf = ({ tenantId, objectId }: Person) => ({
    iss: issuerOf(tenantId),
    tid: tenantId,
    oid: objectId,
    sub: `sub-of-${objectId}`,
    ver: '2.0',
  });

  const metadata = (tenantId: string) => ({
    // Microsoft's page for all organisations names no tenant: each token says its own.
    issuer: issuerOf(tenantId === 'organizations' ? '{tenantid}' : tenantId),
    jwks_uri: `${addressOf()}/${tenantId}/keys`,
    authorization_endpoint: `${addressOf()}/${tenantId}/authorize`,
    token_endpoint: `${addressOf()}/${tenantId}/token`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  });

  /** Signs in whoever is meant, without asking, and sends the browser back. */
  const authorize = (asked: URLSearchParams): string => {
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    if (mood.refuses) back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', codeFor(asked));
    return back.href;
  };
  const codeFor = (asked: URLSearchParams): string => {
    const code = `code-${codes.size + 1}-${Math.random()}`;
    const [redirectUri, nonce, challenge] = ['redirect_uri', 'nonce', 'code_challenge'].map(
      (one) => asked.get(one) ?? '',
    );
    codes.set(code, {
      redirectUri: redirectUri ?? '',
      nonce: nonce ?? '',
      challenge: challenge ?? '',
      person: mood.person,
    });
    return code;
  };
  /** A code serves once, for whoever began with it, and knows the secret. */
  const token = (asked: URLSearchParams): object | undefined => {
    const code = codes.get(asked.get('code') ?? '');
    codes.delete(asked.get('code') ?? '');
    if (code === undefined || asked.get('client_id') !== APP_ID || asked.get('client_secret') !== SECRET)
      return undefined;
    if (asked.get('redirect_uri') !== code.redirectUri) return undefined;
    if (sha256(asked.get('code_verifier') ?? '') !== code.challenge) return undefined;
    const idToken = signed({ ...claimsOf(code.person), nonce: code.nonce }, mood.forging);
    return { token_type: 'Bearer', access_token: 'opaque', expires_in: 3_600, id_token: idToken };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', addressOf());
    const [, tenantId = '', what = ''] = url.pathname.split('/');
    const json = (status: number, body: object) => {
      response.statusCode = status;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    };
    if (mood.broken) return json(500, { error: 'server_error' });
    if (what === 'v2.0') return json(200, metadata(tenantId));
    if (what === 'keys')
      return json(200, { keys: [{ ...OWN.publicKey.export({ format: 'jwk' }), kid: 'entra', use: 'sig' }] });
    if (what === 'token' && !mood.knowsClient) return json(401, { error: 'invalid_client' });
    if (what === 'token') {
      const given = token(new URLSearchParams(await text(request)));
      return given === undefined ? json(400, { error: 'invalid_grant' }) : json(200, given);
    }
    response.statusCode = 302;
    response.setHeader('location', authorize(url.searchParams));
    response.end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: localAddress(),
    mood,
    /** A token as Microsoft Teams gives one to a tab; good, unless it is said how it differs. */
    teamsToken: (person: Person, forging: Forging = {}): string =>
      signed({ ...claimsOf(person), scp: 'access_as_user' }, forging),
    /** The issuer of a tenant's tokens. */
    issuerOf,
    close: () => new Promise((closed) => server.close(closed)),
  };
};

export type EntraIssuer = Awaited<ReturnType<typeof startEntraIssuer>>;
