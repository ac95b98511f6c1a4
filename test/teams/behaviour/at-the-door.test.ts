import assert from 'node:assert/strict';
import fc from 'fast-check';
import sinon from 'sinon';
import { startTestService } from '../../support/service.ts';
import { APP_ID, type Forging, startTokenIssuer, type TokenIssuer } from '../../support/token-issuer.ts';

type Json = Readonly<Record<string, unknown>>;
type Knock = { readonly authorization?: string; readonly token?: Forging; readonly activity?: Json };

const TENANT = '99999999-8888-4777-8666-555555555555';
const FOREIGN = '99999999-8888-4777-8666-000000000000';
const ELSEWHERE = 'https://smba.example.org/uk/';
const MINUTE = 60;

/** So many seconds from when the token is made: other suites may run for long before these do. */
const expiring = (seconds: number) => ({
  get exp() {
    return Math.floor(Date.now() / 1_000) + seconds;
  },
});
const validFrom = (seconds: number) => ({
  get nbf() {
    return Math.floor(Date.now() / 1_000) + seconds;
  },
});

/** What Entra issues to an application, in both versions, as the bot's own tokens are and those of the Emulator and of skills. */
const ofEntra = (tenant: string) => ({
  v1: { iss: `https://sts.windows.net/${tenant}/`, ver: '1.0', appid: APP_ID, tid: tenant },
  v2: { iss: `https://login.microsoftonline.com/${tenant}/v2.0`, ver: '2.0', azp: APP_ID, tid: tenant },
});
const BOT_FRAMEWORK_TENANT = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
const EMULATOR_TENANT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

/** Every wrong way to knock, and what it is answered. */
const refused: readonly (readonly [what: string, status: number, knock: Knock])[] = [
  ['no token', 401, {}],
  ['an empty authorization', 401, { authorization: '' }],
  ['an authorization of spaces', 401, { authorization: '   ' }],
  ['a scheme without a token', 401, { authorization: 'Bearer' }],
  ['another scheme', 401, { authorization: 'Basic YWxhZGRpbjpvcGVuc2VzYW1l' }],
  ['what is not a JWT', 401, { authorization: 'Bearer token' }],
  ['three parts that are no JSON', 401, { authorization: 'Bearer a.b.c' }],
  ['a JWT of empty parts', 401, { authorization: 'Bearer ..' }],
  ['a JWT whose claims are null', 401, { authorization: `Bearer ${btoa('{"alg":"RS256"}')}.${btoa('null')}.eA` }],
  ['a token for another bot', 401, { token: { claims: { aud: '11111111-2222-4333-8444-000000000000' } } }],
  ['a token for no bot', 401, { token: { claims: { aud: undefined } } }],
  ['a token for several', 401, { token: { claims: { aud: [APP_ID, 'another'] } } }],
  ['another issuer', 401, { token: { claims: { iss: 'https://issuer.example.org' } } }],
  [
    'the issuer of the public cloud, where another is in use',
    401,
    { token: { claims: { iss: 'https://api.botframework.com' } } },
  ],
  ['no issuer', 401, { token: { claims: { iss: undefined } } }],
  ['a token that has expired', 401, { token: { claims: expiring(-6 * MINUTE) } }],
  ['a token that never expires', 401, { token: { claims: { exp: undefined } } }],
  ['a token that is not yet valid', 401, { token: { claims: validFrom(6 * MINUTE) } }],
  ['a token for another service', 401, { token: { claims: { serviceurl: 'http://127.0.0.1:9/' } } }],
  ['a token for no service', 401, { token: { claims: { serviceurl: undefined } } }],
  ['a token for an empty service', 401, { token: { claims: { serviceurl: '' } } }],
  ['a key that is not known', 401, { token: { header: { kid: 'unknown' } } }],
  ['a key without a name', 401, { token: { header: { kid: undefined } } }],
  ['a key of another kind', 401, { token: { header: { kid: 'ec' } } }],
  ['the signature of a stranger', 401, { token: { signing: 'stranger' } }],
  ['no signature', 401, { token: { signing: 'none' } }],
  ['a signature with the public key as a secret', 401, { token: { signing: 'public' } }],
  ['a key that is endorsed for another channel', 401, { token: { header: { kid: 'webchat' } } }],
  ['a channel for which the key is not endorsed', 401, { token: {}, activity: { channelId: 'webchat' } }],
  [
    'another channel, where people say themselves who they are',
    403,
    { token: { header: { kid: 'webchat' } }, activity: { channelId: 'webchat' } },
  ],
  ['the Emulator, first version', 401, { token: { claims: ofEntra(EMULATOR_TENANT).v1 } }],
  ['the Emulator, second version', 401, { token: { claims: ofEntra(EMULATOR_TENANT).v2 } }],
  ['Entra’s token of Bot Framework', 401, { token: { claims: ofEntra(BOT_FRAMEWORK_TENANT).v2 } }],
  [
    'the bot’s own token, from its home',
    401,
    { token: { claims: ofEntra('22222222-3333-4444-8555-666666666666').v1 } },
  ],
  ['a token of the bot’s that names our own tenant', 401, { token: { claims: ofEntra(TENANT).v2 } }],
  [
    'a skill',
    401,
    { token: { claims: { ...ofEntra(EMULATOR_TENANT).v2, azp: '11111111-2222-4333-8444-000000000000' } } },
  ],
  [
    'the channel that botbuilder treats apart',
    401,
    { token: { claims: ofEntra(BOT_FRAMEWORK_TENANT).v1 }, activity: { channelId: 'AseChannel' } },
  ],
  ['a foreign tenant', 403, { token: {}, activity: { conversation: { id: 'a:chat', tenantId: FOREIGN } } }],
  ['a tenant that is not said', 403, { token: {}, activity: { conversation: { id: 'a:chat' } } }],
  ['a foreign tenant beside ours', 403, { token: {}, activity: { channelData: { tenant: { id: FOREIGN } } } }],
  ['a token of a foreign tenant', 403, { token: { claims: { tid: FOREIGN } } }],
  [
    'a service that is not Microsoft Teams',
    403,
    { token: { claims: { serviceurl: ELSEWHERE } }, activity: { serviceUrl: ELSEWHERE } },
  ],
  ['a good token on what is no activity', 400, { token: {}, activity: { conversation: undefined } }],
  ['a good token on an activity of no service', 400, { token: {}, activity: { serviceUrl: undefined } }],
];

describe('At the door, with an app id', () => {
  let issuer: TokenIssuer;
  let service: Awaited<ReturnType<typeof startTestService>>;
  before(async () => {
    // botbuilder prints bad tokens' errors by itself.
    sinon.stub(console, 'error');
    issuer = await startTokenIssuer();
    service = await startTestService(() => ({ settings: { ...issuer.settings, ALLOWED_TENANTS: TENANT } }));
  });
  after(async () => {
    sinon.restore();
    await service.stop();
    await issuer.close();
  });

  /** Presses a button that is not known: whoever gets in is told so in the answer. */
  const press = (differing: Json = {}): Json => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'f:1',
    serviceUrl: service.teams.serviceUrl,
    channelId: 'msteams',
    from: { id: '29:priya', aadObjectId: 'priya', name: 'Priya Shah' },
    recipient: service.teams.bot,
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: TENANT },
    value: { action: { type: 'Action.Execute', verb: 'unknown', data: {} } },
    ...differing,
  });
  const knock = async ({ authorization, token, activity }: Knock) => {
    const signed = token && `Bearer ${issuer.token(service.teams.serviceUrl, token)}`;
    const header = signed ?? authorization;
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(header !== undefined && { authorization: header }) },
      body: JSON.stringify(press(activity)),
    });
    return { status: answer.status, body: await answer.text() };
  };

  it('lets a good token in, and runs the turn', async () => {
    const { status, body } = await knock({ token: {} });
    assert.equal(status, 200);
    assert.match(body, /not known/u);
  });

  it('lets a good token in that says its tenant, whatever its case, and one that a slow clock would refuse', async () => {
    for (const claims of [{ tid: TENANT.toUpperCase() }, expiring(-4 * MINUTE), validFrom(4 * MINUTE)])
      assert.match((await knock({ token: { claims } })).body, /not known/u);
  });

  for (const [what, status, how] of refused)
    it(`answers ${status} to ${what}, runs nothing, and says nothing`, async () => {
      assert.deepEqual(await knock(how), { status, body: '' });
      assert.deepEqual(service.faults, []);
      assert.equal(service.teams.requests.length, 0);
    });

  it('lets no token in of which one character was changed, and nothing that is only like one', async () => {
    const good = issuer.token(service.teams.serviceUrl);
    // The very last character carries bits that belong to no byte.
    const altered = fc
      .record({ at: fc.nat({ max: good.length - 2 }), by: fc.constantFrom(...'aZ0-_.~=') })
      .filter(({ at, by }) => good[at] !== by)
      .map(({ at, by }) => `Bearer ${good.slice(0, at)}${by}${good.slice(at + 1)}`);
    const alike = fc.oneof(
      fc.base64String().map((text) => `Bearer ${text}`),
      fc
        .array(fc.jsonValue(), { maxLength: 4 })
        .map((parts) => parts.map((one) => Buffer.from(JSON.stringify(one)).toString('base64url')).join('.')),
      fc.constantFrom('Bearer', 'bearer', 'Bearer  ', '').map((scheme) => `${scheme}${good}`),
      fc.constantFrom(`Bearer ${good} `.repeat(2), `Bearer ${good},`, `Bearer ${good}.`, `bearer ${good}`),
    );
    const refusedWith = async (authorization: string) =>
      assert.deepEqual(await knock({ authorization }), { status: 401, body: '' });
    await fc.assert(fc.asyncProperty(fc.oneof(altered, alike), refusedWith), { numRuns: 300 });
    assert.deepEqual(service.faults, []);
  });

  it('asks to be sent again what it cannot check, for its issuer’s keys are away', async () => {
    const away = await startTokenIssuer();
    away.state.broken = true;
    const other = await startTestService(() => ({ settings: { ...away.settings, ALLOWED_TENANTS: TENANT } }));
    const again = () =>
      fetch(`${other.url}/api/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${away.token(service.teams.serviceUrl)}` },
        body: JSON.stringify(press()),
      });
    try {
      const answer = await again();
      assert.deepEqual([answer.status, await answer.text()], [503, '']);
      away.state.broken = false;
      assert.equal((await again()).status, 200);
    } finally {
      await other.stop();
      await away.close();
    }
  });
});
