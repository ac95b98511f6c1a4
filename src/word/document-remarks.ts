import type { BriefingProblem } from '../domain/briefing.ts';
import { wholeDocument } from '../domain/briefing-check.ts';
import { quoted } from './quoted.ts';
import type { WordDocument } from './word-document.ts';

const mostQuotes = 3;

/** What a publisher should know of a file apart from its text: what cards cannot show, and what Word still holds open. */
export function documentRemarks(document: WordDocument, partnership: string): BriefingProblem[] {
  return [
    ...remark(document.pictures > 0, pictures(document.pictures)),
    ...remark(
      document.hasObjects,
      'A chart, diagram, equation or embedded file in this document cannot be read. Write in words what teams need from it.',
    ),
    ...remark(document.comments > 0, comments(document.comments)),
    ...remark(
      document.hasTrackedChanges,
      'This document has tracked changes. It was read as if all of them were accepted; accept or reject them in Word to be sure.',
    ),
    ...highlights(document),
    ...margins(document, partnership),
    ...unplaced(document),
  ];
}

const remark = (holds: boolean, message: string): BriefingProblem[] =>
  holds ? [{ heading: wholeDocument, message, blocking: false }] : [];

const pictures = (count: number): string =>
  `${count === 1 ? 'One picture was' : `${count} pictures were`} left out: cards carry words only. If a picture holds text that teams need, type it into the document.`;

const comments = (count: number): string =>
  `${count === 1 ? 'One comment' : `${count} comments`} in the margin ${count === 1 ? 'was' : 'were'} left out. Teams will not see ${count === 1 ? 'it' : 'them'}; settle what is still open in Word.`;

function highlights({ lines }: WordDocument): BriefingProblem[] {
  const marked = lines.flatMap((line) => line.highlighted.filter((words) => words !== line.text));
  const message = `Some words are highlighted: ${quotes(marked)}. They are kept as they are; see that nothing in them is still open.`;
  return remark(marked.length > 0, message);
}

function margins({ lines, margins: texts }: WordDocument, partnership: string): BriefingProblem[] {
  const body = [partnership, ...lines.map((line) => line.text)].join('\n').toLowerCase();
  const missing = texts.filter((text) => !body.includes(text.toLowerCase()));
  const message = `The words in the page header or footer were left out: ${quotes(missing)}. If teams need them, put them into the text.`;
  return remark(missing.length > 0, message);
}

function unplaced({ unplaced: texts }: WordDocument): BriefingProblem[] {
  const message = `Some text stands in a shape whose place could not be told: ${quotes(texts)}. It is shown in a section of its own, “${unplacedHeading}”; move it into the text in Word if it belongs elsewhere.`;
  return remark(texts.length > 0, message);
}

/** The section for text that no line of the document holds. */
export const unplacedHeading = 'Text from shapes';

function quotes(texts: readonly string[]): string {
  const some = texts.slice(0, mostQuotes).map(quoted).join(', ');
  return texts.length > mostQuotes ? `${some} and ${texts.length - mostQuotes} more` : some;
}
