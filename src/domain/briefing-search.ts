import type { Briefing } from './briefing.ts';
import { blockText } from './briefing-text.ts';

/** The same word however it was typed: without case, and without accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words to look for: at most ten, for nobody means more. */
export const searchWords = (typed: string): readonly string[] =>
  folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 10);

const bodyOf = ({ summary, sections, points }: Briefing): string =>
  folded(
    [
      ...summary,
      ...sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(blockText)]),
      ...points.flatMap((point) => [point.theme, point.text]),
    ].join('\n'),
  );

/**
 * How well a briefing answers: the number of words found in its title, where all are found in title, summary, sections
 * or points; undefined where one is nowhere. Words may be the beginnings of longer ones, for people search as they type.
 */
export const searchRank = (briefing: Briefing, words: readonly string[]): number | undefined => {
  const title = folded(briefing.title);
  const body = bodyOf(briefing);
  const begins = (text: string, word: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(text);
  const inTitle = words.filter((word) => begins(title, word));
  return words.every((word) => inTitle.includes(word) || begins(body, word)) ? inTitle.length : undefined;
};
