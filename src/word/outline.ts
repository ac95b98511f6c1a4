import { type HeadingRole, headingRole, headingText } from './heading-words.ts';
import { isHeading, isPrompt, rankOf } from './headings.ts';
import type { Line } from './line.ts';

/** A heading with the lines under it. */
export type Part = {
  /** '' for lines under no heading of their own: before the first one, or after the title. */
  readonly heading: string;
  readonly role: HeadingRole | null;
  /** How deep the heading lies; a smaller number lies higher. */
  readonly rank: number;
  /** Whether it is surely a heading: by style or by its words, rather than by its look alone. */
  readonly sure: boolean;
  /** The heading as a line; null where there is none. */
  readonly line: Line | null;
  readonly lines: readonly Line[];
};

const headless = { heading: '', role: null, rank: 0, sure: true, line: null };

/**
 * Divides a document at its headings. The title's own lines are taken out, and divide it too: what follows a title in the
 * middle of a page does not belong to the heading above it.
 */
export function outlineOf(lines: readonly Line[], titleLines: ReadonlySet<Line>): Part[] {
  const parts: Part[] = [];
  let discussing = false;
  let current: { part: Omit<Part, 'lines'>; lines: Line[] } = { part: headless, lines: [] };
  const begin = (part: Omit<Part, 'lines'>) => {
    if (current.part !== headless || current.lines.length > 0) parts.push({ ...current.part, lines: current.lines });
    current = { part, lines: [] };
  };
  for (const [index, line] of lines.entries()) {
    if (titleLines.has(line)) begin(headless);
    else if (
      isHeading(line) &&
      !repeats(line, current.part) &&
      !(discussing && isPointOfItsOwn(line, lines[index + 1]))
    ) {
      const part = partUnder(line);
      discussing = part.role === 'discussion' || (discussing && part.role === null);
      begin(part);
    } else current.lines.push(line);
  }
  begin(headless);
  return parts;
}

function partUnder(line: Line): Omit<Part, 'lines'> {
  const role = headingRole(line.text);
  return {
    heading: headingText(line.text),
    role,
    rank: rankOf(line),
    sure: line.level !== null || role !== null,
    line,
  };
}

/** Under "Useful contacts" a plain line with such words ("Who to call:") is one of the contacts, not the next heading. */
const repeats = (line: Line, under: Omit<Part, 'lines'>): boolean =>
  line.level === null && !line.bold && !line.label && headingRole(line.text) === under.role;

/** Among points for discussion a bold question is a point, unless a list of points stands under it. */
const isPointOfItsOwn = (line: Line, next: Line | undefined): boolean =>
  headingRole(line.text) === null && isPrompt(line.text) && (next === undefined || next.list === null);
