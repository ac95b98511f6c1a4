import { isKin, severalPeople } from './kin-words.ts';
import type { NamedWord } from './named-word.ts';
import { isPlainlyAName, isSurname, namedWord } from './named-word.ts';
import { wordsOf } from './words.ts';

/** A reply as the name rules walk through it. */
export type Page = { readonly text: string; readonly words: readonly NamedWord[] };

/** Names found by a rule: the first and last word of each. */
export type NameRange = { readonly first: number; readonly last: number };

/** A rule looks at the word at one place and answers the names that it tells of. */
export type NameRule = (page: Page, at: number) => readonly NameRange[];

export const pageOf = (text: string): Page => {
  const words = wordsOf(text);
  const writtenSmall = new Set(words.filter((word) => word.shape === 'small').map((word) => word.lower));
  return { text, words: words.map((word) => namedWord(word, writtenSmall)) };
};

export type Kin = 'one' | 'several';

const age = /\d{1,2} ?(?:yo|(?:-?(?:yrs?|years?|months?|mths?|weeks?|wks?)[ -]olds?))$/i;

/** Words that name somebody in a family only after another: "young person", "care leaver", "service user". */
const pairs: ReadonlyMap<string, Kin> = new Map([
  ['young person', 'one'],
  ['young people', 'several'],
  ['care leaver', 'one'],
  ['care leavers', 'several'],
  ['service user', 'one'],
  ['young man', 'one'],
  ['young woman', 'one'],
  ['young lady', 'one'],
  ['little one', 'one'],
  ['wee one', 'one'],
]);
const secondOfAPair = /^(?:person|people|leavers?|user|man|woman|lady|one)$/;
/** "Her eldest", "the kids' friend": said of people in a family, where "my friend" may be a colleague. */
const theirs = /^(?:eldest|oldest|youngest|middle|friend|mate|neighbour|flatmate)$/;
const possessor = /^(?:his|her|their)$/;

/** Whether the word at a place names somebody in a family: "mum", "care leaver", "a 5 year old". */
export const kinAt = (page: Page, at: number): Kin | undefined => {
  const word = page.words[at];
  if (word === undefined) return undefined;
  if (secondOfAPair.test(word.lower)) return pairs.get(`${page.words[at - 1]?.lower} ${word.lower}`);
  if (/^(?:yo|(?:[a-z]+-)?olds?)$/.test(word.lower))
    return age.test(page.text.slice(Math.max(0, word.start - 14), word.end)) ? 'one' : undefined;
  if (theirs.test(word.lower)) return isTheirs(page.words[at - 1]) ? 'one' : undefined;
  if (!isKin(word.lower)) return undefined;
  return severalPeople.has(word.lower) ? 'several' : 'one';
};

const isTheirs = (before: NamedWord | undefined): boolean =>
  before !== undefined &&
  (possessor.test(before.lower) || (before.possessive && isKin(before.lower.replace(/'$/, ''))));

const particles = /^(?:de|da|dos|di|van|von|der|den|el|al|bin|binti|ibn|ap|ferch|la|le|ní|nic|mac|o)$/;

/** The name that begins at a place, with the surnames and initials that follow it. */
export const wholeName = (page: Page, first: number): NameRange => {
  let last = first;
  while (last - first < 3) {
    const next = page.words[last + 1];
    if (page.words[last]?.possessive || next === undefined || !/^ (?:\n)?$|^-$/.test(next.gap)) break;
    if (next.shape === 'small' && particles.test(next.lower) && isSurname(page.words[last + 2])) last += 2;
    else if (isSurname(next) || /^[B-HJ-Z]$/.test(next.text)) last += 1;
    else break;
  }
  return { first, last };
};

const joins = (page: Page, at: number): number | undefined => {
  const next = page.words[at];
  if (next === undefined) return undefined;
  if (/^ ?(?:,|&|\/|\+) ?$/.test(next.gap)) return next.lower === 'and' ? at + 1 : at;
  return next.lower === 'and' && next.gap === ' ' ? at + 1 : undefined;
};

/** A name and those listed after it: "Ava, Leo and Max". */
export const namesFrom = (
  page: Page,
  first: number,
  fits: (word: NamedWord | undefined) => boolean,
): readonly NameRange[] => {
  const found = [wholeName(page, first)];
  for (let at = joins(page, wholeName(page, first).last + 1); at !== undefined && fits(page.words[at]); ) {
    const name = wholeName(page, at);
    found.push(name);
    at = joins(page, name.last + 1);
  }
  return found;
};

/** A name and those listed before it: "Ella and Mia's mum". */
export const namesUpTo = (page: Page, last: number): readonly NameRange[] => {
  const found = [wholeName(page, last)];
  let at = last;
  for (;;) {
    const word = page.words[at];
    const before = at - (page.words[at - 1]?.lower === 'and' ? 2 : 1);
    const joined = before === at - 2 || (word !== undefined && /^ ?[,&/+] ?$/.test(word.gap));
    if (!joined || !isPlainlyAName(page.words[before])) return found;
    found.push({ first: before, last: before });
    at = before;
  }
};

const roles =
  /^(?:dr|mr|mrs|ms|miss|pc|dc|ds|sgt|st|saint|king|queen|worker|midwife|nurse|officer|manager|teacher|tutor|visitor|colleagues?|lead|practitioner|advis[eo]r|dsl|gp|hv|sw|senco|head|consultant|doctor|professor|prof|thanks|thank|dear|hi|chair|by|from|councillor|cllr|judge|dame|sir|lady|lord)$/;

/** True where the words before show a colleague, a saint or a place: "Dr Patel", "St John's". */
export const followsARole = (page: Page, at: number): boolean => {
  const word = page.words[at];
  return word !== undefined && /^[ .]{1,2}$/.test(word.gap) && roles.test(page.words[at - 1]?.lower ?? '');
};
