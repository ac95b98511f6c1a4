type Row = Readonly<Record<string, string | number>>;
export type Format = 'table' | 'csv' | 'json';

export const isFormat = (text: string): text is Format => text === 'table' || text === 'csv' || text === 'json';

/**
 * A spreadsheet takes a cell that begins like this for a formula: some pass over spaces and what is not seen, and some
 * know the wide signs of Chinese and Japanese keyboards.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
// Escape sequences steer a terminal, and overrides of direction or line ends break up a table.
const STEERING = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

const oneLine = (value: string | number): string | number =>
  typeof value === 'string' ? value.toWellFormed().replace(STEERING, ' ') : value;

const csvCell = (value: string | number): string => {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${oneLine(value)}` : String(oneLine(value));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(csvCell).join(','))
    .join('\r\n');

const table = (columns: readonly string[], rows: readonly Row[]): string => {
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(oneLine(row[column] ?? ''))))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Rows as people read them, as a spreadsheet takes them, or as programs do. */
export const formatRows = (format: Format, columns: readonly string[], rows: readonly Row[]): string => {
  if (format === 'json') return JSON.stringify(rows, null, 2);
  return format === 'csv' ? csv(columns, rows) : table(columns, rows);
};
