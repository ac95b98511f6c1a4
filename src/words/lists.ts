import { words } from './words.ts';

/** "A, B and C". */
export const listOf = (parts: readonly string[]): string =>
  new Intl.ListFormat(words().locale, { type: 'conjunction' }).format(parts);

/** "A, B and 48 others": the first few of a list, and how many more. One more is named rather than counted. */
export const someOf = (parts: readonly string[], most: number): string =>
  parts.length <= most + 1
    ? listOf(parts)
    : listOf([...parts.slice(0, most), words().phrases.others(parts.length - most)]);
