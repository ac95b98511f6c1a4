import { cards } from './en-gb/cards.ts';
import { people } from './en-gb/people.ts';
import { phrases } from './en-gb/phrases.ts';
import { refusals } from './en-gb/refusals.ts';

/** British English, in plain words: one file for each place where the words are read. */
export const enGB = {
  /** How dates, numbers and lists are written. */
  locale: 'en-GB',
  cards,
  people,
  phrases,
  refusals,
};
