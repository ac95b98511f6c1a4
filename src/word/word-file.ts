import type { DraftBriefing } from '../domain/briefing.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { briefingFromDocument } from './briefing-from-document.ts';
import { refusedByContent } from './package-kind.ts';
import { unpack, type WordParts } from './unpack.ts';
import { readWordDocument, type WordDocument } from './word-document.ts';
import type { WordRefusal } from './word-refusal.ts';

/** In characters: some hundred pages. A briefing has four. */
const longestText = 300_000;
/** In bytes. A part of more is not parsed: it would need twenty times as much memory. All that are read count together. */
const largestPart = 8 * 1024 * 1024;
const largestXml = 20 * 1024 * 1024;

/**
 * Reads a Word file in the thread it is called in, which a hostile file can hold up: `readWordBriefing` calls it in one of its
 * own. Never throws for a bad file.
 */
export async function draftFromWordFile(file: Uint8Array): Promise<Result<DraftBriefing, WordRefusal>> {
  const parts = await unpack(file);
  if (!parts.ok) return parts;
  const refusal = refusedByContent(parts.value);
  if (refusal !== null) return refuse(refusal);
  if (isTooLong(parts.value)) return refuse('too-long');
  const document = await readWordDocument(parts.value).catch(() => null);
  if (document === null) return refuse('unreadable');
  return lengthOf(document) > longestText ? refuse('too-long') : ok(briefingFromDocument(document));
}

function isTooLong(parts: WordParts): boolean {
  const sizes = [...parts.values()].map((part) => part.length);
  return Math.max(0, ...sizes) > largestPart || sizes.reduce((sum, size) => sum + size, 0) > largestXml;
}

const lengthOf = ({ lines, unplaced, margins }: WordDocument): number =>
  [...lines.map((line) => line.text), ...unplaced, ...margins].reduce((sum, text) => sum + text.length, 0);
