import assert from 'node:assert/strict';
import { request } from 'node:http';
import { personId } from '#src/domain/ids.ts';
import { ANA, type EvidenceServer, OLIVIA, startEvidenceServer } from '#test/support/evidence-server.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

/** Asks with headers that fetch does not let anybody set. */
const askWith = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('Signing in to the evidence without an app id', () => {
  let server: EvidenceServer;
  let visitor: Visitor;

  const start = async (user = personId(OLIVIA)) => {
    server = await startEvidenceServer({ signIn: () => ({ kind: 'local', user }) });
    visitor = visitorOf(server.url);
  };
  afterEach(() => server.close());

  it('is as the one person of this computer, by its own names', async () => {
    await start();
    assert.equal((await visitor.follow('/evidence')).status, 200);
    assert.equal(await askWith(`${server.url}/evidence/sign-in`, { host: 'localhost:3978' }), 303);
  });

  it('is refused to whoever comes by another name, or through a proxy or tunnel, with a session too', async () => {
    await start();
    await visitor.follow('/evidence');
    const cookie = `evidence=${visitor.cookies.get('evidence')}`;
    for (const other of [
      { host: 'evil.example.org' },
      { host: '127.0.0.1.evil.example.org' },
      { host: '127.0.0.1@evil.example.org' },
      { host: 'localhost', 'x-forwarded-for': '10.0.0.1' },
      { host: 'localhost', forwarded: 'for=10.0.0.1' },
    ]) {
      assert.equal(await askWith(`${server.url}/evidence/sign-in`, other), 403, other.host);
      assert.equal(await askWith(`${server.url}/evidence`, { ...other, cookie }), 303, other.host);
    }
  });

  it('shows that person what they may see, and no more', async () => {
    await start(personId(ANA));
    assert.equal((await visitor.follow('/evidence')).status, 403);
  });

  it('asks nobody for a token, takes none, and knows no way back from Microsoft', async () => {
    await start();
    assert.equal((await visitor.get('/evidence/teams')).headers.get('location'), '/evidence');
    const authorization = `Bearer ${server.issuer.teamsToken(OLIVIA)}`;
    assert.equal((await visitor.post('/evidence/teams', { authorization, origin: server.url })).status, 403);
    assert.equal((await visitor.get('/evidence/signed-in?code=x&state=y')).status, 403);
  });
});

describe('Signing in to the evidence where nobody is named', () => {
  it('says which settings are missing', async () => {
    const server = await startEvidenceServer({ signIn: () => ({ kind: 'local', user: undefined }) });
    const answer = await visitorOf(server.url).follow('/evidence');
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /set PUBLISHERS or LOCAL_USER/u);
    await server.close();
  });
});
