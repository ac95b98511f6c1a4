import type { Told } from '../ports/told.ts';

/** Ids, words of ours and codes: one word, or two as in "SMTP 550". */
const WORD = /^[\w.:-]{1,64}(?: \d{3})?$/u;

type Attributes = Record<string, string | number | boolean>;

/** What the types let through, once more as it is: whatever looks like a text is left out. */
export const toldOnly = (told: Told | { readonly where: string }): Attributes =>
  Object.fromEntries(
    Object.entries(told).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'number' || (typeof entry[1] === 'string' && WORD.test(entry[1])),
    ),
  );
