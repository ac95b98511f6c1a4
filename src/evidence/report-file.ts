import {
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { shortened } from '../minutes/plain-text.ts';
import { labelled, paragraph, runs } from '../minutes/word-parts.ts';
import { PAGE, STYLE } from '../minutes/word-styles.ts';
import { words } from '../words/words.ts';
import type { EvidencePack } from './evidence-pack.ts';
import { briefingOf, madeOn, organisationOf, periodOf } from './notes.ts';
import { byOrganisation, inShort, note, whatWasPublished } from './report-figures.ts';
import { reportStyles } from './report-styles.ts';
import { actionsAndChanges, methodAndLimits, whatTeamsSaid, whoIsLate } from './report-words.ts';

const texts = () => words().evidence.report;

const opening = (pack: EvidencePack): readonly FileChild[] => {
  const { title, facts, rowsFile } = texts();
  const one = (label: string, value: string) => ({ label, values: [value] });
  return [
    paragraph(title, { heading: HeadingLevel.TITLE }),
    paragraph(briefingOf(pack), { style: STYLE.subtitle }),
    labelled([
      one(facts.partnership, pack.partnership),
      one(facts.briefing, briefingOf(pack)),
      one(facts.organisation, organisationOf(pack)),
      one(facts.period, periodOf(pack)),
      one(facts.made, madeOn(pack)),
      one(facts.rows, rowsFile),
    ]),
  ];
};

const body = (pack: EvidencePack): readonly FileChild[] =>
  pack.ladder.teams === 0
    ? [...opening(pack), note(texts().nothing), ...methodAndLimits()]
    : [
        ...opening(pack),
        ...inShort(pack),
        ...whatWasPublished(pack),
        ...byOrganisation(pack),
        ...whatTeamsSaid(pack),
        ...actionsAndChanges(pack),
        ...whoIsLate(pack),
        ...methodAndLimits(),
      ];

const footer = (pack: EvidencePack): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE.text }],
        children: [
          ...runs(shortened(`${texts().title} – ${briefingOf(pack)}`, 80)),
          new TextRun({
            children: [`\t${texts().page.before}`, PageNumber.CURRENT, texts().page.between, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

/** The partnership made it; no person is named in a file's properties. */
const properties = (pack: EvidencePack) => ({
  title: texts().fileTitle(briefingOf(pack)),
  subject: periodOf(pack),
  creator: pack.partnership,
  lastModifiedBy: pack.partnership,
  description: madeOn(pack),
});

const { width, height, margin } = PAGE;
const A4 = { size: { width, height }, margin: { top: margin, right: margin, bottom: margin, left: margin } };

/** The pack as a Word report (.docx) of at most six pages: A4, with real headings, header rows and page numbers. */
export const reportFile = (pack: EvidencePack): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      ...properties(pack),
      styles: reportStyles(),
      sections: [{ properties: { page: A4 }, footers: { default: footer(pack) }, children: body(pack) }],
    }),
  );
