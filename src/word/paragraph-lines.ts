import { headingRole } from './heading-words.ts';
import { foldedText, type Line, plainLine } from './line.ts';
import { withoutTypedMark } from './list-marks.ts';
import type { MammothDocument, MammothParagraph } from './mammoth-document.ts';
import { type Piece, piecesOf, wordsOf } from './runs.ts';
import { levelFromStyleName, type StyleLook } from './style-looks.ts';

type TextPiece = Extract<Piece, { kind: 'text' }>;

/** What a paragraph's look is read with. */
export type Looks = { readonly document: MammothDocument; readonly styles: ReadonlyMap<string, StyleLook> };

/** In characters: what fits on two lines, so that broken lines may be one heading. */
const longestHeading = 100;

/** The lines of one paragraph: one, or several where a soft break divides it; none where it is empty. */
export function paragraphLines(paragraph: MammothParagraph, looks: Looks): Line[] {
  // A table of contents says every heading twice.
  if (/^toc\b/i.test(paragraph.styleName ?? '')) return [];
  const pieces = piecesOf(paragraph.children, looks.document);
  const style = paragraph.styleId === null ? undefined : looks.styles.get(paragraph.styleId);
  const level = style?.level ?? levelFromStyleName(paragraph.styleName ?? '');
  const list = level === null ? listOf(paragraph) : null;
  const depth = list === null ? 0 : Number(paragraph.numbering?.level ?? 0);
  const base: Line = { ...plainLine, level, list, depth };
  const lines = segmentsOf(pieces).flatMap((segment) => lineOf(segment, base, style));
  const gap = pieces.some((piece) => piece.kind === 'page-break') ? 1 : 0;
  return joined(lines, list).map((line, index) => (index === 0 ? { ...line, gap } : line));
}

function listOf(paragraph: MammothParagraph): Line['list'] {
  if (paragraph.numbering !== null) return paragraph.numbering.isOrdered ? 'number' : 'bullet';
  const name = paragraph.styleName ?? '';
  if (/^list bullet/i.test(name)) return 'bullet';
  return /^list number/i.test(name) ? 'number' : null;
}

/** Divided at soft breaks, and after a heading that runs into its text ("**Background:** In February …"). */
function segmentsOf(pieces: readonly Piece[]): TextPiece[][] {
  const segments: TextPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'text') segments.at(-1)?.push(piece);
    else if (piece.kind !== 'address') segments.push([]);
  }
  return segments.flatMap((segment) => {
    const lead = segment.findIndex((piece) => !piece.look.strong && piece.text.trim() !== '');
    const runsIn = lead > 0 && headingRole(foldedText(wordsOf(segment.slice(0, lead)))) !== null;
    // Only where the heading is closed: "Learning from this" in bold may as well be the start of its sentence.
    const closed = runsIn && /[:.–—-]\s*$/.test(wordsOf(segment.slice(0, lead)));
    return closed ? [segment.slice(0, lead), segment.slice(lead)] : [segment];
  });
}

function lineOf(segment: readonly TextPiece[], base: Line, style: StyleLook | undefined): Line[] {
  const marked = withoutTypedMark(wordsOf(segment).trimStart());
  const text = foldedText(marked.text);
  if (text === '') return [];
  const telling = segment.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  const sizes = telling.flatMap((piece) => piece.look.size ?? []);
  const highlighted = segment.filter((piece) => piece.look.highlighted).map((piece) => foldedText(piece.text));
  return [
    {
      ...base,
      text: base.level === null ? text : foldedText(wordsOf(segment)),
      list: base.level === null ? (base.list ?? marked.list) : null,
      bold: telling.length > 0 && (style?.bold === true || telling.every((piece) => piece.look.strong)),
      size: sizes.length > 0 ? Math.max(...sizes) : (style?.size ?? null),
      highlighted: highlighted.filter((words) => words !== ''),
    },
  ];
}

/** Soft breaks inside one heading or one list item are about the width of the page, not about meaning. */
function joined(lines: readonly Line[], wordList: Line['list']): Line[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const text = lines.map((line) => line.text).join(' ');
  const oneHeading = lines.every((line) => line.bold || line.level !== null) && text.length <= longestHeading;
  if (wordList !== null || (oneHeading && !lines.some((line) => line.list !== null))) {
    return [{ ...first, text, highlighted: lines.flatMap((line) => line.highlighted) }];
  }
  return others.reduce<readonly Line[]>(withContinuation, [first]) as Line[];
}

function withContinuation(lines: readonly Line[], line: Line): readonly Line[] {
  const last = lines.at(-1);
  const continues = last !== undefined && last.list !== null && line.list === null && /^\p{Ll}/u.test(line.text);
  return continues ? [...lines.slice(0, -1), { ...last, text: `${last.text} ${line.text}` }] : [...lines, line];
}
