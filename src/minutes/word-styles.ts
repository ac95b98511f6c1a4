import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { words } from '../words/words.ts';

/** Twentieths of a point, as Word measures; A4 less its margins of 2 cm. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_134, text: 9_638 } as const;

export const INK = { heading: '1F3A5F', quiet: '505A66', line: 'B8C2CE', shade: 'EEF2F6' } as const;

/** Styles by name, so that whoever edits the minutes in Word changes one style and not every paragraph. */
export const STYLE = {
  subtitle: 'MinutesSubtitle',
  draft: 'MinutesDraft',
  theme: 'MinutesTheme',
  said: 'MinutesSaid',
  response: 'MinutesResponse',
  note: 'MinutesNote',
  cell: 'MinutesCell',
  cellHeading: 'MinutesCellHeading',
  closing: 'MinutesClosing',
  footer: 'Footer',
} as const;

// "cs" is the font for Arabic and Hebrew, which Calibri does not have; Word finds one for other alphabets and for emoji.
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' };
const pt = (points: number): number => points * 20;
const size = (points: number): number => points * 2;

const style = (
  id: string,
  name: string,
  rest: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
});

/** The outline level, counted from 0, puts the heading into Word's navigation pane. */
const heading = (points: number, before: number, outlineLevel: number) => ({
  run: { size: size(points), bold: true, color: INK.heading },
  paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before: pt(before), after: pt(4) } },
});

// What a person wrote stands behind a line of its own, so that nobody's words can pass for a part of the minutes.
const quoted = {
  // The same on both sides: a paragraph that reads right to left would otherwise lose the line's indent.
  indent: { left: 284, right: 284 },
  border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: INK.line } },
};
const cellSpacing = { before: pt(2), after: pt(2), line: 252, lineRule: LineRuleType.AUTO };

const PARAGRAPHS = [
  style(STYLE.subtitle, 'Minutes subtitle', {
    run: { size: size(12), color: INK.quiet },
    paragraph: { spacing: { after: pt(10) } },
  }),
  style(STYLE.draft, 'Minutes draft notice', { run: { size: size(12), bold: true } }),
  style(STYLE.theme, 'Minutes theme', {
    run: { size: size(10), color: INK.quiet },
    paragraph: { keepNext: true, spacing: { before: pt(14), after: 0 } },
  }),
  style(STYLE.said, 'Minutes said by', {
    run: { bold: true },
    paragraph: { ...quoted, keepNext: true, spacing: { before: pt(6), after: 0 } },
  }),
  style(STYLE.response, 'Minutes response', {
    paragraph: { ...quoted, contextualSpacing: true, spacing: { after: pt(6) } },
  }),
  style(STYLE.note, 'Minutes note', { paragraph: { spacing: { before: pt(6), after: pt(6) } } }),
  style(STYLE.cell, 'Minutes table text', { paragraph: { spacing: cellSpacing } }),
  style(STYLE.cellHeading, 'Minutes table heading', {
    run: { bold: true, color: INK.heading },
    paragraph: { spacing: cellSpacing },
  }),
  {
    id: STYLE.footer,
    name: 'footer',
    basedOn: 'Normal',
    run: { size: size(9), color: INK.quiet },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
  },
  style(STYLE.closing, 'Minutes closing line', {
    run: { bold: true, color: INK.heading },
    paragraph: { spacing: { before: pt(14) } },
  }),
];

export const styles = (): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: size(11), language: { value: words().locale } },
      paragraph: { spacing: { line: 269, lineRule: LineRuleType.AUTO, after: pt(6) } },
    },
    title: {
      run: { size: size(20), bold: true, color: INK.heading },
      paragraph: { keepNext: true, spacing: { after: pt(2) } },
    },
    heading1: heading(15, 20, 0),
    heading2: heading(12, 14, 1),
  },
  paragraphStyles: PARAGRAPHS,
});
