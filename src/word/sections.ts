import type { Block, Section } from '../domain/briefing.ts';
import { wholeLetters } from '../domain/whole-letters.ts';
import { words } from '../words/words.ts';
import type { Line } from './line.ts';
import { sentencesOf } from './sentences.ts';

/** In characters: what a folded section's heading shows on one line of a phone. */
const longestOpening = 50;
/** Words with which no heading should break off. */
const small =
  /^(?:a|an|and|any|all|as|at|by|for|from|in|is|of|on|or|that|the|their|to|was|were|where|when|with|which)$/i;

/** Lines as blocks: list items that follow one another are one run of bullets. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.list === null) blocks.push({ kind: 'paragraph', text: line.text });
    else if (last?.kind === 'bullets') blocks[blocks.length - 1] = { ...last, items: [...last.items, line.text] };
    else blocks.push({ kind: 'bullets', items: [line.text] });
  }
  return blocks;
}

export const sectionOf = (heading: string, lines: readonly Line[]): Section => ({ heading, blocks: blocksOf(lines) });

/**
 * A heading for text that has none, in the document's own words: how the text opens, cut where it can be and marked as cut.
 * Short lines, such as a date or the kind of paper, are an introduction.
 */
export function openingOf(lines: readonly Line[]): string {
  const telling = lines.find((line) => line.text.length > longestOpening);
  if (telling === undefined) return words().wordFiles.introduction;
  const sentence = sentencesOf(telling.text)[0] ?? telling.text;
  const clause = sentence.split(/[,:;.?!–—]/)[0] ?? sentence;
  if (clause.length <= longestOpening) return clause === telling.text ? clause : `${clause}…`;
  const opening = clause
    .slice(0, longestOpening + 1)
    .split(' ')
    .slice(0, -1);
  while (opening.length > 2 && small.test(opening.at(-1) ?? '')) opening.pop();
  return `${opening.length > 0 ? opening.join(' ') : wholeLetters(clause, longestOpening)}…`;
}
