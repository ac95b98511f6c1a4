import assert from 'node:assert/strict';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { directoryWith, organisationWith } from '#test/support/builders/directory.ts';
import { FOREIGN_TENANT } from '#test/support/entra-issuer.ts';
import {
  ANA,
  COUNTY,
  type EvidenceServer,
  MARIT,
  OLIVIA,
  startEvidenceServer,
  withEntra,
} from '#test/support/evidence-server.ts';
import type { Forging } from '#test/support/token-issuer.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const INTERNALS = /jwt|jose|oauth|token_|invalid_|Error|\bat \/|nonce|PKCE|secret|node_modules/iu;

/** A page of ours that refuses in words. */
const assertRefused = async (answer: Response, words: RegExp, status = 403): Promise<void> => {
  const page = await answer.text();
  assert.equal(answer.status, status, page);
  assert.match(page, words);
  assert.doesNotMatch(page.replace(/<style>[\s\S]*<\/style>/u, ''), INTERNALS);
};

describe('Signing in to the evidence in a browser', () => {
  let server: EvidenceServer;
  let visitor: Visitor;

  beforeEach(async () => {
    server = await startEvidenceServer();
    visitor = visitorOf(server.url);
    server.issuer.mood.person = MARIT;
  });
  afterEach(() => server.close());

  /** As far as Microsoft, whose answer is given back and not followed. */
  const toMicrosoft = async (path = '/evidence'): Promise<{ asked: URL; back: string }> => {
    const start = await visitor.get(path);
    const sent = await visitor.get(start.headers.get('location') ?? '');
    const asked = new URL(sent.headers.get('location') ?? '');
    const answered = await fetch(asked, { redirect: 'manual' });
    return { asked, back: answered.headers.get('location') ?? '' };
  };

  it('goes to Microsoft with PKCE, state and nonce, and comes back to the page that was asked for', async () => {
    const { asked, back } = await toMicrosoft('/evidence?organisation=county');
    const { searchParams: said } = asked;
    assert.deepEqual(
      [said.get('response_type'), said.get('code_challenge_method'), said.get('redirect_uri')],
      ['code', 'S256', `${server.url}/evidence/signed-in`],
    );
    for (const one of ['state', 'nonce', 'code_challenge']) assert.match(said.get(one) ?? '', /^[\w-]{43}$/u);
    const home = await visitor.get(back);
    assert.deepEqual([home.status, home.headers.get('location')], [303, '/evidence?organisation=county']);
    assert.equal((await visitor.get('/evidence?organisation=county')).status, 200);
  });

  it('sets a cookie that no script and no other site can use, for eight hours', async () => {
    const { back } = await toMicrosoft();
    const home = await visitor.get(back);
    const session = home.headers.getSetCookie().find((line) => line.startsWith('evidence='));
    assert.match(session ?? '', /^evidence=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax$/u);
  });

  it('lets a publisher and a lead in, and tells everybody else politely whom to ask', async () => {
    for (const person of [OLIVIA, MARIT]) {
      server.issuer.mood.person = person;
      assert.equal((await visitorOf(server.url).follow('/evidence')).status, 200);
    }
    server.issuer.mood.person = ANA;
    const refused = await visitor.follow('/evidence');
    await assertRefused(refused, /please ask East Sussex Safeguarding Children Partnership/u);
  });

  it('puts a lead out at once who was removed from the directory', async () => {
    assert.equal((await visitor.follow('/evidence')).status, 200);
    await loadDirectory(server.app, { directory: directoryWith(organisationWith('county')), by: 'test' });
    await assertRefused(await visitor.get('/evidence'), /neither a publisher/u);
  });

  it('asks to sign in again after eight hours', async () => {
    await visitor.follow('/evidence');
    server.app.clock.forward(8 * HOUR - 1_000);
    assert.equal((await visitor.get('/evidence')).status, 200);
    server.app.clock.forward(2_000);
    const late = await visitor.get('/evidence');
    assert.deepEqual([late.status, late.headers.get('location')], [303, '/evidence/sign-in?to=%2Fevidence']);
  });

  it('takes no session that was altered, made up, or signed for something else', async () => {
    await visitor.follow('/evidence');
    const good = visitor.cookies.get('evidence') ?? '';
    const [head = '', content = '', signature = ''] = good.split('.');
    const other = Buffer.from(Buffer.from(content, 'base64url').toString().replace(MARIT.objectId, OLIVIA.objectId));
    await visitor.get('/evidence/sign-in');
    const begun = visitor.cookies.get('evidence-sign-in') ?? '';
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${content}.`;
    const altered = [
      `${head}.${other.toString('base64url')}.${signature}`,
      good.slice(0, -2),
      none,
      begun,
      '',
      'x',
      '..',
    ];
    for (const value of altered) {
      const answer = await fetch(`${server.url}/evidence`, {
        headers: { cookie: `evidence=${value}` },
        redirect: 'manual',
      });
      assert.equal(answer.status, 303, value);
    }
  });

  const wrong: Readonly<Record<string, () => Forging>> = {
    'for another audience': () => ({ claims: { aud: '00000000-0000-4000-8000-000000000001' } }),
    'of another issuer': () => ({ claims: { iss: server.issuer.issuerOf(FOREIGN_TENANT) } }),
    'that has expired': () => ({ claims: { exp: Math.floor(Date.now() / 1_000) - 600 } }),
    'with another nonce': () => ({ claims: { nonce: 'another' } }),
    'without a nonce': () => ({ claims: { nonce: undefined } }),
    'that is not signed': () => ({ signing: 'none' }),
    'signed by a stranger': () => ({ signing: 'stranger' }),
    'signed with the public key': () => ({ signing: 'public' }),
    'that does not say who': () => ({ claims: { oid: undefined } }),
    'that says no id of a person': () => ({ claims: { oid: 'x/y' } }),
  };
  for (const [how, forging] of Object.entries(wrong))
    it(`refuses an id token ${how}`, async () => {
      server.issuer.mood.forging = forging();
      await assertRefused(await visitor.follow('/evidence'), /could not be accepted/u);
      assert.equal(visitor.cookies.has('evidence'), false);
    });

  it('refuses somebody of a tenant that may not use the bot', async () => {
    server.issuer.mood.forging = { claims: { tid: FOREIGN_TENANT } };
    await assertRefused(await visitor.follow('/evidence'), /of an organisation that does not use this app/u);
  });

  it('refuses a state that it did not make, that was used, and that another browser began', async () => {
    const { back } = await toMicrosoft();
    const changed = new URL(back);
    changed.searchParams.set('state', 'another');
    await assertRefused(await visitor.get(changed.href), /begun in another window/u);
    await assertRefused(await visitor.get(back), /begun in another window/u);
    await assertRefused(await visitorOf(server.url).get(back), /begun in another window/u);
  });

  it('refuses a state again whose cookie was kept', async () => {
    const { back } = await toMicrosoft();
    const kept = { cookie: `evidence-sign-in=${visitor.cookies.get('evidence-sign-in')}` };
    assert.equal((await visitor.get(back)).status, 303);
    await assertRefused(await visitorOf(server.url).get(back, kept), /could not be accepted/u);
  });

  it('refuses a sign-in that took longer than a quarter of an hour', async () => {
    const { back } = await toMicrosoft();
    server.app.clock.forward(16 * 60_000);
    await assertRefused(await visitor.get(back), /too long ago/u);
  });

  it('says that the sign-in was not completed where Microsoft says so', async () => {
    server.issuer.mood.refuses = true;
    await assertRefused(await visitor.follow('/evidence'), /was not completed/u);
  });

  it('says that Microsoft cannot be reached, before and after, and goes on when it can', async () => {
    server.issuer.mood.broken = true;
    await assertRefused(await visitor.follow('/evidence'), /could not be reached just now/u, 503);
    server.issuer.mood.broken = false;
    assert.equal((await visitor.follow('/evidence')).status, 200);
  });

  for (const to of [
    'https://evil.example.org/evidence',
    '//evil.example.org/evidence',
    '/\\evil.example.org',
    '/evidence/..//evil.example.org',
    '/evidence/../../health/live',
    '/evidence@evil.example.org',
    'javascript:alert(1)',
    '/evidence/%0d%0aLocation:%20https://evil.example.org\r\nX: y',
    `/evidence?${'x'.repeat(3_000)}`,
  ])
    it(`leads nobody elsewhere by ${to.slice(0, 50)}`, async () => {
      const begun = await visitor.get(`/evidence/sign-in?${new URLSearchParams({ to })}`);
      const answered = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
      const home = await visitor.get(answered.headers.get('location') ?? '');
      assert.match(
        home.headers.get('location') ?? '',
        /^\/evidence($|\/%0d%0aLocation:%20https:\/\/evil\.example\.orgX:%20y$)/u,
      );
    });

  it('signs out by a form of this page alone, and forgets the session', async () => {
    await visitor.follow('/evidence');
    for (const headers of [
      {},
      { origin: 'https://evil.example.org' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ])
      await assertRefused(await visitor.post('/evidence/sign-out', headers), /did not come from this page/u);
    assert.equal((await visitor.get('/evidence/sign-out')).status, 405);
    assert.equal((await visitor.get('/evidence')).status, 200);
    const out = await visitor.post('/evidence/sign-out', { origin: server.url });
    assert.match(await out.text(), /You are signed out/u);
    assert.equal((await visitor.get('/evidence')).status, 303);
  });

  it('reports that the registration is refused, and nothing that somebody brings: no token, name or id', async () => {
    server.issuer.mood.forging = { signing: 'stranger', claims: { name: 'Marit Olsen' } };
    await visitor.follow('/evidence');
    assert.deepEqual(server.heard, []);
    server.issuer.mood.knowsClient = false;
    await assertRefused(await visitor.follow('/evidence'), /tell whoever looks after this app/u);
    assert.match(server.heard.join('\n'), /^sign-in .*INVALID_CLIENT/u);
    assert.doesNotMatch(server.heard.join('\n'), /Marit|eyJ|code-/u);
  });

  it('lets the page be shown within Microsoft Teams, and nowhere else', async () => {
    const page = await visitor.follow('/evidence');
    const policy = page.headers.get('content-security-policy') ?? '';
    assert.match(policy, /frame-ancestors https:\/\/teams\.microsoft\.com /u);
    assert.doesNotMatch(policy, /unsafe|\*(?!\.)|frame-ancestors 'none'/u);
  });
});

describe('Signing in to the evidence where it is not set up for a browser', () => {
  const answered = async (differing: Parameters<typeof startEvidenceServer>[0]): Promise<Response> => {
    const server = await startEvidenceServer(differing);
    const answer = await visitorOf(server.url).follow('/evidence');
    await answer.clone().text();
    await server.close();
    return answer;
  };

  it('says that people sign in within Microsoft Teams where the registration has no secret', async () => {
    const signIn = (issuer: EvidenceServer['issuer']) => ({ ...withEntra(issuer), secret: undefined });
    await assertRefused(await answered({ signIn }), /within Microsoft Teams only/u);
  });

  it('sends nobody with a secret over plain HTTP', async () => {
    const publicUrl = 'http://briefings.example.org';
    await assertRefused(await answered({ publicUrl }), /PUBLIC_URL, has to begin with https/u, 503);
  });

  it('marks its cookies as for this host and https alone where browsers come by https', async () => {
    const server = await startEvidenceServer({ publicUrl: 'https://briefings.example.org' });
    const begun = await visitorOf(server.url).get('/evidence/sign-in');
    const [cookie] = begun.headers.getSetCookie();
    assert.match(
      cookie ?? '',
      /^__Host-evidence-sign-in=[\w.-]+; Path=\/; Max-Age=900; HttpOnly; SameSite=Lax; Secure$/u,
    );
    const asked = new URL(begun.headers.get('location') ?? '').searchParams;
    assert.equal(asked.get('redirect_uri'), 'https://briefings.example.org/evidence/signed-in');
    assert.equal(COUNTY.id, 'county');
    await server.close();
  });
});
