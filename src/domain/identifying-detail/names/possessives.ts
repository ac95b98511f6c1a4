import { firstNames, namesThatAreWords } from './first-names.ts';
import { belongings, isKin, kinAdjectives } from './kin-words.ts';
import type { NamedWord } from './named-word.ts';
import { isKnown, isKnownInSmall, isLikely, isPlainlyAName } from './named-word.ts';
import type { NameRange, NameRule, Page } from './page.ts';
import { followsARole, namesUpTo } from './page.ts';
import type { Word } from './words.ts';

/** "jaydens mum": the apostrophe is often left out, so a listed name with an s counts as one before kin. */
const isNameWithS = (word: Word): boolean => {
  const name = word.lower.slice(0, -1);
  return word.lower.endsWith('s') && name.length > 2 && isPlainName(name) && !firstNames.has(word.lower);
};

const isPlainName = (lower: string): boolean => firstNames.has(lower) && !namesThatAreWords.has(lower);

const afterAdjectives = (page: Page, at: number): NamedWord | undefined => {
  let next = at + 1;
  while (next < at + 3 && kinAdjectives.has(page.words[next]?.lower ?? '') && !isOwned(page, next)) next += 1;
  return page.words[next]?.gap === ' ' ? page.words[next] : undefined;
};

/** "Kai's baby" ends there; "Kai's baby brother" goes on. */
const isOwned = (page: Page, at: number): boolean => {
  const next = page.words[at + 1];
  return next?.gap !== ' ' || !(isKin(next.lower) || kinAdjectives.has(next.lower) || belongings.has(next.lower));
};

const service =
  /^(?:centres?|groups?|services?|hubs?|units?|clinics?|wards?|hospitals?|homes?|board|and baby|social|trust)$/;

/** "Jayden's mum", "tyler's older brother", "Ella and Mia's dad". */
export const ownerOfKin: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  if (word === undefined || followsARole(page, at)) return [];
  if (!word.possessive) return isNameWithS(word) && isKinNext(page, at) ? [{ first: at, last: at }] : [];
  if (!isKinNext(page, at)) return [];
  if (isKnownInSmall(word)) return [{ first: at, last: at }];
  return isLikely(word) ? namesUpTo(page, at).concat(fullNameOf(page, at)) : [];
};

const isKinNext = (page: Page, at: number): boolean => {
  const kin = afterAdjectives(page, at);
  if (kin === undefined || !isKin(kin.lower)) return false;
  const beyond = page.words[page.words.indexOf(kin, at) + 1];
  return beyond?.gap !== ' ' || !service.test(beyond.lower);
};

/** "Kayleigh Hughes's mum": the first name stands before. */
const fullNameOf = (page: Page, at: number): readonly NameRange[] =>
  page.words[at]?.gap === ' ' && isPlainlyAName(page.words[at - 1]) ? [{ first: at - 1, last: at }] : [];

/** "I was Chelsea's PA": the writer's own work with somebody. */
const isWritersOwn = (page: Page, at: number): boolean =>
  isKnown(page.words[at]) &&
  /^(?:was|am|i'm|been)$/.test(page.words[at - 1]?.lower ?? '') &&
  /^(?:i|i've|have|and|i'm)$/.test(page.words[at - 2]?.lower ?? 'i');

/** "Leah's social worker", "in Tamsin's case", "Nathan's birth plan": believed of listed first names only. */
export const ownerOfBelonging: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  if (!word?.possessive || followsARole(page, at)) return [];
  const thing = afterAdjectives(page, at);
  if (!(isPlainlyAName(word) || isKnownInSmall(word) || isWritersOwn(page, at))) return [];
  const then = page.words[at + 2]?.lower ?? '';
  const carer = /^(?:social|foster|personal|health|family|probation|leaving)$/.test(thing?.lower ?? '');
  const told = carer
    ? /^(?:workers?|carers?|placements?|advis[eo]rs?|visitor|care|family|nurse|officer)$/.test(then)
    : false;
  return told || (thing !== undefined && belongings.has(thing.lower)) ? namesUpTo(page, at) : [];
};
