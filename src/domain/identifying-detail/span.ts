/** A stretch of a reading: offsets into it, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Where a pattern matches, or where its group "detail" does if it has one, so that the words beside a detail are kept. */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => {
    const detail = match.groups?.['detail'];
    if (detail === undefined) return { start: match.index, end: match.index + match[0].length };
    const end = match.index + match[0].length;
    return { start: end - detail.length, end };
  });

export const digitsIn = (text: string): string => text.replace(/\D/g, '');
