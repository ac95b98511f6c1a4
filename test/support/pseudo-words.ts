import { enGB } from '#src/words/en-gb.ts';
import type { Words } from '#src/words/words.ts';

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LIKE = 'ÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓÞɊŔŠŢÚṼŴẊÝŽáɓçđéƒĝĥíĵķļḿñóþɋŕšţúṽŵẋýž';
const likeness = new Map([...PLAIN].map((letter, at) => [letter, [...LIKE][at] ?? letter]));

/** What a text is given to fill in stands between these while the text is made, and is left as it is. */
const [FROM, TO] = ['\u2068', '\u2069'];

const given = (value: unknown): unknown => {
  if (typeof value === 'string') return value === '' ? '' : `${FROM}${value}${TO}`;
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, given(one)]));
};

export const accented = (text: string): string =>
  text.replace(/[A-Za-z]/gu, (letter) => likeness.get(letter) ?? letter);

/** Every letter of ours accented; what was filled in, and places yet to be filled in ({facilitator}), as they are. */
const pseudoText = (text: string): string =>
  text
    .split(/(\u2068[^\u2069]*\u2069|\{\w+\})/u)
    .map((part, at) => (at % 2 === 0 ? accented(part) : part))
    .join('')
    .replaceAll(FROM, '')
    .replaceAll(TO, '');

const pseudo = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...said: unknown[]) => pseudo(value(...said.map(given)));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, pseudo(one)]));
};

/**
 * A language that nobody speaks and everybody can read: English in accented letters, with the dates and lists of Greek. A
 * plain letter in what is said in it was not asked of the words.
 */
export const pseudoWords: Words = { ...(pseudo(enGB) as Words), locale: 'el' };
