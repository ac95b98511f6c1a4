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
import { INK, PAGE, STYLE } from './word-styles.ts';

/** Stretches that read right to left are runs of their own: Word orders punctuation by run, and so isolates names. */
export const runs = (line: string): readonly TextRun[] =>
  stretchesOf(line).map(({ text, rightToLeft }) => new TextRun({ text, ...(rightToLeft && { rightToLeft }) }));

type Looks = Pick<IParagraphOptions, 'style' | 'heading' | 'spacing'>;

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

const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE };
const MARGINS = { top: 40, bottom: 40, left: 115, right: 115 };
const SHADE = { type: ShadingType.CLEAR, color: 'auto', fill: INK.shade };

const cell = (child: Paragraph, width: number, shaded: boolean): TableCell =>
  new TableCell({
    children: [child],
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
      cantSplit: true,
      children: [
        cell(paragraph(label, { style: STYLE.cellHeading }), widths[0], true),
        cell(people(values, { style: STYLE.cell }), widths[1], false),
      ],
    });
  return table(
    rows.map(({ label, values }) => row(label, values)),
    widths,
    { firstColumn: true },
  );
};

export type Column<Row> = { readonly heading: string; readonly width: number; readonly of: (row: Row) => string };

/** A table with a header row, repeated on every page that it reaches. Widths in twentieths of a point. */
export const tabulated = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table => {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((one) => cell(paragraph(one.heading, { style: STYLE.cellHeading }), one.width, true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((one) => cell(people([one.of(row)], { style: STYLE.cell }), one.width, false)),
      }),
  );
  return table(
    [header, ...body],
    columns.map((one) => one.width),
    { firstRow: true },
  );
};
