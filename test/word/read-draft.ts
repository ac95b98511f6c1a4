import assert from 'node:assert/strict';
import type { DraftBriefing } from '#src/domain/briefing.ts';
import { draftFromWordFile } from '#src/word/word-file.ts';
import { type DocxParts, docxFile } from './docx-file.ts';

/** The draft that a small Word file with this content becomes. */
export async function readDraft(parts: DocxParts | string): Promise<DraftBriefing> {
  const read = await draftFromWordFile(await docxFile(parts));
  assert.ok(read.ok, 'the file was refused');
  return read.value;
}

/** A section in short: its heading, then its paragraphs as they are and its bullets with "- ". */
export const inShort = ({ briefing }: DraftBriefing): string[][] =>
  briefing.sections.map((section) => [
    section.heading,
    ...section.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.items.map((item) => `- ${item}`),
    ),
  ]);

/** The points in short: the theme in brackets, then the text. */
export const pointsInShort = ({ briefing }: DraftBriefing): string[] =>
  briefing.points.map((point) => (point.theme === '' ? point.text : `[${point.theme}] ${point.text}`));

export const problemsInShort = ({ problems }: DraftBriefing): string[] =>
  problems.map((problem) => `${problem.heading}: ${problem.message}`);
