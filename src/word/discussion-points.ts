import type { DiscussionPoint } from '../domain/briefing.ts';
import { headingText } from './heading-words.ts';
import { isPrompt } from './headings.ts';
import type { Line } from './line.ts';

/** The points found among lines, and the lines that are none, such as the sentence that invites teams to discuss. */
export type FoundPoints = { readonly points: readonly DiscussionPoint[]; readonly others: readonly Line[] };

/** In empty paragraphs: a theme does not reach across more room than this. */
const roomInsideTheme = 1;
/** In characters. */
const longestTheme = 60;
/** In characters: without a bullet or a question mark, more than this is an account of a discussion, not a point for one. */
const longestUnmarked = 300;

/**
 * Reads points for discussion. Points are list items and, without a bullet, questions and invitations ("Consider how …"); a
 * short line before them is their theme, up to a wider gap. Where there is neither list nor question every line is a point.
 */
export function pointsAmong(lines: readonly Line[], theme: string): FoundPoints {
  const anyMarked = lines.some((line) => line.list !== null || isPrompt(line.text));
  const points: DiscussionPoint[] = [];
  const others: Line[] = [];
  let current = { theme, count: 0 };
  for (const [index, line] of lines.entries()) {
    const last = points.at(-1);
    if (line.list !== null && line.depth > 0 && last !== undefined && current.count > 0) {
      points[points.length - 1] = { ...last, text: withPart(last.text, line.text) };
    } else if (isTheme(line, lines[index + 1])) {
      current = { theme: headingText(line.text), count: 0 };
    } else if (isPoint(line, anyMarked)) {
      if (line.gap > roomInsideTheme && current.count > 0) current = { theme: '', count: 0 };
      points.push({ theme: current.theme, text: line.text });
      current = { ...current, count: current.count + 1 };
    } else others.push(line);
  }
  return { points, others };
}

function isPoint(line: Line, anyMarked: boolean): boolean {
  if (anyMarked) return line.list !== null || isPrompt(line.text);
  return !/:$/.test(line.text) && line.text.length <= longestUnmarked;
}

function isTheme(line: Line, next: Line | undefined): boolean {
  if (line.list !== null || next === undefined || line.text.length > longestTheme) return false;
  const invites = /\b(?:you|your|we|us|our|please|following)\b/i.test(line.text);
  return !invites && !isPrompt(line.text) && !/[.;,]$/.test(line.text) && (next.list !== null || isPrompt(next.text));
}

/** A point with what it lists under it: "How do you share: files; concerns". */
const withPart = (text: string, part: string): string =>
  /[:;?.!]$/.test(text) && !/;$/.test(text) ? `${text} ${part}` : `${text}; ${part}`;

/** How many of the lines ask teams for something; for telling a theme of the discussion from the section after it. */
export const promptsAmong = (lines: readonly Line[]): number => lines.filter((line) => isPrompt(line.text)).length;
