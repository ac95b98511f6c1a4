import { headingRole } from './heading-words.ts';
import { isHeading } from './headings.ts';
import type { Line } from './line.ts';
import { isPartnershipName } from './partnership.ts';

export type FoundTitle = {
  readonly title: string;
  /** The lines that gave it; empty where it came from the file's properties. */
  readonly lines: ReadonlySet<Line>;
};

/** In characters: what could be a title at all. */
const longest = 250;
/** Text that is not a style's own is "large" from here, in points. */
const large = 14;
/** A title without a style stands near the top. */
const nearTop = 10;

/** What every briefing could be called; a title of its own is looked for first. */
const general =
  /^(?:(?:multi.?agency|safeguarding|practice|learning|case|audit|deep dive|7|seven|minute|themed) ?){0,4}(?:briefing|audit|summary|report|bulletin|newsletter|learning|review)s?$/i;
const templateTitle = /^(?:un-?named|untitled|document ?\d*|microsoft word\b.*|.*template.*|word document|title)$/i;

/**
 * A briefing's title: in Word's Title style, or the largest text, or the first heading that is no section's, or a label in a
 * table, or a bold or short line at the top; the file's properties only where the document itself gives none.
 */
export function findTitle(lines: readonly Line[], propertiesTitle: string): FoundTitle {
  const could = lines.filter(couldBeTitle);
  const own = could.filter((line) => !general.test(line.text));
  const found = titleAmong(own, lines) ?? titleAmong(could, lines);
  if (found !== null) {
    const title = found.map((line) => line.text).join(' ');
    const again = lines.filter((line) => isHeading(line) && line.text.toLowerCase() === title.toLowerCase());
    return { title, lines: new Set([...found, ...again]) };
  }
  return { title: templateTitle.test(propertiesTitle) ? '' : propertiesTitle, lines: new Set() };
}

const couldBeTitle = (line: Line): boolean =>
  line.text.length <= longest && line.list === null && headingRole(line.text) === null && !isPartnershipName(line.text);

function titleAmong(could: readonly Line[], lines: readonly Line[]): readonly Line[] | null {
  const top = new Set(lines.slice(0, nearTop));
  const headings = could.filter(isHeading);
  const first = (line: Line | undefined) => (line === undefined ? null : [line]);
  return (
    inTitleStyle(could, lines) ??
    largest(could, lines) ??
    first(headings.find((line) => line.level === 1 && (top.has(line) || could.filter(isTopHeading).length === 1))) ??
    first(headings.find((line) => line.label || (line.bold && top.has(line)))) ??
    first(could.find((line) => line === lines[0] && line.text.length <= 120 && !/[.:;,?!]$/.test(line.text)))
  );
}

const isTopHeading = (line: Line): boolean => line.level === 1;

/** All lines in the Title style that follow one another: long titles are broken by hand. */
function inTitleStyle(could: readonly Line[], lines: readonly Line[]): readonly Line[] | null {
  const start = lines.findIndex((line) => line.level === 0 && could.includes(line));
  if (start === -1) return null;
  const rest = lines.slice(start);
  const end = rest.findIndex((line) => line.level !== 0 || !could.includes(line));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The one line, or the lines one after another, larger than all others. */
function largest(could: readonly Line[], lines: readonly Line[]): readonly Line[] | null {
  const sizeOf = (line: Line) => line.size ?? 0;
  const most = lines.reduce((size, line) => Math.max(size, sizeOf(line)), 0);
  const biggest = lines.filter((line) => sizeOf(line) === most);
  const start = biggest[0] === undefined ? -1 : lines.indexOf(biggest[0]);
  const together = biggest.length <= 3 && biggest.every((line, index) => lines[start + index] === line);
  return most >= large && together && biggest.every((line) => could.includes(line)) ? biggest : null;
}
