import { headingRole } from './heading-words.ts';
import type { Line } from './line.ts';
import type { MammothElement } from './mammoth-document.ts';

type Cell = readonly Line[];
type Row = readonly Cell[];

/** In characters: what a label in a table has at most, and what one cell of a plain table row has at most. */
const longestLabel = 80;
const longestEntry = 120;

/** The rows of a table, each with its cells that have text. Two rows under headings that stand side by side become columns. */
export function tableRows(
  rows: readonly MammothElement[],
  linesOf: (cell: readonly MammothElement[]) => Cell,
): readonly Row[] {
  const read = rows.map((row) => childrenOf(row).map((cell) => linesOf(childrenOf(cell))));
  const [heads, bodies] = read.length === 2 ? read : [];
  if (heads !== undefined && bodies !== undefined && standOver(heads, bodies)) {
    return heads.flatMap((head, column) => [[head], [bodies[column] ?? []]]);
  }
  return read.map((row) => row.filter((cell) => cell.length > 0));
}

const childrenOf = (element: MammothElement): readonly MammothElement[] =>
  element.type === 'tableRow' || element.type === 'tableCell' ? element.children : [];

const standOver = (heads: Row, bodies: Row): boolean =>
  heads.length > 1 &&
  heads.length === bodies.length &&
  heads.every(isLabel) &&
  heads.every((head) => looksLikeHeading(head[0])) &&
  bodies.some((body) => body.length > 1);

/**
 * One row as lines. A row with one short text is a label over what follows; a short bold text before longer ones is their
 * label; a row of short entries is one line.
 */
export function rowLines(row: Row): Line[] {
  const [first = [], ...others] = row;
  if (others.length === 0) return isLabel(first) ? labelled(first) : [...first];
  if (leads(first, others)) return [...labelled(first), ...others.flat()];
  return row.every(isEntry) ? [entries(row.flat())] : row.flat();
}

/** A bold word before a figure is an entry of a plain table; before a text it is the heading of it. */
function leads(first: Cell, others: readonly Cell[]): boolean {
  const [line] = first;
  if (line === undefined || !isLabel(first) || others.every((cell) => looksLikeHeading(cell[0]))) return false;
  return headingRole(line.text) !== null || (looksLikeHeading(line) && !others.every(isEntry));
}

const isLabel = (cell: Cell): boolean => {
  const [line] = cell;
  return cell.length === 1 && line !== undefined && line.list === null && line.text.length <= longestLabel;
};
const isEntry = (cell: Cell): boolean => {
  const [line] = cell;
  return cell.length === 1 && line !== undefined && line.list === null && line.text.length <= longestEntry;
};

const looksLikeHeading = (line: Line | undefined): boolean =>
  line !== undefined && (line.bold || (line.level ?? 0) > 0 || headingRole(line.text) !== null);

const labelled = (cell: Cell): Line[] => cell.map((line) => ({ ...line, label: true }));

function entries(lines: readonly Line[]): Line {
  const [first, ...others] = lines as [Line, ...Line[]];
  const separator = others.length === 1 ? ': ' : ' | ';
  const text = [first.text.replace(/\s*:$/, ''), ...others.map((line) => line.text)].join(separator);
  return { ...first, text, bold: false, level: null, highlighted: lines.flatMap((line) => line.highlighted) };
}
