import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const APP_ID = '11111111-2222-4333-8444-555555555555';
/** What the bot's registration names as its home; no tenant of anybody who writes. */
const HOME_TENANT = '22222222-3333-4444-8555-666666666666';

type Json = Readonly<Record<string, unknown>>;

/** How a token differs from a good one. */
export type Forging = {
  readonly claims?: Json;
  readonly header?: Json;
  /** "stranger" signs with a key that nobody published; "public" with HS256 over the published key; "none" not at all. */
  readonly signing?: 'good' | 'stranger' | 'public' | 'none';
};

export const encoded = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const rsaPair = () => generateKeyPairSync('rsa', { modulusLength: 2_048 });

const signed = (key: KeyObject, content: string): string =>
  createSign('RSA-SHA256').update(content).sign(key, 'base64url');

/** Algorithm and signature by the way of signing. */
export const ways = (own: ReturnType<typeof rsaPair>, stranger: ReturnType<typeof rsaPair>) => ({
  good: { alg: 'RS256', sign: (content: string) => signed(own.privateKey, content) },
  stranger: { alg: 'RS256', sign: (content: string) => signed(stranger.privateKey, content) },
  public: {
    alg: 'HS256',
    sign: (content: string) =>
      createHmac('sha256', own.publicKey.export({ type: 'spki', format: 'pem' }))
        .update(content)
        .digest('base64url'),
  },
  none: { alg: 'none', sign: () => '' },
});

/** Answers its metadata and keys over HTTP; `state.broken` makes it answer 500, as an issuer does on a bad day. */
const listening = async (keys: readonly Json[], state: { broken: boolean }) => {
  const server = createServer((request, response) => {
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    response.statusCode = state.broken ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : { issuer: here, jwks_uri: `${here}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/**
 * An issuer of the tokens that Bot Framework's channels send, and the settings that make the product trust it. It has a key
 * that is endorsed for Microsoft Teams ("teams"), one for web chat ("webchat"), and one of another kind ("ec").
 */
export const startTokenIssuer = async () => {
  const own = rsaPair();
  const jwk = own.publicKey.export({ format: 'jwk' });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const state = { broken: false };
  const keys = [
    { ...jwk, kid: 'teams', endorsements: ['msteams'] },
    { ...jwk, kid: 'webchat', endorsements: ['webchat'] },
    { ...ec, kid: 'ec', endorsements: ['msteams'] },
  ];
  const server = await listening(keys, state);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signing = ways(own, rsaPair());
  return {
    url,
    state,
    /** Bot Framework's names for all of it: setting one turns every default off. */
    settings: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'a password of the tests',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: HOME_TENANT,
      ValidateAuthority: 'false',
      CallerId: 'urn:botframework:azure',
      ToChannelFromBotLoginUrl: 'https://login.invalid/tenant',
      OAuthUrl: 'https://token.invalid',
      ToChannelFromBotOAuthScope: 'https://api.invalid',
      ToBotFromChannelTokenIssuer: url,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/channel`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/emulator`,
    },
    /** A token for an activity of this service; good, unless it is said how it differs. */
    token: (serviceUrl: string, { claims = {}, header = {}, signing: way = 'good' }: Forging = {}): string => {
      const now = Math.floor(Date.now() / 1_000);
      const { alg, sign } = signing[way];
      const head = encoded({ typ: 'JWT', alg, kid: 'teams', ...header });
      const said = { iss: url, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3_600, ...claims };
      const content = `${head}.${encoded(said)}`;
      return `${content}.${sign(content)}`;
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
};

export type TokenIssuer = Awaited<ReturnType<typeof startTokenIssuer>>;
