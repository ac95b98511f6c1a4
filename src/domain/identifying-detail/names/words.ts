/** A word of a reading, with what the name rules ask of it. */
export type Word = {
  /** Without a possessive ending: "Tyler" of "Tyler's". */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** "Tyler's", "James'". */
  readonly possessive: boolean;
  readonly shape: 'capital' | 'capitals' | 'small' | 'without case';
  /** What stands between the word before and this one. */
  readonly gap: string;
};

const wordPattern = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?/gu;

const shapeOf = (text: string): Word['shape'] => {
  if (!/\p{Lu}|\p{Ll}|\p{Lt}/u.test(text)) return 'without case';
  if (!/^\p{Lu}|^\p{Lt}|^[dl]'\p{Lu}/u.test(text)) return 'small';
  return /\p{Ll}/u.test(text) || text.length === 1 ? 'capital' : 'capitals';
};

export const wordsOf = (text: string): readonly Word[] => {
  let before = 0;
  return [...text.matchAll(wordPattern)].map(({ 0: whole, index }) => {
    const bare = whole.replace(/'(?:s|S)?$/, '');
    const gap = text.slice(before, index);
    const end = index + bare.length;
    before = index + whole.length;
    const possessive = bare !== whole && (/'s$/i.test(whole) || /s'$/i.test(whole));
    return { text: bare, lower: bare.toLowerCase(), start: index, end, possessive, shape: shapeOf(bare), gap };
  });
};
