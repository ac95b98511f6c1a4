import type { BriefingProblem } from '../domain/briefing.ts';
import type { Quotes } from '../words/en-gb/word-files.ts';
import { words } from '../words/words.ts';
import { quoted } from './quoted.ts';
import type { WordDocument } from './word-document.ts';

const mostQuotes = 3;

/** What a publisher should know of a file apart from its text: what cards cannot show, and what Word still holds open. */
export function documentRemarks(document: WordDocument, partnership: string): BriefingProblem[] {
  const { remarks, unplacedHeading } = words().wordFiles;
  const marked = document.lines.flatMap((line) => line.highlighted.filter((one) => one !== line.text));
  const missing = missingMargins(document, partnership);
  return [
    ...remark(document.pictures > 0, remarks.pictures(document.pictures)),
    ...remark(document.hasObjects, remarks.objects),
    ...remark(document.comments > 0, remarks.comments(document.comments)),
    ...remark(document.hasTrackedChanges, remarks.trackedChanges),
    ...remark(marked.length > 0, remarks.highlighted(quotes(marked))),
    ...remark(missing.length > 0, remarks.margins(quotes(missing))),
    ...remark(
      document.unplaced.length > 0,
      remarks.unplaced({ texts: quotes(document.unplaced), under: unplacedHeading }),
    ),
  ];
}

const remark = (holds: boolean, message: string): BriefingProblem[] =>
  holds ? [{ heading: words().briefingProblems.wholeDocument, message, blocking: false }] : [];

/** Words of the page header or footer that do not stand in the text as well. */
function missingMargins({ lines, margins }: WordDocument, partnership: string): string[] {
  const body = [partnership, ...lines.map((line) => line.text)].join('\n').toLowerCase();
  return margins.filter((text) => !body.includes(text.toLowerCase()));
}

const quotes = (texts: readonly string[]): Quotes => ({
  quoted: texts.slice(0, mostQuotes).map(quoted),
  more: Math.max(0, texts.length - mostQuotes),
});
