import assert from 'node:assert/strict';
import { directoryWith } from '#test/support/builders/directory.ts';
import { type EvidenceScene, keepEvidence } from '#test/support/evidence-scene.ts';
import { COUNTY, type EvidenceServer, OLIVIA, startEvidenceServer, TRUST } from '#test/support/evidence-server.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

/** What a page says, without its style, its marks and its white space. */
const wordsOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*<\/style>/u, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

/** A part of the page. */
const partOf = (page: string, id: string): string =>
  wordsOf(new RegExp(`<section id="${id}">[\\s\\S]*?(?=<section id=|</main>)`, 'u').exec(page)?.[0] ?? '');

describe('The page of evidence', () => {
  let server: EvidenceServer;
  let scene: EvidenceScene;
  let publisher: Visitor;

  before(async () => {
    server = await startEvidenceServer({ directory: directoryWith(COUNTY, { ...TRUST, shareResponses: true }) });
    scene = await keepEvidence(server.app, ['county', 'trust']);
    publisher = visitorOf(server.url);
    server.issuer.mood.person = OLIVIA;
    await publisher.follow('/evidence');
  });
  after(() => server.close());

  const page = async (query = ''): Promise<string> => {
    const answer = await publisher.get(`/evidence${query}`);
    const text = await answer.text();
    assert.equal(answer.status, 200, text);
    return text;
  };

  it('shows how far briefings came, each share with its denominator', async () => {
    const ladder = partOf(await page(), 'ladder');
    assert.match(ladder, /East Sussex County Council 50% 1 of 2 50% 1 of 2/u);
    assert.match(ladder, /Seaford Community Health Trust 25% 1 of 4/u);
    assert.match(ladder, /All 33% 2 of 6 .*33% 2 of 6 100% 2 of 2/u);
    assert.match(ladder, /A briefing for the trust alone .* 0% 0 of 2 None yet None yet/u);
  });

  it('repeats by a tint what each cell says, and says it', async () => {
    const cells = [...(await page()).matchAll(/<td role="cell" data-of="[^"]+" class="t(\d+)"><b>(\d+)%/gu)];
    assert.ok(cells.length > 20);
    const tints = new Map(cells.map(([, tint, percent]) => [Number(percent), Number(tint)]));
    assert.deepEqual(Object.fromEntries(tints), { 0: 0, 25: 3, 33: 3, 50: 5, 100: 10 });
  });

  it('plots progress by week, and has the same as a table', async () => {
    const text = await page();
    assert.match(text, /<svg [^>]*role="img" aria-labelledby="plot-about">\s*<title id="plot-about">How many teams/u);
    assert.equal([...text.matchAll(/<path class="\w+" d="M[\d.,LM-]+"/gu)].length, 5);
    assert.match(partOf(text, 'weeks'), /Week that begins on Posted Opened Discussed Minutes approved Acknowledged/u);
  });

  it('narrows by briefing, organisation and period, all of it in the address', async () => {
    const ofTrust = partOf(await page('?organisation=trust'), 'ladder');
    assert.match(ofTrust, /Seaford Community Health Trust/u);
    assert.doesNotMatch(ofTrust, /East Sussex County Council/u);
    assert.match(ofTrust, /By team .* Team 1 of trust/u);
    const [, briefing = ''] = /<option value="([^"]+)">A briefing for the trust alone/u.exec(await page()) ?? [];
    assert.doesNotMatch(partOf(await page(`?briefing=${briefing}`), 'ladder'), /Care leavers/u);
    assert.match(await page('?to=2001-01-01'), /Nothing was sent to teams that fits what you chose/u);
    assert.match(await page('?organisation=trust&from=2001-01-01'), /value="trust" selected[\s\S]*value="2001-01-01"/u);
    assert.match(await page(`?briefing=${briefing}`), /<title>A briefing for the trust alone – Evidence<\/title>/u);
  });

  it('leaves out what it does not understand, and says so', async () => {
    for (const [query, label] of [
      ['from=31.12.2026', 'Sent from'],
      ['to=2026-02-30', 'Sent to'],
      ['organisation=nowhere', 'Organisation'],
      ["organisation=x' OR 1=1", 'Organisation'],
      ['briefing=%00', 'Briefing'],
    ] as const) {
      const text = await page(`?${query}`);
      assert.match(wordsOf(text), new RegExp(`“${label}” was not understood, so it was left out`, 'u'));
      assert.match(partOf(text, 'ladder'), /All 33% 2 of 6/u);
    }
    assert.equal(
      (await publisher.get('/evidence?point=-1&page=x&actions=999999999&version=../..&q=%00%0a')).status,
      200,
    );
  });

  it('shows responses of organisations that share them, without names and teams, and says whose it does not', async () => {
    const responses = partOf(await page(), 'responses');
    assert.match(responses, /Learnt by trust/u);
    assert.match(responses, /Nameless of trust/u);
    assert.match(
      responses,
      /4 responses, 2 with nothing to add ; 2 of them can be read here|2 of them can be read here/u,
    );
    assert.match(responses, /Not shared with the partnership, .* the words of East Sussex County Council/u);
    assert.doesNotMatch(responses, /of county|by county|Ana Ferreira|Bo Lindqvist|Team 1/u);
  });

  it('goes to another point and back by links', async () => {
    const text = await page();
    const links = [...text.matchAll(/href="([^"]+version=[^"]+point=\d[^"]*)"/gu)].map(([, path]) => path ?? '');
    assert.ok(links.length >= 1);
    assert.match(links[0] ?? '', new RegExp(`version=${scene.common}&amp;point=1#responses`, 'u'));
    assert.match(await page(`?version=${scene.common}&point=1`), /aria-current="true">Point 1/u);
  });

  it('finds words in responses, actions and changes, whatever is typed', async () => {
    const found = await page('?q=FATHER');
    assert.match(partOf(found, 'responses'), /Responses that hold “FATHER” 1 of 1 response Nameless of trust/u);
    assert.match(partOf(found, 'actions'), /No agreed action fits/u);
    assert.match(partOf(await page('?q=pathway'), 'actions'), /Bring the pathway to the next meeting of trust/u);
    assert.match(partOf(await page('?q=we+ring'), 'changes'), /Changed at trust/u);
    for (const odd of ['%25', '_', '\\', "'; DROP TABLE response; --", '<script>alert(1)</script>', '🧑🏽‍🤝‍🧑🏻']) {
      const text = await page(`?${new URLSearchParams({ q: odd })}`);
      assert.match(partOf(text, 'responses'), /No response that can be read here holds these words/u);
      assert.doesNotMatch(text, /<script/u);
    }
  });

  it('shows actions and how they stand, and what changed', async () => {
    const text = await page();
    assert.match(partOf(text, 'actions'), /2 actions are done, 2 are open, and 2 are open past the date/u);
    assert.match(partOf(text, 'actions'), /agreed by trust .* 31 January 2020 Open, and past its date/u);
    assert.doesNotMatch(partOf(text, 'actions'), /Owner at|agreed by county/u);
    assert.match(partOf(text, 'changes'), /Changed at trust: we ring the school\. Seaford/u);
    assert.doesNotMatch(partOf(text, 'changes'), /Author at|at county/u);
  });

  it('runs no script, loads nothing and may not be kept', async () => {
    const answer = await publisher.get('/evidence');
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-/u);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(await answer.text(), /<script|<link|<img|\sstyle=|\son\w+=|@import|url\(/u);
  });

  it('has each id once, and every link to a part of it leads somewhere', async () => {
    const text = await page();
    const ids = [...text.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, part] of text.matchAll(/href="[^"#]*#([^"]+)"/gu)) assert.ok(ids.includes(part), part);
  });
});
