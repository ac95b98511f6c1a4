import type { DetailKind } from '#src/domain/identifying-detail.ts';

/** One invented reply, and the details that a careful reader would mark in it. */
export type MarkedReply = { readonly text: string; readonly details: readonly MarkedDetail[] };
export type MarkedDetail = { readonly kind: DetailKind; readonly start: number; readonly end: number };

const kinds: Readonly<Record<string, DetailKind>> = {
  nhs: 'nhs-number',
  dob: 'date-of-birth',
  postcode: 'postcode',
  phone: 'phone',
  email: 'email',
  ni: 'national-insurance-number',
  case: 'case-number',
  name: 'childs-name',
};

const mark = /\[\[(\w+) ((?:[^\]]|\](?!\]))+)\]\]/g;

const markedReply = (line: string): MarkedReply => {
  const details: MarkedDetail[] = [];
  let text = '';
  let read = 0;
  for (const match of line.matchAll(mark)) {
    text += line.slice(read, match.index);
    const kind = kinds[match[1] ?? ''];
    if (kind === undefined) throw new Error(`The corpus marks an unknown kind of detail: ${match[0]}`);
    details.push({ kind, start: text.length, end: text.length + (match[2] ?? '').length });
    text += match[2] ?? '';
    read = match.index + match[0].length;
  }
  return { text: text + line.slice(read), details };
};

/** One reply on each line; [[kind words]] marks a detail; ⏎ stands for a line break inside a reply. */
export const markedReplies = (lines: TemplateStringsArray): readonly MarkedReply[] =>
  lines
    .join('')
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter((line) => line !== '')
    .map(markedReply);
