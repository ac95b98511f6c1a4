import { briefingProblems } from './en-gb/briefing-problems.ts';
import { cards } from './en-gb/cards.ts';
import { commandLine } from './en-gb/command-line.ts';
import { details } from './en-gb/details.ts';
import { directory } from './en-gb/directory.ts';
import { mail } from './en-gb/mail.ts';
import { minutes } from './en-gb/minutes.ts';
import { pages } from './en-gb/pages.ts';
import { people } from './en-gb/people.ts';
import { phrases } from './en-gb/phrases.ts';
import { readers } from './en-gb/readers.ts';
import { refusals } from './en-gb/refusals.ts';
import { settings } from './en-gb/settings.ts';
import { wordFiles } from './en-gb/word-files.ts';

/** British English, in plain words: one file for each place where the words are read. */
export const enGB = {
  /** How dates, numbers and lists are written. */
  locale: 'en-GB',
  briefingProblems,
  cards,
  commandLine,
  details,
  directory,
  mail,
  minutes,
  pages,
  people,
  phrases,
  readers,
  refusals,
  settings,
  wordFiles,
};
