import { words } from './words.ts';

/** Making a format takes far longer than using it. */
const made = new Map<string, Intl.ListFormat>();

const formatOf = (locale: string): Intl.ListFormat => {
  const format = made.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  made.set(locale, format);
  return format;
};

/** "A, B and C". */
export const listOf = (parts: readonly string[]): string => formatOf(words().locale).format(parts);

/** "A, B and 48 others": the first few of a list, and how many more. One more is named rather than counted. */
export const someOf = (parts: readonly string[], most: number): string =>
  parts.length <= most + 1
    ? listOf(parts)
    : listOf([...parts.slice(0, most), words().phrases.others(parts.length - most)]);
