import { syllable } from 'syllable';

const count = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];

/** Each line, and within it each sentence: a label or a heading is read by itself. Signs of Markdown are not read. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/[*_#“”]/gu, '')
    .split(/\n+|(?<=[.!?…])\s+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (sentence: string): readonly string[] => count(sentence, /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu);

export type Measured = { readonly words: number; readonly age: number };

/**
 * The age at which somebody at school reads this with ease: the Flesch-Kincaid grade, and the five years before the first
 * grade. The formula: Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, Research Branch Report 8-75, 1975, https://stars.library.ucf.edu/istlibrary/56.
 */
export const measure = (texts: readonly string[]): Measured => {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, age: grade + 5 };
};
