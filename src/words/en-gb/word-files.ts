const kept = 'Nothing was imported and nothing has changed.';

/** Why a Word file was not read: what happened, that nothing changed, and what to do next. */
const refusals = {
  'too-large': `This file is over 20 MB. ${kept} Take out or compress the pictures (in Word: Picture Format, Compress Pictures), then send it again.`,
  'not-word': `This is not a Word file (.docx). ${kept} Open the briefing in Word, save it as a Word document (.docx), and send that.`,
  'old-word': `This is in Word’s older format (.doc), which cannot be read here. ${kept} Open it in Word, save it as a Word document (.docx), and send that.`,
  encrypted: `This file is protected with a password, so it cannot be opened here. ${kept} In Word, choose File, Info, Protect Document, remove the password, save, and send it again.`,
  macros: `This file contains macros, which are not accepted. ${kept} In Word, save it as a Word document without macros (.docx), and send that.`,
  'unpacks-too-large': `This file unpacks to more than 100 MB, which is far more than a briefing needs. ${kept} Copy the text into a new Word document, and send that.`,
  'unsafe-names': `The parts inside this file have names that no Word document has, so it was not opened. ${kept} Copy the text into a new Word document, and send that.`,
  unreadable: `This file is damaged or incomplete and cannot be read. ${kept} Open it in Word to see that it is whole, save it again, and send the new copy.`,
  'too-long': `This file holds far more text than a briefing. ${kept} Send the briefing by itself, without the full report.`,
  'too-complicated': `Reading this file took too long, so it was stopped. ${kept} Copy the text into a new Word document, and send that.`,
};

const quotes = ({ quoted, more }: Quotes): string =>
  more === 0 ? quoted.join(', ') : `${quoted.join(', ')} and ${more} more`;

/** Some of the document's words in quotation marks, and how many more there are. */
export type Quotes = { readonly quoted: readonly string[]; readonly more: number };

/** What a publisher should know of a file that was read. What stands in quotation marks is the document's own. */
const remarks = {
  pictures: (count: number) =>
    `${count === 1 ? 'One picture was' : `${count} pictures were`} left out: cards carry words only. If a picture holds text that teams need, type it into the document.`,
  objects:
    'A chart, diagram, equation or embedded file in this document cannot be read. Write in words what teams need from it.',
  comments: (count: number) =>
    `${count === 1 ? 'One comment' : `${count} comments`} in the margin ${count === 1 ? 'was' : 'were'} left out. Teams will not see ${count === 1 ? 'it' : 'them'}; settle what is still open in Word.`,
  trackedChanges:
    'This document has tracked changes. It was read as if all of them were accepted; accept or reject them in Word to be sure.',
  highlighted: (marked: Quotes) =>
    `Some words are highlighted: ${quotes(marked)}. They are kept as they are; see that nothing in them is still open.`,
  margins: (missing: Quotes) =>
    `The words in the page header or footer were left out: ${quotes(missing)}. If teams need them, put them into the text.`,
  unplaced: ({ texts, under }: { readonly texts: Quotes; readonly under: string }) =>
    `Some text stands in a shape whose place could not be told: ${quotes(texts)}. It is shown in a section of its own, “${under}”; move it into the text in Word if it belongs elsewhere.`,
  note: ({ note, rest }: { readonly note: string; readonly rest: string | undefined }) =>
    `This looks like an editor’s note, so it was left out: ${note}.${rest === undefined ? '' : ` The rest reads ${rest}.`} If teams should see it, reword it in Word and import the file again.`,
  withoutHeading:
    'This text has no heading in the document. It is shown under its own first words; give it a heading in Word if another suits it better.',
  emptyHeading:
    'There is nothing under this heading, so it was left out. If its text is missing, add it in Word and import the file again.',
  onlyLooksLikeHeading: (heading: string) =>
    `${heading} looks like a heading but has nothing under it. It is shown as text.`,
  discussionFound: ({ count, first }: { readonly count: number; readonly first: string }) =>
    `No heading speaks of discussion, so the ${count} questions from ${first} on were taken as the discussion points. Put “Points for discussion” above them in Word if that is not right.`,
};

/** Reading a briefing from a Word file. */
export const wordFiles = {
  refusals,
  remarks,
  quoted: (text: string) => `“${text}”`,
  /** The section for text that no line of the document holds. */
  unplacedHeading: 'Text from shapes',
  /** The section for short lines at the top, such as a date or the kind of paper. */
  introduction: 'Introduction',
};
