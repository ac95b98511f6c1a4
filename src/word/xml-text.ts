import { foldedText } from './line.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The pieces of text in a stretch of a Word document's XML, as they are written, character references resolved. */
export const textsIn = (xml: string): string[] =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => withoutReferences(text));

/** The text of each paragraph in a part of a Word document, folded; empty ones are left out. */
export const paragraphTexts = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) => foldedText(textsIn(paragraph).join('')))
    .filter((text) => text !== '');

export const withoutReferences = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
