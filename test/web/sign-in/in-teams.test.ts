import assert from 'node:assert/strict';
import { FOREIGN_TENANT, TENANT } from '#test/support/entra-issuer.ts';
import { ANA, type EvidenceServer, MARIT, startEvidenceServer, withEntra } from '#test/support/evidence-server.ts';
import type { Forging } from '#test/support/token-issuer.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const PUBLIC_URL = 'https://briefings.example.org';

describe('Signing in to the evidence in Microsoft Teams', () => {
  let server: EvidenceServer;
  let visitor: Visitor;

  beforeEach(async () => {
    server = await startEvidenceServer();
    visitor = visitorOf(server.url);
  });
  afterEach(() => server.close());

  const bring = (token: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
    visitor.post('/evidence/teams', { authorization: `Bearer ${token}`, ...headers });

  it('leads a frame to the page that asks Microsoft Teams, for Microsoft’s own page refuses frames', async () => {
    const framed = await visitor.get('/evidence/sign-in?to=%2Fevidence%3Fq%3Dx', { 'sec-fetch-dest': 'iframe' });
    assert.equal(framed.headers.get('location'), '/evidence/teams?to=%2Fevidence%3Fq%3Dx');
    const page = await (await visitor.get(framed.headers.get('location') ?? '')).text();
    assert.match(page, /data-to="\/evidence\?q=x"/u);
    assert.match(await (await visitor.get('/evidence/teams?to=//evil.example.org')).text(), /data-to="\/evidence"/u);
  });

  it('serves the scripts that the page names, to be kept for ever, and no other file', async () => {
    const page = await (await visitor.get('/evidence/teams')).text();
    const scripts = [...page.matchAll(/<script src="([^"]+)" defer>/gu)].map(([, path]) => path ?? '');
    assert.equal(scripts.length, 2);
    for (const path of scripts) {
      const script = await visitor.get(path);
      assert.equal(script.status, 200);
      assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/u);
      assert.match(script.headers.get('cache-control') ?? '', /max-age=31536000, immutable/u);
    }
    for (const path of ['x', 'teamsSignIn.js', '..%2f..%2fserver.ts', 'teamsSignIn-0.js'])
      assert.equal((await visitor.get(`/evidence/assets/${path}`)).status, 404, path);
  });

  it('takes a token of Microsoft Teams, and the person is in', async () => {
    assert.equal((await bring(server.issuer.teamsToken(MARIT))).status, 204);
    assert.equal((await visitor.get('/evidence')).status, 200);
  });

  it('knows a person whom the page is not for, and tells them so there', async () => {
    assert.equal((await bring(server.issuer.teamsToken(ANA))).status, 204);
    assert.equal((await visitor.get('/evidence')).status, 403);
  });

  const wrong: Readonly<Record<string, () => Forging>> = {
    'for another audience': () => ({ claims: { aud: 'api://briefings.example.org/another' } }),
    'of another issuer': () => ({ claims: { iss: server.issuer.issuerOf(FOREIGN_TENANT) } }),
    'of an older kind of issuer': () => ({ claims: { iss: `https://sts.windows.net/${TENANT}/` } }),
    'that has expired': () => ({ claims: { exp: Math.floor(Date.now() / 1_000) - 600 } }),
    'that never expires': () => ({ claims: { exp: undefined } }),
    'that is not valid yet': () => ({ claims: { nbf: Math.floor(Date.now() / 1_000) + 600 } }),
    'that is not signed': () => ({ signing: 'none' }),
    'signed by a stranger': () => ({ signing: 'stranger' }),
    'signed with the public key': () => ({ signing: 'public' }),
    'of a key that nobody knows': () => ({ header: { kid: 'unknown' } }),
    'that is for signing in, and not for this app': () => ({ claims: { scp: undefined } }),
    'with another scope': () => ({ claims: { scp: 'User.Read access_as_user_too' } }),
    'of an app and not of a person': () => ({ claims: { oid: undefined } }),
  };
  for (const [how, forging] of Object.entries(wrong))
    it(`refuses a token ${how}`, async () => {
      const refused = await bring(server.issuer.teamsToken(MARIT, forging()));
      assert.equal(refused.status, 403);
      assert.match(await refused.text(), /could not be accepted/u);
      assert.equal(visitor.cookies.size, 0);
    });

  for (const token of ['', 'x', 'a.b.c', 'e30.e30.e30', `${'x'.repeat(8_000)}`])
    it(`refuses what is no token: ${token.slice(0, 12)} (${token.length} characters)`, async () => {
      assert.equal((await bring(token)).status, 403);
    });

  it('refuses a tenant that may not use the bot, without asking anybody for its keys', async () => {
    server.issuer.mood.broken = true;
    const refused = await bring(server.issuer.teamsToken({ ...MARIT, tenantId: FOREIGN_TENANT }));
    assert.equal(refused.status, 403);
    assert.match(await refused.text(), /does not use this app/u);
  });

  it('says that Microsoft cannot be reached, and goes on when it can', async () => {
    server.issuer.mood.broken = true;
    assert.equal((await bring(server.issuer.teamsToken(MARIT))).status, 503);
    server.issuer.mood.broken = false;
    assert.equal((await bring(server.issuer.teamsToken(MARIT))).status, 204);
  });

  it('takes a token from its own page alone', async () => {
    const token = server.issuer.teamsToken(MARIT);
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'null' }])
      assert.equal((await bring(token, headers)).status, 403);
    assert.equal((await bring(token, { origin: server.url })).status, 204);
  });
});

describe('A session in Microsoft Teams', () => {
  it('is kept for our pages in Microsoft Teams alone, and over https', async () => {
    const server = await startEvidenceServer({ publicUrl: PUBLIC_URL });
    const authorization = `Bearer ${server.issuer.teamsToken(MARIT)}`;
    const signedIn = await visitorOf(server.url).post('/evidence/teams', { authorization, origin: PUBLIC_URL });
    assert.match(
      signedIn.headers.getSetCookie().join('\n'),
      /^__Host-evidence=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=None; Partitioned; Secure$/u,
    );
    await server.close();
  });

  it('ends when its tenant is no longer on the list, or the bot gets another app id', async () => {
    const first = await startEvidenceServer();
    const visitor = visitorOf(first.url);
    await visitor.post('/evidence/teams', {
      authorization: `Bearer ${first.issuer.teamsToken(MARIT)}`,
      origin: first.url,
    });
    const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
    assert.equal((await visitor.get('/evidence')).status, 200);
    for (const change of [{ tenants: [FOREIGN_TENANT] }, { appId: '00000000-0000-4000-8000-000000000009' }]) {
      const changed = await startEvidenceServer({ signIn: (issuer) => ({ ...withEntra(issuer), ...change }) });
      assert.equal((await visitorOf(changed.url).get('/evidence', { cookie })).status, 303);
      await changed.close();
    }
    await first.close();
  });
});
