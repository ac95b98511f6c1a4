import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { directoryWith } from '#test/support/builders/directory.ts';
import { type EvidenceScene, keepEvidence } from '#test/support/evidence-scene.ts';
import {
  COUNTY,
  type EvidenceServer,
  MARIT,
  NGOZI,
  OLIVIA,
  startEvidenceServer,
  TRUST,
} from '#test/support/evidence-server.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

/** Whatever says something of the trust: its name, its teams, its own briefing, and every word that was said there. */
const OF_TRUST = /Seaford|of trust|by trust|at trust|for trust|trust alone|Nameless of trust|value="trust"/iu;
const OF_COUNTY = /East Sussex County|of county|by county|at county|for county/iu;

/** What an answer says: a file of the pack by everything in it. */
const saidIn = async (answer: Response): Promise<string> => {
  const bytes = await answer.arrayBuffer();
  if (!/officedocument/u.test(answer.headers.get('content-type') ?? '')) return new TextDecoder().decode(bytes);
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
  return parts.join('\n').replaceAll(/<[^>]+>/gu, ' ');
};

describe('Who sees what on the page of evidence', () => {
  let server: EvidenceServer;
  let scene: EvidenceScene;

  before(async () => {
    // Both share their words with the partnership: that must not share them with one another.
    const sharing = [COUNTY, TRUST].map((one) => ({ ...one, shareResponses: true }));
    server = await startEvidenceServer({ directory: directoryWith(...sharing) });
    scene = await keepEvidence(server.app, ['county', 'trust']);
  });
  after(() => server.close());

  const visitorAs = async (person: typeof MARIT): Promise<Visitor> => {
    server.issuer.mood.person = person;
    const visitor = visitorOf(server.url);
    await visitor.follow('/evidence');
    return visitor;
  };
  const briefingOf = async (title: string): Promise<string> => {
    const text = await (await (await visitorAs(OLIVIA)).get('/evidence')).text();
    return new RegExp(`<option value="([^"]+)">${title}`, 'u').exec(text)?.[1] ?? '';
  };

  it('shows a publisher everybody’s', async () => {
    const text = await (await (await visitorAs(OLIVIA)).get('/evidence')).text();
    assert.match(text, OF_TRUST);
    assert.match(text, OF_COUNTY);
  });

  it('shows leads their own organisation in full, with teams, names and owners', async () => {
    for (const [person, id] of [
      [MARIT, 'county'],
      [NGOZI, 'trust'],
    ] as const) {
      const text = await (await (await visitorAs(person)).get('/evidence')).text();
      for (const own of [`Team 1 of ${id}`, `Learnt by ${id}`, `Owner at ${id}`, `Author at ${id}`, 'Ana Ferreira'])
        assert.ok(text.includes(own), own);
      assert.doesNotMatch(text, id === 'county' ? OF_TRUST : OF_COUNTY);
      assert.match(text, new RegExp(`Nameless of ${id}[^]*?A practitioner, Team 1 of ${id}`, 'u'));
    }
  });

  const ways: Readonly<Record<string, () => Promise<string> | string>> = {
    'nothing asked': () => '',
    'its organisation': () => '?organisation=trust',
    'its organisation in capitals': () => '?organisation=TRUST',
    'two organisations': () => '?organisation=county&organisation=trust',
    'the other first': () => '?organisation=trust&organisation=county',
    'an empty organisation': () => '?organisation=',
    'a list of organisations': () => '?organisation=county,trust',
    'a joker': () => '?organisation=%25',
    'its briefing': async () => `?briefing=${await briefingOf('A briefing for the trust alone')}`,
    'a briefing of both': async () => `?briefing=${await briefingOf('Care leavers')}`,
    'a point of its briefing': () => `?version=${scene.onlyTrusts}&point=1`,
    'a point of both, as the trust': () => `?version=${scene.common}&point=1&organisation=trust`,
    'a point of both': () => `?version=${scene.common}&point=1`,
    'the next pages': () => `?version=${scene.common}&point=1&page=2&actions=2`,
    'words of it': () => '?q=trust',
    'words of both': () => '?q=plan',
    'the name of its team': () => '?q=Team+1+of+trust',
    'a period': () => '?from=2000-01-01&to=2099-12-31',
    'its spreadsheet': () => '/evidence.xlsx?organisation=trust',
    'its report': () => '/evidence.docx?organisation=trust',
    'the whole spreadsheet': () => '/evidence.xlsx',
    'the whole report': () => '/evidence.docx',
  };
  for (const [how, way] of Object.entries(ways))
    it(`tells the county’s lead nothing of the trust by ${how}`, async () => {
      const address = await way();
      const lead = await visitorAs(MARIT);
      const answer = await lead.get(`/evidence${address}`);
      assert.ok([200, 403].includes(answer.status), String(answer.status));
      const asked = decodeURIComponent(address);
      // What somebody typed is said back to them.
      const said = (await saidIn(answer)).replaceAll(/value="[^"]*"|“[^”]*”/gu, (one) =>
        asked.includes('q=') ? '' : one,
      );
      assert.doesNotMatch(said, OF_TRUST);
    });

  for (const kind of ['xlsx', 'docx'])
    it(`gives a publisher everybody's, and a lead their own organisation's, as .${kind}: and names nobody`, async () => {
      const file = async (person: typeof MARIT) => {
        const answer = await (await visitorAs(person)).get(`/evidence/evidence.${kind}`);
        assert.equal(answer.status, 200);
        const name = /^attachment; filename="evidence-\d{4}-\d\d-\d\d\.(xlsx|docx)"$/u;
        assert.match(answer.headers.get('content-disposition') ?? '', name);
        return saidIn(answer);
      };
      const [all, own] = [await file(OLIVIA), await file(MARIT)];
      assert.match(all, OF_TRUST);
      assert.match(all, OF_COUNTY);
      assert.match(own, OF_COUNTY);
      for (const one of [all, own]) assert.doesNotMatch(one, /Ana Ferreira|Bo Lindqvist|Owner at|Author at/u);
    });

  it('gives no file of something that was not understood: the page says what', async () => {
    const answer = await (await visitorAs(OLIVIA)).get('/evidence/evidence.xlsx?from=yesterday');
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/evidence?from=yesterday']);
  });

  it('refuses a lead another organisation in words, without saying whether there is one', async () => {
    const lead = await visitorAs(MARIT);
    const refusals = ['trust', 'nowhere'].map(async (id) => {
      const answer = await lead.get(`/evidence?organisation=${id}`);
      return `${answer.status} ${await answer.text()}`;
    });
    const [known, unknown] = await Promise.all(refusals);
    assert.match(known ?? '', /^403 .*not yours to see/su);
    assert.equal(known, unknown);
  });

  it('lets a lead of two organisations look at one at a time, and at no third', async () => {
    const third = { ...TRUST, id: 'third' as typeof TRUST.id, name: 'A third' };
    const both = { ...TRUST, safeguardingLeads: [...TRUST.safeguardingLeads, ...COUNTY.safeguardingLeads] };
    const other = await startEvidenceServer({ directory: directoryWith(COUNTY, both, third) });
    await keepEvidence(other.app, ['county', 'trust']);
    other.issuer.mood.person = MARIT;
    const lead = visitorOf(other.url);
    assert.match(await (await lead.follow('/evidence')).text(), /Learnt by county/u);
    const second = await (await lead.get('/evidence?organisation=trust')).text();
    assert.match(second, /Learnt by trust/u);
    assert.doesNotMatch(second, /Learnt by county/u);
    assert.equal((await lead.get('/evidence?organisation=third')).status, 403);
    await other.close();
  });
});
