import { foldedText, type Line } from './line.ts';

/** What was taken out of a line, and what is left of it ('' where the whole line was a note to the editor). */
export type Cleared = { readonly text: string; readonly notes: readonly string[] };

/** A picture that another program wrote as words. It says nothing to a reader, so it goes without a word. */
const picturePlaceholder = /\[(?:image|picture|photo|logo)(?::[^\]]{0,200})?\]/gi;

/** Lines that are wholly a note: Word's own placeholders, and what people leave for one another. */
const wholeLine = [
  /^\W{0,3}(?:draft|tbc|tba|tbd|todo|x{2,8}|lorem ipsum.{0,500})\W{0,3}$/i,
  /^\W{0,2}draft[\s:–—-]{1,3}(?:version|v\.?\s?\d|\d|for |not for |only|copy|do not ).{0,60}$/i,
  /^click (?:or tap )?(?:here )?to (?:enter|add) .{0,60}$/i,
  /^\W{0,2}(?:insert|paste)\b.{1,120}$/i,
  /^\W{0,2}(?:add|put) (?!your).{1,60} here\W{0,3}$/i,
  /^\W{0,2}(?:note to (?:self|editors?|authors?|reviewers?|all)|(?:editor|author).?s note)\b.{0,400}$/i,
  /^(?:(?:introductory|opening|closing|short|brief) )?(?:paragraph|section|sentence|text|photo|picture|logo|quote)\b[^.]{0,160}\([^()]{0,60}\?\)\W{0,2}$/i,
];

/** Notes inside a line: in brackets of either kind, or marks that stand for a word not yet known. */
const inside: readonly RegExp[] = [
  /\[(?:draft|tbc|tba|tbd|todo|x{1,8}|\?{1,8}|\.{2,9}|…|names?|dates?|numbers?|links?|organisations?)\]/gi,
  /\[(?:insert|add|check|confirm|delete|remove|reword|spelling|to be|not sure|is this|do we|should we|still)\b[^\]]{0,200}\]/gi,
  /\[[^\]]{1,60} (?:here|to follow|tbc|\?)\]/gi,
  /\((?:tb[cad]|to be (?:added|agreed|checked|completed|confirmed|updated|decided)|not (?:a requirement|required)|reword|spelling)\s?\?{0,3}\)/gi,
  /\((?:please )?(?:check|confirm|delete|remove)(?: (?:this|that|these|with|the|date|name|figures?|number|spelling|wording|source)){0,3}\s?[?!]{0,3}\)/gi,
  /\((?:is this (?:right|correct|needed|still) ?|still (?:needed|right|true) ?|do we need |not sure ?|insert )[^()]{0,80}\)/gi,
  /\(\?{1,8}\)/g,
  /\binsert [^.;:()]{1,60} here\b/gi,
  /\bDRAFT\b(?:\s?[–—:-]{1,2})?/g,
  /\bTB[CAD]\b/g,
  /\b[Xx]{2,8}\b/g,
];
/** A doubled question mark is a doubt about a word that stays. */
const doubledQuestion = /\?{2,}/g;

/**
 * Takes editors' notes out of a line. Highlighted words are a note where they are in brackets; others stay, and only
 * their highlight is told.
 */
export function clearedOfNotes(line: Pick<Line, 'text' | 'highlighted'>): Cleared {
  const words = foldedText(line.text.replace(picturePlaceholder, ' '));
  if (words === '') return { text: '', notes: [] };
  if (wholeLine.some((pattern) => pattern.test(words))) return { text: '', notes: [words] };
  const notes: string[] = [];
  const take = (note: string): string => {
    notes.push(foldedText(note));
    return ' ';
  };
  const withoutMarks = inside.reduce(
    (rest, pattern) => rest.replace(pattern, take),
    withoutHighlighted(line, words, take),
  );
  const text = withoutMarks.replace(doubledQuestion, (marks) => {
    notes.push(marks);
    return '?';
  });
  return { text: tidied(text), notes };
}

function withoutHighlighted(line: Pick<Line, 'highlighted'>, words: string, take: (note: string) => string): string {
  const remarks = line.highlighted.filter((mark) => /^[([].*[)\]]$/.test(mark));
  return remarks.reduce((text, mark) => (text.includes(mark) ? text.replace(mark, () => take(mark)) : text), words);
}

/** Without the spaces and punctuation that stood round what was taken out; '' where nothing is left to read. */
function tidied(text: string): string {
  const folded = foldedText(text)
    .replace(/\s+([.,;:?!])/g, '$1')
    .replace(/\(\s*\)|\[\s*\]/g, '');
  return /[\p{L}\p{N}]/u.test(folded) ? foldedText(folded) : '';
}
