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
import type { Minutes } from '../domain/minutes.ts';
import { words } from '../words/words.ts';
import { shortened } from './plain-text.ts';
import {
  type MinutesDocument,
  type PresentedAction,
  type PresentedPoint,
  type PresentedRecipient,
  presentMinutes,
} from './present-minutes.ts';
import { type Column, labelled, paragraph, paragraphs, people, runs, tabulated } from './word-parts.ts';
import { PAGE, STYLE, styles } from './word-styles.ts';

const actionColumns = (says = words().minutes.action): readonly Column<PresentedAction>[] => [
  { heading: says.what, width: 4_488, of: (one) => one.action },
  { heading: says.owner, width: 2_050, of: (one) => one.owner },
  { heading: says.byWhen, width: 2_000, of: (one) => one.byWhen },
  { heading: says.from, width: 1_100, of: (one) => one.from },
];

const recipientColumns = (says = words().minutes.recipient): readonly Column<PresentedRecipient>[] => [
  { heading: says.name, width: 2_000, of: (one) => one.name },
  { heading: says.role, width: 2_000, of: (one) => one.role },
  { heading: says.organisation, width: 2_338, of: (one) => one.organisation },
  { heading: says.email, width: 3_300, of: (one) => one.email },
];

const heading = (text: string): Paragraph => paragraph(text, { heading: HeadingLevel.HEADING_1 });
const note = (text: string): Paragraph => paragraph(text, { style: STYLE.note });

const opening = (minutes: MinutesDocument): readonly FileChild[] => [
  paragraph(minutes.title, { heading: HeadingLevel.TITLE }),
  people([minutes.team, minutes.organisation, minutes.date], { style: STYLE.subtitle }),
  ...(minutes.draft ? [paragraph(minutes.approval, { style: STYLE.draft })] : []),
  labelled(minutes.facts),
];

const point = (one: PresentedPoint): readonly FileChild[] => [
  ...(one.theme === '' ? [] : [paragraph(one.theme, { style: STYLE.theme })]),
  paragraph(`${one.number}. ${one.question}`, {
    heading: HeadingLevel.HEADING_2,
    ...(one.theme !== '' && { spacing: { before: 0 } }),
  }),
  ...one.responses.flatMap(({ said, text }) => [
    people([said], { style: STYLE.said }),
    ...paragraphs(text, { style: STYLE.response }),
  ]),
  ...(one.nothingToAdd.length === 0
    ? []
    : [people(one.nothingToAdd, { style: STYLE.note }, `${words().minutes.nothingToAdd} `)]),
  ...(one.silence === '' ? [] : [note(one.silence)]),
];

const body = (minutes: MinutesDocument): readonly FileChild[] => [
  ...opening(minutes),
  heading(words().minutes.headings.points),
  note(minutes.leftOut),
  ...minutes.points.flatMap(point),
  heading(words().minutes.headings.actions),
  minutes.actions.length === 0 ? note(minutes.noActions) : tabulated(minutes.actions, actionColumns()),
  heading(words().minutes.headings.distribution),
  minutes.distribution.length === 0
    ? note(minutes.noDistribution)
    : tabulated(minutes.distribution, recipientColumns()),
  heading(words().minutes.headings.approval),
  note(minutes.approval),
  paragraph(minutes.closing, { style: STYLE.closing }),
];

/** A translation may turn the two numbers round, so they are found in the sentence and not put behind one another. */
const pageOf = (): readonly string[] =>
  words()
    .minutes.pageOf({ page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES })
    .split(new RegExp(`(${PageNumber.CURRENT}|${PageNumber.TOTAL_PAGES})`, 'u'));

const footer = ({ title, team }: MinutesDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE.text }],
        children: [...runs(shortened(`${title} – ${team}`, 80)), new TextRun({ children: ['\t', ...pageOf()] })],
      }),
    ],
  });

/** The organisation and the partnership made the minutes; no person is named in a file's properties. */
const properties = (minutes: MinutesDocument) => {
  const makers = [minutes.organisation, minutes.partnership].filter((name) => name !== '').join(', ');
  return {
    title: minutes.title,
    subject: `${minutes.team}, ${minutes.date}`,
    creator: makers,
    lastModifiedBy: makers,
    description: minutes.closing,
  };
};

const { width, height, margin } = PAGE;
const A4 = { size: { width, height }, margin: { top: margin, right: margin, bottom: margin, left: margin } };

/**
 * Minutes as a Word file (.docx): A4, with real headings, header rows and page numbers. A memory copy;
 * approved minutes always give the same text, but not the same bytes, since the file says when it was made.
 */
export const minutesWordFile = async (minutes: Minutes): Promise<Uint8Array> => {
  const presented = presentMinutes(minutes);
  return Packer.toBuffer(
    new Document({
      ...properties(presented),
      styles: styles(),
      sections: [{ properties: { page: A4 }, footers: { default: footer(presented) }, children: body(presented) }],
    }),
  );
};
