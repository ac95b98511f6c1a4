import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { holdsRightToLeft, startsRightToLeft, stretchesOf } from './plain-text.ts';
import { listed } from './word-list.ts';
import { INK, PAGE, STYLE } from './word-styles.ts';

/** Stretches that read right to left are runs of their own: Word orders punctuation by run, and so isolates names. */
export const runs = (line: string): readonly TextRun[] =>
  stretchesOf(line).map(({ text, rightToLeft }) => new TextRun({ text, ...(rightToLeft && { rightToLeft }) }));

type Looks = Pick<IParagraphOptions, 'style' | 'heading' | 'numbering' | 'contextualSpacing' | 'keepNext'>;

/** One line of text as a paragraph that starts on the side from which its first letter is read. */
export const paragraph = (line: string, looks: Looks = {}): Paragraph =>
  new Paragraph({ ...looks, children: runs(line), ...(startsRightToLeft(line) && { bidirectional: true }) });

/** A paragraph for each line of what a person wrote. */
export const paragraphs = (text: string, looks: Looks): readonly Paragraph[] =>
  text.split('\n').map((line) => paragraph(line, looks));

// Word orders a comma by its run, LibreOffice by its neighbours: between two Hebrew names only the mark holds for both.
const comma = (after: string): TextRun => new TextRun(holdsRightToLeft(after) ? '\u200E, ' : ', ');

/** People in a sentence, each name kept from reordering its neighbours. */
export const people = (names: readonly string[], looks: Looks, before = ''): Paragraph =>
  new Paragraph({
    ...looks,
    children: [
      ...(before === '' ? [] : [new TextRun({ text: before, bold: true })]),
      ...names.flatMap((name, index) => [...(index === 0 ? [] : [comma(names[index - 1] ?? '')]), ...runs(name)]),
    ],
  });

/** More people than this are named one behind the other: as a list they would take a page of their own. */
const LISTED = 30;

/** One value as it is, several as a list. */
const several = (values: readonly string[]): Paragraph | readonly Paragraph[] => {
  if (values.length === 1 || values.length > LISTED) return people(values, { style: STYLE.cell });
  return values.map((one) => people([one], { style: STYLE.cell, numbering: listed, contextualSpacing: true }));
};

const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE };
const MARGINS = { top: 40, bottom: 40, left: 115, right: 115 };
const SHADE = { type: ShadingType.CLEAR, color: 'auto', fill: INK.shade };

const cell = (content: Paragraph | readonly Paragraph[], width: number, shaded: boolean): TableCell =>
  new TableCell({
    children: [content].flat(),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    ...(shaded && { shading: SHADE }),
  });

type Header = { readonly firstRow?: boolean; readonly firstColumn?: boolean };

/** Fixed widths: Word and other programs then lay it out alike, whatever the length of an address. */
const table = (rows: readonly TableRow[], widths: readonly number[], header: Header): Table =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: PAGE.text, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: MARGINS,
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true, ...header },
  });

/** A table whose first column says what stands beside it. */
export const labelled = (rows: readonly { readonly label: string; readonly values: readonly string[] }[]): Table => {
  const widths = [2_500, PAGE.text - 2_500] as const;
  const row = (label: string, values: readonly string[]) =>
    new TableRow({
      // A row that is longer than a page cannot but be split.
      cantSplit: values.length <= LISTED,
      children: [
        cell(paragraph(label, { style: STYLE.cellHeading }), widths[0], true),
        cell(several(values), widths[1], false),
      ],
    });
  return table(
    rows.map(({ label, values }) => row(label, values)),
    widths,
    { firstColumn: true },
  );
};

/** A table of so many rows stands on one page; of a longer one at least two rows stand below its header. */
const SHORT = 8;

export type Column<Row> = { readonly heading: string; readonly width: number; readonly of: (row: Row) => string };

/**
 * A table with a header row, repeated on every page that it reaches. Where something is said below it, a short one stays with
 * that. Widths in twentieths of a point.
 */
export const tabulated = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], saidBelow = false): Table => {
  const together = rows.length <= SHORT ? rows.length - (saidBelow ? 0 : 1) : 1;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((one) =>
      cell(paragraph(one.heading, { style: STYLE.cellHeading, keepNext: true }), one.width, true),
    ),
  });
  const body = rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((one) =>
          cell(people([one.of(row)], { style: STYLE.cell, keepNext: index < together }), one.width, false),
        ),
      }),
  );
  return table(
    [header, ...body],
    columns.map((one) => one.width),
    { firstRow: true },
  );
};
