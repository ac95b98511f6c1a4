import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { words } from '../words/words.ts';

/** Twentieths of a point, as Word measures; A4 less its margins of 2 cm, below 2.5 cm for the footer's lines. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_134, below: 1_417, footer: 567, text: 9_638 } as const;

/** Ours where an organisation gave no colour. All but the headings stays the same in every organisation's minutes. */
export const INK = { heading: '1F3A5F', text: '1B1F24', quiet: '505A66', line: 'B8C2CE', shade: 'EEF2F6' } as const;

/** Styles by name, so that whoever edits the minutes in Word changes one style and not every paragraph. */
export const STYLE = {
  logo: 'MinutesLogo',
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

// What a person wrote stands behind a line of its own, so that nobody's words can pass for a part of the minutes.
const quoted = {
  // The same on both sides: a paragraph that reads right to left would otherwise lose the line's indent.
  indent: { left: 284, right: 284 },
  border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: INK.line } },
};
// docx writes widowControl for styles as well, although its types know it for paragraphs only.
const FLOW = { widowControl: true, spacing: { line: 269, lineRule: LineRuleType.AUTO, after: pt(6) } };
const cellSpacing = { before: pt(2), after: pt(2), line: 252, lineRule: LineRuleType.AUTO };

const besideHeadings = (says: ReturnType<typeof words>['minutes']['styles']) => [
  style(STYLE.logo, says.logo, { paragraph: { keepNext: true, spacing: { after: pt(8) } } }),
  style(STYLE.subtitle, says.subtitle, {
    run: { size: size(12), color: INK.quiet },
    paragraph: { spacing: { after: pt(10) } },
  }),
  style(STYLE.draft, says.draft, { run: { size: size(12), bold: true } }),
  style(STYLE.theme, says.theme, {
    run: { size: size(10), color: INK.quiet },
    paragraph: { keepNext: true, spacing: { after: pt(4) } },
  }),
];

const ofPoints = (says: ReturnType<typeof words>['minutes']['styles']) => [
  style(STYLE.said, says.said, {
    run: { bold: true },
    paragraph: { ...quoted, keepNext: true, spacing: { before: pt(6), after: 0 } },
  }),
  style(STYLE.response, says.response, {
    paragraph: { ...quoted, contextualSpacing: true, spacing: { after: pt(6) } },
  }),
  style(STYLE.note, says.note, { paragraph: { spacing: { before: pt(6), after: pt(6) } } }),
];

const ofTablesAndEnds = (says: ReturnType<typeof words>['minutes']['styles']) => [
  style(STYLE.cell, says.cell, { paragraph: { spacing: cellSpacing } }),
  // Not in the organisation's colour: that is checked against white, and these stand on a shade.
  style(STYLE.cellHeading, says.cellHeading, {
    run: { bold: true, color: INK.text },
    paragraph: { spacing: cellSpacing },
  }),
  {
    id: STYLE.footer,
    name: 'footer',
    basedOn: 'Normal',
    run: { size: size(9), color: INK.quiet },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
  },
  style(STYLE.closing, says.closing, { run: { bold: true }, paragraph: { spacing: { before: pt(14) } } }),
];

/** The outline level, counted from 0, puts the heading into Word's navigation pane. */
const heading = (color: string, shape: { points: number; before: number; outlineLevel: number }) => ({
  run: { size: size(shape.points), bold: true, color },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: shape.outlineLevel,
    spacing: { before: pt(shape.before), after: pt(4) },
  },
});

/** Every style of the file, with headings in this colour (RRGGBB). */
export const styles = (color: string): IStylesOptions => {
  const says = words().minutes.styles;
  return {
    default: {
      document: {
        run: { font: FONT, size: size(11), language: { value: words().locale } },
        paragraph: FLOW,
      },
      title: {
        run: { size: size(20), bold: true, color },
        paragraph: { keepNext: true, keepLines: true, spacing: { after: pt(2) } },
      },
      heading1: heading(color, { points: 15, before: 20, outlineLevel: 0 }),
      heading2: heading(color, { points: 12, before: 14, outlineLevel: 1 }),
    },
    paragraphStyles: [...besideHeadings(says), ...ofPoints(says), ...ofTablesAndEnds(says)],
  };
};
