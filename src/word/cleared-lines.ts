import type { BriefingProblem } from '../domain/briefing.ts';
import { words } from '../words/words.ts';
import { clearedOfNotes } from './editor-notes.ts';
import { headingText } from './heading-words.ts';
import { isHeading } from './headings.ts';
import type { Line } from './line.ts';
import { quoted } from './quoted.ts';

/** The lines without editors' notes and picture placeholders, and a problem for each note, by the heading it was under. */
export function clearedLines(lines: readonly Line[]): { lines: Line[]; problems: BriefingProblem[] } {
  const kept: Line[] = [];
  const problems: BriefingProblem[] = [];
  let heading = words().briefingProblems.wholeDocument;
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
  const message = words().wordFiles.remarks.note({
    note: quoted(note),
    rest: rest === '' ? undefined : quoted(rest),
  });
  return { heading, message, blocking: false };
}
