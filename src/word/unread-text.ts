import { foldedText } from './line.ts';
import type { MammothElement } from './mammoth-document.ts';
import { textsIn } from './xml-text.ts';

/**
 * The paragraphs of the document's XML whose text mammoth did not hand on, so that nothing is lost in silence: mammoth leaves
 * out what it does not know, and Word keeps inventing.
 */
export function unreadText(xml: string, read: readonly MammothElement[]): string[] {
  const known = new Set(textsOf(read).map(squeezed));
  const standing = xml.replace(/<w:moveFrom\s[^>]*>[\s\S]*?<\/w:moveFrom>/g, '');
  return standing
    .split('</w:p>')
    .map((paragraph) => textsIn(paragraph).filter((text) => !known.has(squeezed(text))))
    .map((texts) => foldedText(texts.join('')))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function textsOf(elements: readonly MammothElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 'text') return [element.value];
    return 'children' in element ? textsOf(element.children) : [];
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
