/** Why a file was not read as a briefing. Nothing is imported or changed by any of them. */
export type WordRefusal =
  | 'too-large'
  | 'not-word'
  | 'old-word'
  | 'encrypted'
  | 'macros'
  | 'unpacks-too-large'
  | 'unsafe-names'
  | 'unreadable'
  | 'too-long'
  | 'too-complicated';

const kept = 'Nothing was imported and nothing has changed.';

/** What a publisher is told: what happened, that nothing changed, and what to do next. */
export const wordRefusalText = {
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
} satisfies Record<WordRefusal, string>;
