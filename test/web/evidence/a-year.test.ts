import assert from 'node:assert/strict';
import { personId } from '#src/domain/ids.ts';
import { makeDemoYear } from '#src/use-cases/make-demo-year.ts';
import { done } from '#test/support/builders/done.ts';
import { type EvidenceServer, OLIVIA, startEvidenceServer } from '#test/support/evidence-server.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const MOST_BYTES = 100 * 1_024;

describe('The page of evidence with a year of a county', function suite() {
  this.timeout(120_000);
  let server: EvidenceServer;
  let publisher: Visitor;

  before(async () => {
    server = await startEvidenceServer({ signIn: () => ({ kind: 'local', user: personId(OLIVIA) }) });
    done(await makeDemoYear(server.app, { seed: 7, times: 1 }));
    publisher = visitorOf(server.url);
    await publisher.follow('/evidence');
  });
  after(() => server.close());

  for (const query of [
    '',
    '?organisation=demo-001',
    '?briefing=demo-briefing-04',
    '?briefing=demo-briefing-04&organisation=demo-001',
    '?q=the',
    '?q=the&page=3&actions=4',
    '?from=2000-01-01&to=2099-01-01',
  ])
    it(`weighs less than 100 KB, style and all, and says something: ${query || 'everything'}`, async () => {
      const answer = await publisher.get(`/evidence${query}`);
      const bytes = (await answer.arrayBuffer()).byteLength;
      assert.equal(answer.status, 200);
      assert.ok(bytes > 30_000 && bytes < MOST_BYTES, `${bytes} bytes`);
    });

  it('lists what is long a page at a time, each page by its own address', async () => {
    const first = await (await publisher.get('/evidence?q=the')).text();
    const [, next = ''] = /<a href="([^"]+)" rel="next">/u.exec(first) ?? [];
    const second = await (await publisher.get(next.replaceAll('&amp;', '&'))).text();
    assert.match(second, /Page 2 of \d+/u);
    assert.match(second, /rel="prev"/u);
  });
});
