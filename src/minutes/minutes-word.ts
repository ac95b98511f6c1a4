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
import { shortened } from './plain-text.ts';
import {
  type MinutesDocument,
  type PresentedAction,
  type PresentedPoint,
  type PresentedRecipient,
  presentMinutes,
} from './present-minutes.ts';
import { type Column, labelled, paragraph, paragraphs, people, runs, tabulated } from './word-parts.ts';
import { PAGE, STYLE, STYLES } from './word-styles.ts';

const ACTIONS: readonly Column<PresentedAction>[] = [
  { heading: 'Action', width: 4_488, of: (one) => one.action },
  { heading: 'Owner', width: 2_050, of: (one) => one.owner },
  { heading: 'By when', width: 2_000, of: (one) => one.byWhen },
  { heading: 'From', width: 1_100, of: (one) => one.from },
];

const DISTRIBUTION: readonly Column<PresentedRecipient>[] = [
  { heading: 'Name', width: 2_000, of: (one) => one.name },
  { heading: 'Role', width: 2_000, of: (one) => one.role },
  { heading: 'Organisation', width: 2_338, of: (one) => one.organisation },
  { heading: 'Email', width: 3_300, of: (one) => one.email },
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
  ...(one.nothingToAdd.length === 0 ? [] : [people(one.nothingToAdd, { style: STYLE.note }, 'Nothing to add: ')]),
  ...(one.silence === '' ? [] : [note(one.silence)]),
];

const body = (minutes: MinutesDocument): readonly FileChild[] => [
  ...opening(minutes),
  heading('Points discussed'),
  note(minutes.leftOut),
  ...minutes.points.flatMap(point),
  heading('Agreed actions'),
  minutes.actions.length === 0 ? note(minutes.noActions) : tabulated(minutes.actions, ACTIONS),
  heading('Distribution'),
  minutes.distribution.length === 0 ? note(minutes.noDistribution) : tabulated(minutes.distribution, DISTRIBUTION),
  heading('Approval'),
  note(minutes.approval),
  paragraph(minutes.closing, { style: STYLE.closing }),
];

const footer = ({ title, team }: MinutesDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE.text }],
        children: [
          ...runs(shortened(`${title} – ${team}`, 80)),
          new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
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
 * Minutes as a Word file (.docx): A4, British English, with real headings, header rows and page numbers. A memory copy;
 * approved minutes always give the same text, but not the same bytes, since the file says when it was made.
 */
export const minutesWordFile = async (minutes: Minutes): Promise<Uint8Array> => {
  const presented = presentMinutes(minutes);
  return Packer.toBuffer(
    new Document({
      ...properties(presented),
      styles: STYLES,
      sections: [{ properties: { page: A4 }, footers: { default: footer(presented) }, children: body(presented) }],
    }),
  );
};
