import { headingRole } from './heading-words.ts';
import type { Line } from './line.ts';

/** In characters. A label in a table or a bold line longer than this is emphasis, not a heading. */
const longestLook = 100;
/** A heading style says so itself; only a whole paragraph in one is a slip. */
const longestStyled = 200;

/** A line with a telephone number or an address is something to use, however it looks. */
const contact = /[^\s@]@[^\s@]|https?:\/\/|\bwww\.|\+?\d[\d ()-]{6,20}\d/;

/**
 * Whether a line is a heading: by its style; as a wholly bold line; as a label in a table; in capitals; or by words that
 * briefings use for headings, standing alone.
 */
export function isHeading(line: Line): boolean {
  if (line.level !== null) return line.text.length <= longestStyled;
  if (line.list === 'bullet' || line.text.length > longestLook || contact.test(line.text)) return false;
  if (line.list === 'number' && !line.bold) return false;
  if (/[.;,]$/.test(line.text) && headingRole(line.text) === null) return false;
  return line.label || line.bold || isCapitals(line.text) || headingRole(line.text) !== null;
}

const isCapitals = (text: string): boolean => text.length <= 60 && /\p{Lu}{5}/u.test(text) && !/\p{Ll}/u.test(text);

/** How deep a heading lies; headings without a style lie deeper than those with one, and bigger ones higher. */
export function rankOf(line: Line): number {
  if (line.level !== null) return line.level;
  return rankByLook(line) + (line.size === null ? 9 : Math.max(0, 9 - line.size / 10));
}

function rankByLook(line: Line): number {
  if (line.label) return 10;
  return line.bold ? 20 : 30;
}

/** Words with which a point for discussion begins when it is not a question with its mark. */
const opener =
  /^(?:what|how|why|who|which|where|when|do|does|did|is|are|can|could|would|should|have|has|in what|to what|consider|discuss|think|reflect|share|describe|identify|explore|review|talk|ask|name|list)\b/i;

/** Whether a line asks teams for something: a question, or an invitation to consider. */
export const isPrompt = (text: string): boolean => /\?\W{0,2}$/.test(text) || (opener.test(text) && !/:$/.test(text));
