/** One line of a Word document as a reader sees it: its words, and what its looks say of its place. */
export type Line = {
  /** Plain text, spaces folded; never empty. A typed bullet or number is taken off and told by `list`. */
  readonly text: string;
  /** 0 for Word's Title style, 1 to 9 for a heading style, null for body text. */
  readonly level: number | null;
  /** Wholly bold or underlined. */
  readonly bold: boolean;
  /** In points; null where neither the text nor its style says. */
  readonly size: number | null;
  readonly list: 'bullet' | 'number' | null;
  /** How far a list item is indented; 0 for the outermost. */
  readonly depth: number;
  /** Stands as a label in a table: alone in its row, or before the text that its row gives. */
  readonly label: boolean;
  /** Empty paragraphs before it; a page, a column or a table's edge counts as one. */
  readonly gap: number;
  /** Highlighted words in it: often what an editor meant to come back to. */
  readonly highlighted: readonly string[];
};

export const plainLine: Line = {
  text: '',
  level: null,
  bold: false,
  size: null,
  list: null,
  depth: 0,
  label: false,
  gap: 0,
  highlighted: [],
};

/** Control and direction characters and the like: they show nothing, can reorder what is shown, and PostgreSQL refuses U+0000. */
const invisible = /[\p{Cc}\p{Cf}\u{fffe}\u{ffff}]/gu;

/** Plain text for a briefing: no control or direction characters, no lone surrogates, every run of white space one space. */
export const foldedText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim().toWellFormed();
