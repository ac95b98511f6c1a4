import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { words } from '../words/words.ts';
import { shortened } from './plain-text.ts';
import type { MinutesDocument } from './present-minutes.ts';
import { runs } from './word-parts.ts';
import { INK, PAGE, STYLE } from './word-styles.ts';

/** A translation may turn the two numbers round, so they are found in the sentence and not put behind one another. */
const pageOf = (): readonly string[] =>
  words()
    .minutes.pageOf({ page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES })
    .split(new RegExp(`(${PageNumber.CURRENT}|${PageNumber.TOTAL_PAGES})`, 'u'));

const RULE = { top: { style: 'single', size: 4, space: 6, color: INK.line } } as const;

/** On every page: which minutes these are and which page of how many, so that a printed page can be put back. */
export const footer = ({ title, team, footer: line }: MinutesDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        border: RULE,
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE.text }],
        children: [...runs(shortened(`${title} – ${team}`, 80)), new TextRun({ children: ['\t', ...pageOf()] })],
      }),
      ...(line === '' ? [] : [new Paragraph({ style: STYLE.footer, children: runs(line) })]),
    ],
  });
