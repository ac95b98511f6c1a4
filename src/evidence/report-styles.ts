import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { INK, STYLE, styles } from '../minutes/word-styles.ts';

/** Half points: eight columns of figures fit beside each other on a page. */
const CELL_SIZE = 18;

const smaller = (style: IParagraphStyleOptions): IParagraphStyleOptions =>
  style.id === STYLE.cell || style.id === STYLE.cellHeading
    ? { ...style, run: { ...style.run, size: CELL_SIZE } }
    : style;

/** The minutes' own looks, with smaller tables. */
export const reportStyles = (): IStylesOptions => {
  const ofMinutes = styles(INK.heading);
  return { ...ofMinutes, paragraphStyles: (ofMinutes.paragraphStyles ?? []).map(smaller) };
};
