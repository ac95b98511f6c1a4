/** A stretch of a reading: offsets into it, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Where a pattern matches, or where its group "detail" does if it has one, so that the words beside a detail are kept. */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  // Most replies match none, and asking for all matches first makes a copy of the pattern.
  text.search(pattern) < 0 ? [] : Array.from(text.matchAll(pattern), spanOf);

const spanOf = ({ 0: whole, index, groups }: RegExpExecArray): Span => {
  const end = index + whole.length;
  return { start: end - (groups?.['detail'] ?? whole).length, end };
};

export const digitsIn = (text: string): string => text.replace(/\D/g, '');
