import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import { londonClock } from './london-clock.ts';

/** What a column holds: its cells are typed, so that a spreadsheet sorts and sums them. */
export type SheetColumn<Line> = {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
} & (
  | { readonly kind: 'text'; readonly of: (line: Line) => string }
  | { readonly kind: 'number'; readonly of: (line: Line) => number }
  /** YYYY-MM-DD, or an instant in ISO 8601; an empty one is an empty cell. */
  | { readonly kind: 'day' | 'instant'; readonly of: (line: Line) => string }
);

/** The most that a cell takes. */
const CELL_LETTERS = 32_767;

/** Spreadsheets read "_x000D_" as a sign by its number: what somebody typed is kept as it is. */
const asTyped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .slice(0, CELL_LETTERS);

/** A string is written as a string: no beginning of it makes a formula, and the text format keeps it so when it is edited. */
export const textCell = (text: string, looks: Partial<CellObject> = {}): CellObject | null =>
  text === '' ? null : { value: asTyped(text), type: String, format: '@', alignVertical: 'top', ...looks };

const dateCell = (iso: string, kind: 'day' | 'instant'): CellObject | null => {
  if (iso === '') return null;
  return kind === 'day'
    ? { value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
    : { value: londonClock(iso), type: Date, format: 'dd/mm/yyyy hh:mm', alignVertical: 'top' };
};

const cellOf = <Line>(column: SheetColumn<Line>, line: Line): CellObject | null => {
  if (column.kind === 'text') return textCell(column.of(line), column.width >= 40 ? { wrap: true } : {});
  if (column.kind === 'number') return { value: column.of(line), type: Number, format: '#,##0', alignVertical: 'top' };
  return dateCell(column.of(line), column.kind);
};

/** A sheet of lines below one header row, which stays in sight. */
export const sheetOf = <Line>(
  name: string,
  lines: readonly Line[],
  columns: readonly SheetColumn<Line>[],
): Sheet<never> => {
  const header: Row = columns.map((one) =>
    textCell(one.heading, { fontWeight: 'bold', backgroundColor: '#EEF2F6', wrap: true }),
  );
  return {
    sheet: name,
    data: [header, ...lines.map((line): Row => columns.map((column) => cellOf(column, line)))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
};
