import type { Line } from './line.ts';

/** Typed as bullets: the two from Symbol and Wingdings arrive as private-use characters. An "o" is one only before a gap. */
const bullet = /^(?:[·•●▪■◦○‣➢➤✓✔\uf0b7\uf0a7]\s*|[-–—*]\s+|o(?:\t\s*|\s{2,}|\s(?=[A-Z])))/;
const number = /^(?:q(?:uestion)?\.?\s*|point\s+)?\(?(?:\d{1,2}|[a-h](?=\)))[.):]{1,2}\s+(?=\S)/i;

/** Takes a bullet or number that was typed, rather than made by Word, off the front of a line. */
export function withoutTypedMark(text: string): Pick<Line, 'text' | 'list'> {
  if (bullet.test(text)) return { text: text.replace(bullet, ''), list: 'bullet' };
  return number.test(text) ? { text: text.replace(number, ''), list: 'number' } : { text, list: null };
}
