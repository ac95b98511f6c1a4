import type { BriefingProblem } from '../domain/briefing.ts';
import { words } from '../words/words.ts';
import type { Part } from './outline.ts';
import { quoted } from './quoted.ts';

/**
 * Settles headings with nothing under them. One above deeper headings is put before each of theirs ("Findings: Strengths"). One
 * that only looks like a heading becomes text of the part before it. Any other is left out, and told.
 */
export function settledParts(parts: readonly Part[]): { parts: Part[]; problems: BriefingProblem[] } {
  const settled: Part[] = [];
  const problems: BriefingProblem[] = [];
  let above: readonly Part[] = [];
  for (const [index, part] of parts.entries()) {
    above = opensPart(part) ? [] : above.filter((each) => each.rank < part.rank);
    if (!isEmpty(part)) settled.push(under(above, part));
    else if (standsAbove(part, parts.slice(index + 1))) above = [...above, part];
    else problems.push(part.sure ? emptyHeading(part) : asText(part, settled));
  }
  return { parts: settled, problems };
}

const under = (above: readonly Part[], part: Part): Part =>
  above.length === 0 ? part : { ...part, heading: [...above, part].map((each) => each.heading).join(': ') };

/** Adds the heading's line to the part before it. */
function asText(part: Part, settled: Part[]): BriefingProblem {
  const before = settled.pop() ?? { ...part, heading: '', line: null };
  settled.push({ ...before, lines: [...before.lines, ...(part.line === null ? [] : [part.line])] });
  return lookOnly(part);
}

const isEmpty = (part: Part): boolean => part.lines.length === 0 && part.heading !== '' && !opensPart(part);
const opensPart = (part: Part): boolean => part.role === 'discussion' || part.role === 'resources';
/** Whether the next part with text, or the next that opens one, lies under this heading. */
function standsAbove(part: Part, following: readonly Part[]): boolean {
  const next = following.find((each) => each.rank <= part.rank || !isEmpty(each));
  return (
    next !== undefined && next.heading !== '' && (next.rank > part.rank || (opensPart(next) && next === following[0]))
  );
}

/** Told where nothing under a heading became part of the briefing. */
export const emptyHeading = ({ heading }: Part): BriefingProblem => ({
  heading,
  message: words().wordFiles.remarks.emptyHeading,
  blocking: false,
});

const lookOnly = ({ heading }: Part): BriefingProblem => ({
  heading,
  message: words().wordFiles.remarks.onlyLooksLikeHeading(quoted(heading)),
  blocking: false,
});
