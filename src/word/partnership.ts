/** In words: the longest name of a partnership that is looked for. */
const longestName = 12;
/** In characters. */
const longestLine = 150;
const joining = /^(?:and|&|upon|of)$/;
/** "Of" belongs to a name after these; otherwise it leads to one ("Report of …"). */
const beforeOf = /^(?:City|Isle|County|Borough|Vale)$/;
const capitalised = /^[\p{Lu}][\p{L}'’.-]*$/u;

/**
 * The name of the first safeguarding partnership or board that the texts name ("East Sussex Safeguarding Children
 * Partnership"), without the article; '' where they name none.
 */
export function partnershipIn(texts: readonly string[]): string {
  for (const text of texts) {
    const name = nameIn(text.split(/\s+/));
    if (name !== '') return name;
  }
  return '';
}

/** Whether a line is a partnership's name and nothing else: a letterhead, not a title. */
export const isPartnershipName = (text: string): boolean => {
  if (text.length > longestLine) return false;
  const bare = text
    .replace(/^the\s+/i, '')
    .replace(/\s*\([^()]{1,20}\)\s*$/, '')
    .replace(/\W+$/, '');
  return bare !== '' && partnershipIn([text]).toLowerCase() === bare.toLowerCase();
};

function nameIn(words: readonly string[]): string {
  for (const [index, word] of words.entries()) {
    if (!/^(?:Partnership|Board)(?=$|[^\p{L}])/u.test(word)) continue;
    const name = nameUpTo(words, index);
    if (/\bSafeguarding\b/.test(name) && name.split(' ').length > 2) return name;
  }
  return '';
}

function nameUpTo(words: readonly string[], last: number): string {
  let first = last;
  while (first > 0 && last - first < longestName && belongs(words, first - 1)) first -= 1;
  while (/^the$/i.test(words[first] ?? '') || joining.test(words[first] ?? '')) first += 1;
  return words
    .slice(first, last + 1)
    .join(' ')
    .replace(/(Partnership|Board).*$/, '$1');
}

function belongs(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (word === 'of') return beforeOf.test(words[index - 1] ?? '');
  return joining.test(word) || capitalised.test(word.replace(/,$/, ''));
}
