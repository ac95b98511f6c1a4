import type { WordParts } from './unpack.ts';
import type { WordRefusal } from './word-refusal.ts';

const mainType = /wordprocessingml\.(?:document|template)\.main\+xml/;
const macroType = /macroEnabled|vnd\.ms-office\.vbaProject/i;

/** Whether the unpacked parts make a Word document that may be read. Null where they do. */
export function refusedByContent(parts: WordParts): WordRefusal | null {
  const contentTypes = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (macroType.test(contentTypes)) return 'macros';
  if (!parts.has(mainPartName(parts))) return 'not-word';
  // Office never writes a document type; one is there only to declare entities that multiply or point outside the file.
  return [...parts.values()].some((part) => part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))
    ? 'unreadable'
    : null;
}

/** The part with the text: `word/document.xml` nearly always, but Word on the web has written `word/document2.xml`. */
export function mainPartName(parts: WordParts): string {
  const contentTypes = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  const overrides = contentTypes.match(/<Override\b[^>]{0,1000}>/g) ?? [];
  const main = overrides.find((override) => mainType.test(override));
  return main?.match(/\bPartName=["']\/?([^"']{1,200})["']/)?.[1] ?? 'word/document.xml';
}
