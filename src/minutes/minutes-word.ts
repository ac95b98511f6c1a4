import { Document, type FileChild, HeadingLevel, Packer, type Paragraph } from 'docx';
import type { Minutes } from '../domain/minutes.ts';
import { words } from '../words/words.ts';
import { earlierActionsHeading } from './earlier-actions.ts';
import type { Copy } from './minutes-copy.ts';
import {
  type MinutesDocument,
  type PresentedAction,
  type PresentedPoint,
  type PresentedRecipient,
  presentMinutes,
} from './present-minutes.ts';
import { footer } from './word-footer.ts';
import { LISTS } from './word-list.ts';
import { logo } from './word-logo.ts';
import { type Column, labelled, paragraph, paragraphs, people, tabulated } from './word-parts.ts';
import { wordProperties } from './word-properties.ts';
import { INK, PAGE, STYLE, styles } from './word-styles.ts';

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
  paragraph(`${one.number}. ${one.question}`, { heading: HeadingLevel.HEADING_2 }),
  ...(one.theme === '' ? [] : [paragraph(words().minutes.theme(one.theme), { style: STYLE.theme })]),
  ...one.responses.flatMap(({ said, text }) => [
    people([said], { style: STYLE.said }),
    ...paragraphs(text, { style: STYLE.response }),
  ]),
  ...(one.nothingToAdd.length === 0
    ? []
    : [people(one.nothingToAdd, { style: STYLE.note }, `${words().minutes.nothingToAdd} `)]),
  ...(one.silence === '' ? [] : [note(one.silence)]),
];

const body = (minutes: MinutesDocument, says = words().minutes.headings): readonly FileChild[] => [
  ...opening(minutes),
  heading(says.points),
  note(minutes.leftOut),
  ...minutes.points.flatMap(point),
  heading(says.actions),
  minutes.actions.length === 0 ? note(minutes.noActions) : tabulated(minutes.actions, actionColumns()),
  ...(minutes.earlierActions.length === 0
    ? []
    : [heading(earlierActionsHeading()), ...minutes.earlierActions.map(note)]),
  heading(says.distribution),
  minutes.distribution.length === 0
    ? note(minutes.noDistribution)
    : tabulated(minutes.distribution, recipientColumns(), minutes.receipt.length > 0),
  ...minutes.receipt.map(note),
  heading(says.approval),
  paragraph(minutes.approval, { style: STYLE.note, keepNext: true }),
  paragraph(minutes.closing, { style: STYLE.closing }),
];

const A4 = {
  size: { width: PAGE.width, height: PAGE.height },
  margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.below, left: PAGE.margin, footer: PAGE.footer },
};

/**
 * Minutes as a Word file (.docx): A4, with real headings, header rows and page numbers. A memory copy;
 * approved minutes always give the same text, but not the same bytes, since the parts of the file are dated.
 */
export const minutesWordFile = async (minutes: Minutes, copy: Copy = {}): Promise<Uint8Array> => {
  const presented = presentMinutes(minutes, copy);
  const color = copy.look?.colour?.slice(1) ?? INK.heading;
  const document = new Document({
    styles: styles(color),
    numbering: LISTS,
    sections: [
      {
        properties: { page: A4 },
        footers: { default: footer(presented) },
        children: [...logo(copy.look?.logo, presented.organisation), ...body(presented)],
      },
    ],
  });
  return Packer.toBuffer(document, undefined, [wordProperties(presented)]);
};
