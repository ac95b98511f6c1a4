import type { BriefingProblem } from '../domain/briefing.ts';
import { wholeDocument } from '../domain/briefing-check.ts';
import { clearedOfNotes } from './editor-notes.ts';
import { headingText } from './heading-words.ts';
import { isHeading } from './headings.ts';
import type { Line } from './line.ts';
import { quoted } from './quoted.ts';

/** The lines without editors' notes and picture placeholders, and a problem for each note, by the heading it was under. */
export function clearedLines(lines: readonly Line[]): { lines: Line[]; problems: BriefingProblem[] } {
  const kept: Line[] = [];
  const problems: BriefingProblem[] = [];
  let heading = wholeDocument;
  let gap = 0;
  for (const line of lines) {
    const { text, notes } = clearedOfNotes(line);
    problems.push(...notes.map((note) => noteProblem({ heading, note, rest: text })));
    if (text === '') {
      gap += line.gap;
      continue;
    }
    const cleared = { ...line, text, gap: line.gap + gap };
    gap = 0;
    if (isHeading(cleared)) heading = headingText(text);
    kept.push(cleared);
  }
  return { lines: kept, problems };
}

function noteProblem({ heading, note, rest }: { heading: string; note: string; rest: string }): BriefingProblem {
  const where = rest === '' ? '' : ` The rest reads ${quoted(rest)}.`;
  const message = `This looks like an editor’s note, so it was left out: ${quoted(note)}.${where} If teams should see it, reword it in Word and import the file again.`;
  return { heading, message, blocking: false };
}
