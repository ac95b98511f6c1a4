import type { Line } from './line.ts';
import type { MammothElement } from './mammoth-document.ts';
import { type Looks, paragraphLines } from './paragraph-lines.ts';
import { rowLines, tableRows } from './table-lines.ts';

/** The lines of a document, or of one table cell, in the order in which they are read. Tables are unfolded. */
export function documentLines(elements: readonly MammothElement[], looks: Looks): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const add = (found: readonly Line[]) => {
    const [first, ...others] = found;
    if (first === undefined) {
      gap += 1;
      return;
    }
    lines.push({ ...first, gap: first.gap + gap }, ...others);
    gap = 0;
  };
  for (const element of elements) {
    if (element.type === 'paragraph') add(paragraphLines(element, looks));
    if (element.type === 'table') {
      for (const row of tableRows(element.children, (cell) => documentLines(cell, looks))) add(edged(rowLines(row)));
      gap += 1;
    }
  }
  return lines;
}

const edged = (lines: readonly Line[]): Line[] =>
  lines.map((line, index) => (index === 0 ? { ...line, gap: line.gap + 1 } : line));
