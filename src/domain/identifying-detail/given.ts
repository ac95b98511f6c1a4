import type { DetailKind } from './detail.ts';
import { firstNames } from './names/first-names.ts';
import { wordsOf } from './names/words.ts';
import { readClosely } from './reading.ts';
import { digitsIn } from './span.ts';

/** What the briefing and the directory themselves tell: repeating it gives nothing away. */
export type GivenDetails = {
  /** Numbers, addresses and postcodes, written one way. */
  readonly values: ReadonlySet<string>;
  /** Words with a capital, small here: names of places, organisations and people who are named as contacts. */
  readonly words: ReadonlySet<string>;
};

/** One spelling for details that are the same: "+44 1632 960 001" and "01632 960001". */
export const spelling = (text: string, kind: DetailKind): string => {
  if (kind === 'phone' || kind === 'nhs-number') return digitsIn(text).replace(/^(?:00)?44(?:0)?(?=\d{9,10}$)/, '0');
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
};

const building =
  /^(?:house|school|hospital|centre|center|college|trust|street|road|lane|avenue|close|hall|ward|unit|clinic|academy|church|lodge|court|place)$/;

/** A first name counts as given only as a name: "Grace House" does not give "baby Grace" away. */
export const capitalWords = (written: string): readonly string[] => {
  const words = wordsOf(readClosely(written).text);
  return words
    .filter((word, at) => {
      if (word.shape === 'small' || word.shape === 'without case') return false;
      return !(firstNames.has(word.lower) && building.test(words[at + 1]?.lower ?? ''));
    })
    .map((word) => word.lower);
};

export const wordsIn = (written: string): readonly string[] =>
  wordsOf(readClosely(written).text).map((word) => word.lower);

export const longNumbers = (written: string): readonly string[] =>
  [...readClosely(written).text.matchAll(/\+?\d(?:[ ().-]{0,3}\d){4,14}/g)].map((match) => spelling(match[0], 'phone'));
