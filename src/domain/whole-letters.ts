const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Marks can be heaped on one letter without end; a heap beyond this many UTF-16 units is cut like other text. */
const largestLetter = 64;

/**
 * The longest beginning of a text that has at most so many UTF-16 units and breaks no letter: an accent stays with its
 * letter, and a family, a flag or a hand of some colour, which are several characters, is kept or left out whole.
 */
export const wholeLetters = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const next = letters.segment(text.slice(0, most + largestLetter)).containing(most)?.index ?? 0;
  const at = most - next > largestLetter ? most : next;
  return text.slice(0, at).replace(/[\uD800-\uDBFF]$/u, '');
};
