import assert from 'node:assert/strict';
import { noTelemetry } from '#src/ports/telemetry.ts';
import type { Health, Trouble } from '#src/use-cases/see-health.ts';
import { type WebServer, webServer } from '#src/web/server.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';

const workload: Health['workload'] = {
  cards: { count: 3, since: null },
  postings: { unconfirmed: 1, refused: 2 },
  deliveries: {
    count: 0,
    since: null,
    inVain: { count: 0, since: null, code: null },
    failed: 0,
    waiting: { 'no-lead': 4, 'organisation-unconfirmed': 5 },
    lastSentAt: null,
  },
  mostSent: 0,
};

const since = '2026-12-18T14:05:00.000Z';

const said: readonly (readonly [Trouble, RegExp])[] = [
  [{ what: 'database-away' }, /database cannot be reached.*What was shown as recorded is safe/u],
  [
    { what: 'mail-refusing', count: 1, since, code: 'EAUTH', at: null },
    /not taken 1 email, first tried on Friday 18 December 2026, 2\.05pm \(EAUTH\)\. It has taken no other since/u,
  ],
  [
    { what: 'mail-refusing', count: 2, since, code: 'SMTP 451', at: '2026-12-18T14:06:00.000Z' },
    /not taken 2 emails.*\(SMTP 451\)\. It has taken others since/u,
  ],
  [{ what: 'deliveries-failed', count: 1 }, /1 delivery of minutes has failed for good/u],
  [
    { what: 'deliveries-without-lead', count: 2 },
    /2 deliveries wait because the organisation has no safeguarding lead/u,
  ],
  [{ what: 'deliveries-unconfirmed', count: 1 }, /until a publisher confirms/u],
  [{ what: 'postings-unconfirmed', count: 1 }, /Of 1 briefing nobody knows whether it was posted/u],
  [{ what: 'postings-unconfirmed', count: 2 }, /Of 2 briefings nobody knows whether they were posted/u],
  [{ what: 'directory-faults', count: 2 }, /ORGANISATIONS_FILE\) has 2 faults.*the one from before stays in force/u],
  [{ what: 'cards-late', count: 7, seconds: 1_200 }, /7 cards wait.*the oldest for 20 minutes/u],
  [{ what: 'deliveries-late', count: 7, seconds: 36_000 }, /7 emails are due.*the oldest for 600 minutes/u],
  [{ what: 'disk-nearly-full', megabytes: 12 }, /only 12 megabytes left/u],
];

describe('The page /health', () => {
  let app: TestApp;
  let server: WebServer;
  let port: number;
  let seen: Health;

  beforeEach(async () => {
    app = await openApp();
    seen = { troubles: [], workload };
    const links = { publicUrl: 'http://127.0.0.1', secret: 'a secret of the tests' };
    const receive = async () => ({ status: 200 });
    const routes = { app, links, receive, isReady: async () => true, telemetry: noTelemetry };
    server = webServer({ ...routes, seeHealth: async () => seen });
    port = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    await server.close();
    await app.store.close();
  });

  const ask = (accept: string) => fetch(`http://127.0.0.1:${port}/health`, { headers: { accept } });
  const asBrowser = () => ask('text/html,application/xhtml+xml;q=0.9,*/*;q=0.8');

  it('says that all is well, with 200, as a page to browsers and as JSON to whatever else asks', async () => {
    const page = await asBrowser();
    assert.deepEqual([page.status, page.headers.get('content-type')], [200, 'text/html; charset=utf-8']);
    assert.match(await page.text(), /<h1>All is well<\/h1>/u);
    for (const accept of ['application/json', '*/*']) {
      const answer = await ask(accept);
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), {
        status: 'well',
        wrong: [],
        figures: { cards: 3, deliveries: 0, waiting: 9, failed: 0, unconfirmed: 1, refused: 2 },
      });
    }
  });

  for (const [trouble, words] of said)
    it(`says in words, with 503, what is wrong: ${trouble.what}, ${JSON.stringify(trouble)}`, async () => {
      seen = { troubles: [trouble], workload: undefined };
      const page = await asBrowser();
      assert.equal(page.status, 503);
      assert.match(await page.text(), words);
      const answer = (await (await ask('application/json')).json()) as { status: string; wrong: { text: string }[] };
      assert.equal(answer.status, 'wrong');
      assert.match(answer.wrong[0]?.text ?? '', words);
    });
});
