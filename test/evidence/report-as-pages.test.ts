import assert from 'node:assert/strict';
import type { EvidenceAsked } from '#src/domain/evidence-scope.ts';
import type { EvidencePack } from '#src/evidence/evidence-pack.ts';
import { reportFile } from '#src/evidence/report-file.ts';
import { makeDemoYear } from '#src/use-cases/make-demo-year.ts';
import { makeEvidencePack } from '#src/use-cases/make-evidence-pack.ts';
import { openApp } from '#test/support/builders/app.ts';
import { done } from '#test/support/builders/done.ts';
import { REPORT_PARTS } from '#test/support/evidence/report-parts.ts';
import { keepPictures, type Pages, pagesOfWordFiles, SIDES } from '#test/support/libreoffice.ts';
import { requiresLibreOffice } from '#test/support/requires.ts';

const MOST_PAGES = 6;
const AREAS = 10;

/** As if each organisation were ten. */
const ofManyOrganisations = (pack: EvidencePack): EvidencePack => {
  const area = (organisation: string, index: number) => `${organisation}, area ${(index % AREAS) + 1}`;
  return {
    ...pack,
    organisations: pack.organisations.flatMap((one) =>
      Array.from({ length: AREAS }, (_, index) => ({ ...one, organisation: area(one.organisation, index) })),
    ),
    postings: pack.postings.map((one, index) => ({ ...one, organisation: area(one.organisation, index) })),
    actions: pack.actions.map((one, index) => ({ ...one, organisation: area(one.organisation, index) })),
  };
};

const reports = async () => {
  const app = await openApp({ at: '2026-11-27T12:00:00.000Z' });
  done(await makeDemoYear(app, { seed: 7, times: 1 }));
  const made = async (asked: EvidenceAsked) =>
    done(await makeEvidencePack(app, { scope: { kind: 'partnership' }, asked }));
  const year = await made({});
  const halfYear = await made({ from: '2026-05-27', to: '2026-11-27' });
  await app.store.close();
  return {
    'evidence-of-a-year': year.report,
    'evidence-of-half-a-year': halfYear.report,
    'evidence-of-120-organisations': await reportFile(ofManyOrganisations(year.pack)),
  };
};

type Name = keyof Awaited<ReturnType<typeof reports>>;

requiresLibreOffice('The evidence report of a county as pages', () => {
  let pages: Pages<Name>;
  before(async function () {
    // A year is invented in seconds, and LibreOffice converts in seconds; a busy computer may need minutes.
    this.timeout(240_000);
    pages = await pagesOfWordFiles(await reports());
    await keepPictures(pages);
  });
  after(() => pages?.close());

  const textOf = (name: Name): string => pages.of[name].map((page) => page.text).join('\n');

  it('keeps to six pages, of a year, of half a year, and of 120 organisations', () => {
    for (const [name, all] of Object.entries(pages.of))
      assert.ok(all.length > 3 && all.length <= MOST_PAGES, `${name}: ${all.length}`);
  });

  it('says on each page of what it is, and which page of how many', () => {
    for (const all of Object.values(pages.of))
      for (const [index, { text }] of all.entries())
        assert.match(
          text,
          new RegExp(`Evidence of learning from audits – .*Page ${index + 1} of ${all.length}\\s`, 'u'),
        );
  });

  it('has all its parts, and says of agreed actions how they stand', () => {
    for (const name of Object.keys(pages.of) as Name[]) {
      const text = textOf(name);
      for (const part of REPORT_PARTS) assert.ok(text.includes(part), `${name}: ${part}`);
      assert.match(text, /Action +Agreed by +By when +State[\s\S]*Overdue[\s\S]* Open[\s\S]* Done on/u);
    }
  });

  it('keeps within its margins', () => {
    for (const [name, all] of Object.entries(pages.of))
      for (const { text, left, right, top, bottom } of all.flatMap((page) => page.words)) {
        const what = `${name}: ${text} at ${left}, ${top}`;
        assert.ok(left >= SIDES.left && right <= SIDES.right && top >= SIDES.top && bottom <= SIDES.bottom, what);
      }
  });

  it('is headings and header cells to a screen reader', async () => {
    const { H1, TH = 0 } = await pages.structure('evidence-of-a-year');
    assert.equal(H1, REPORT_PARTS.length);
    assert.ok(TH > 20);
  });
});
