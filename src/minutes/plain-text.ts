// Bidirectional embeddings, overrides and isolates can make what follows read backwards. Nobody types them on purpose.
const DIRECTION_CONTROL = /[\u202A-\u202E\u2066-\u2069]/gu;
// XML 1.0 has no way to write these, and Word refuses a file that holds one. Tab and line feed stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;
const RIGHT_TO_LEFT = '[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}]';
const SOME_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'u');
/** From the first right-to-left letter to the last before a letter of another kind. */
const STRETCH = new RegExp(`(${RIGHT_TO_LEFT}(?:\\P{L}*${RIGHT_TO_LEFT})*)`, 'u');
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Text from a person as any medium can show it: its words and line breaks, and nothing that acts on what follows. */
export const plainText = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(UNWRITABLE, '')
    .replace(DIRECTION_CONTROL, '')
    .trim();

/** The same on one line: names, titles, and whatever stands in a header or a file's properties. */
export const plainLine = (raw: string): string => plainText(raw).replace(/\s+/gu, ' ');

export const holdsRightToLeft = (text: string): boolean => SOME_RIGHT_TO_LEFT.test(text);

/** Whether the first letter reads right to left, and with it the line. */
export const startsRightToLeft = (line: string): boolean => holdsRightToLeft(/\p{L}/u.exec(line)?.[0] ?? '');

export type Stretch = { readonly text: string; readonly rightToLeft: boolean };

/** A line in stretches that read one way each. */
export const stretchesOf = (line: string): readonly Stretch[] =>
  line
    .split(STRETCH)
    .map((text, index) => ({ text, rightToLeft: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** Keeps a name that reads right to left from reordering the sentence around it. Other text is returned as it is. */
export const isolated = (text: string): string =>
  holdsRightToLeft(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;

const GRAPHEMES = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Cuts a text that is longer than `most`, never inside a letter or an emoji; "…" says that more came. */
const cut = (text: string, most: number, sizeOf: (letter: string) => number): string => {
  let size = 0;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    size += sizeOf(segment);
    if (size > most) return `${kept.trimEnd()}…`;
    kept += segment;
  }
  return text;
};

/** At most so many letters as a person counts them, and "…". */
export const shortened = (text: string, most: number): string => cut(text, most, () => 1);

/** At most so many bytes of UTF-8, which is how file systems count, and "…". */
export const shortenedToBytes = (text: string, most: number): string => cut(text, most, Buffer.byteLength);
