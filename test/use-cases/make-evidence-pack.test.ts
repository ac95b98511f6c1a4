import assert from 'node:assert/strict';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { EvidenceScope } from '#src/domain/evidence-scope.ts';
import type { OrganisationId } from '#src/domain/ids.ts';
import { rungsOf } from '#src/domain/ladder.ts';
import { keepImpact } from '#src/store/impact.ts';
import { addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { makeEvidencePack } from '#src/use-cases/make-evidence-pack.ts';
import { county, directoryWith, trust } from '#test/support/builders/directory.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { openedSpreadsheet } from '#test/support/evidence/opened-spreadsheet.ts';
import { REPORT_PARTS } from '#test/support/evidence/report-parts.ts';
import { impactRow } from '#test/support/store-suite/discussion-rows.ts';

const partnership: EvidenceScope = { kind: 'partnership' };
const leadOf = (id: string): EvidenceScope => ({ kind: 'organisation', organisationId: id as OrganisationId });

const FORMULAS = ['=HYPERLINK("https://example.org";"x")', '+441632960123', '-2+3', '@SUM(A1)', '_x003D_1+1'];

describe('The evidence pack', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await addedTeam(open.app, 'Leaving Care');
    for (const text of FORMULAS) await says(open, ana, `${text} is what we plan.`);
    const action = { point: 0, what: '=1+1 visits', owner: ana.name, byWhen: '2026-11-20', nonce: 'n' };
    done(await addAgreedAction(open.app, { ...by(priya, open), ...action }));
    await finish(open);
    await approve(open);
    await open.app.store.transaction((tx) => keepImpact(tx, impactRow({ discussionId: open.discussionId })));
  });
  afterEach(() => open.app.store.close());

  const shares = (shareResponses: boolean) =>
    loadDirectory(open.app, { directory: directoryWith({ ...county, shareResponses }, trust), by: 'test' });
  const made = async (scope: EvidenceScope = partnership) =>
    done(await makeEvidencePack(open.app, { scope, asked: {} }));
  const sheets = async (scope?: EvidenceScope) => openedSpreadsheet((await made(scope)).spreadsheet);

  it('is a spreadsheet with one sheet for each kind of row, after one that says what each figure means', async () => {
    assert.deepEqual(
      (await sheets()).map((one) => one.name),
      [
        'What the figures mean',
        'Ladder',
        'Postings',
        'Discussions',
        'Points',
        'Responses by point',
        'Actions',
        'What changed',
        'Deliveries',
      ],
    );
  });

  it('has header rows that stay in sight, columns as wide as they need, and no formula anywhere', async () => {
    await shares(true);
    for (const { name, xml } of await sheets()) {
      assert.match(xml, /<pane[^>]* state="frozen"/u, name);
      assert.match(xml, /<col [^>]*width=/u, name);
      assert.doesNotMatch(xml, /<f>|<f /u, name);
    }
  });

  it('keeps text as text that would begin a formula, as it was typed', async () => {
    await shares(true);
    const said = (await sheets()).find((one) => one.name === 'Responses by point')?.rows.flat() ?? [];
    for (const text of FORMULAS) {
      const kept = text.replace('_x003D_', '_x005F_x003D_');
      assert.ok(
        said.some((cell) => cell.kind === 'text' && cell.text === `${kept} is what we plan.`),
        text,
      );
    }
  });

  it('types numbers and dates, so that they can be sorted and summed', async () => {
    const [header = [], row = []] = (await sheets()).find((one) => one.name === 'Postings')?.rows ?? [];
    const kindOf = (heading: string) => row[header.findIndex((cell) => cell.text === heading)]?.kind;
    assert.deepEqual(['Team', 'Version', 'Sent to the team', 'Discuss by', 'Late'].map(kindOf), [
      'text',
      'number',
      'number',
      'number',
      'text',
    ]);
  });

  it('traces each figure to rows: as many as the filter that is named beside it leaves', async () => {
    await shares(true);
    const { pack, spreadsheet } = await made();
    const opened = await openedSpreadsheet(spreadsheet);
    const [, ...figures] = opened[0]?.rows ?? [];
    for (const [index, { rung, part }] of rungsOf(pack.ladder).entries()) {
      const where = figures[index]?.at(-1)?.text ?? '';
      const [, sheet, column, value] = /^(.+): (.+) = (.+)$/u.exec(where) ?? [];
      const [header = [], ...rows] = opened.find((one) => one.name === sheet)?.rows ?? [];
      const at = header.findIndex((cell) => cell.text === column);
      assert.notEqual(at, -1, where);
      assert.equal(rows.filter((row) => row[at]?.text === value).length, part, rung);
    }
  });

  for (const [who, scope, sharing, read] of [
    ['publishers, where the organisation shares them', partnership, true, true],
    ['publishers, where it does not', partnership, false, false],
    ['a lead of the organisation', leadOf('county'), false, true],
    ['a lead of another organisation', leadOf('trust'), true, false],
  ] as const)
    it(`${read ? 'holds' : 'holds no'} words for ${who}, and names nobody`, async () => {
      await shares(sharing);
      const { pack, report } = await made(scope);
      assert.deepEqual([pack.responses.length, pack.changes.length], read ? [5, 1] : [0, 0]);
      assert.ok(pack.actions.every((one) => (one.what === undefined) !== read));
      const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(report) });
      const cells = (await sheets(scope)).flatMap((one) => one.rows.flat().map((cell) => cell.text));
      for (const words of [text, ...cells])
        for (const name of [ana.name, priya.name, 'Marit Olsen', 'marit.olsen@example.org'])
          assert.ok(!words.includes(name));
      assert.equal(text.includes('is what we plan'), read);
    });

  it('is a report with a title, headings, header rows, page numbers, a language and properties, and what an inspection asks', async () => {
    await shares(true);
    open.app.clock.set('2026-12-19T09:00:00.000Z');
    const { report } = await made();
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(report) });
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gu)].map(([, text]) => text?.replace(/<[^>]*>/gu, ''));
    for (const heading of REPORT_PARTS) assert.ok(headings.includes(heading), heading);
    assert.ok((html.match(/<th/gu)?.length ?? 0) > 20);
    assert.match(html, /1 of 2/u);
    assert.match(html, /Leaving Care/u);
    const zip = await JSZip.loadAsync(report);
    const part = (path: string) => zip.file(path)?.async('string') ?? '';
    assert.match(await part('docProps/core.xml'), /<dc:title>Evidence: All briefings sent \(1\)<\/dc:title>/u);
    assert.match(await part('word/styles.xml'), /w:lang w:val="en-GB"/u);
    assert.match(await part('word/footer1.xml'), /NUMPAGES/u);
  });

  it('says that nothing was sent where nothing was', async () => {
    const { report } = done(await makeEvidencePack(open.app, { scope: partnership, asked: { to: '2020-01-01' } }));
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(report) });
    assert.match(text, /Nothing was sent to a team in this period/u);
  });
});
