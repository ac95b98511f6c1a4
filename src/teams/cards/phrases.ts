import { NAMELESS } from '../../domain/person.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export const listOf = (parts: readonly string[]): string => LIST.format(parts);

/** "1 response", "2 responses". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;

/** "A, B and 48 others": the first few of a list, and how many more. One more is named rather than counted. */
export const someOf = (parts: readonly string[], most: number): string => {
  if (parts.length <= most + 1) return listOf(parts);
  return listOf([...parts.slice(0, most), `${(parts.length - most).toLocaleString('en-GB')} others`]);
};

/** Sentences end in one full stop, whatever a text from outside ends in. */
export const sentence = (text: string): string => (/[.!?…:]$/u.test(text) || text === '' ? text : `${text}.`);

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of ours that begin a line elsewhere: within a sentence they are ordinary words. */
export const withinSentence = (name: string): string =>
  name === 'The team' || name === NAMELESS ? name.charAt(0).toLowerCase() + name.slice(1) : name;
