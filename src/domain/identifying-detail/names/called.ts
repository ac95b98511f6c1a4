import { isKin } from './kin-words.ts';
import { isKnown, isKnownInSmall, isLikely, isPlainlyAName, isSurname } from './named-word.ts';
import type { NameRange, NameRule, Page } from './page.ts';
import { kinAt, namesFrom, wholeName } from './page.ts';
import type { Word } from './words.ts';

const thing =
  /^(?:services?|programmes?|programs?|groups?|projects?|schemes?|apps?|charit(?:y|ies)|tools?|training|courses?|teams?|clinics?|pathways?|forms?|systems?|homes?|houses?|units?|schools?|colleges?|model|approach|framework|leaflets?|film|book|campaign|organisations?|website|centres?|hubs?|hostel|refuge|company|meetings?|system|database|resource|pilot|poster|policy|panel|review|toolkit)$/;
const speaker = /^(?:i|we|i've|we've|they|you|who|he|she|staff|and|then|also|had|have|has|to|just|been)$/;
const pronoun = /^(?:she|he|they|she's|he's|they're|baby's|who|who's|is|was|were|be|child's)$/;

/** Whether the nearest thing that can be called something is a person: "a girl in year 12 called", "she is called". */
const subjectOf = (page: Page, at: number): 'person' | 'pronoun' | undefined =>
  isPersonBefore(page, at) ? 'person' : pronounBefore(page, at);

const isPersonBefore = (page: Page, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    const word = page.words[back];
    if (word === undefined || thing.test(word.lower) || /[.!?;\n]/.test(page.words[back + 1]?.gap ?? '')) return false;
    if (kinAt(page, back) !== undefined && !word.possessive) return true;
  }
  return false;
};

const pronounBefore = (page: Page, at: number): 'pronoun' | undefined => {
  const [earlier, before] = [page.words[at - 2]?.lower ?? '', page.words[at - 1]?.lower ?? ''];
  const called = /^(?:she|he|they|who|baby)'(?:s|re)$/.test(before) || (pronoun.test(before) && pronoun.test(earlier));
  return called ? 'pronoun' : undefined;
};

/** "a mum called Bethany", "pupil named Krzysztof", "he is called Kofi"; not "we called Emma", "a service called Hope". */
export const calledSo: NameRule = (page, at) => {
  const word = page.words[at];
  if (word === undefined || !/^(?:called|named|known|nicknamed)$/.test(word.lower)) return [];
  const place = page.words[at + 1]?.lower === 'as' ? at + 2 : at + 1;
  const name = page.words[place];
  if (name === undefined || !/^ ["'(]?$/.test(name.gap)) return [];
  if (speaker.test(page.words[at - 1]?.lower ?? '') && page.words[at - 1]?.lower !== 'who') return [];
  const subject = subjectOf(page, at);
  if (subject === undefined) return [];
  const believed = subject === 'person' && word.lower !== 'known' ? isLikely(name) : isKnown(name);
  return believed || isKnownInSmall(name) ? namesFrom(page, place, isPlainlyAName) : [];
};

/** "We named her Hope", "a parent, I'll call her Julie", "a girl we'll call Sunita"; not "I'll call Sarah tomorrow". */
export const calledByUs: NameRule = (page, at) => {
  const word = page.words[at];
  if (word === undefined || !/^(?:call|called|calling|name|named|naming)$/.test(word.lower)) return [];
  const told = /^(?:her|him|them|it)$/.test(page.words[at + 1]?.lower ?? '');
  const ofSomebody =
    /^(?:we|i|i'll|we'll|shall|will)$/.test(page.words[at - 1]?.lower ?? '') && kinAt(page, at - 2) !== undefined;
  const name = page.words[told ? at + 2 : at + 1];
  if (
    !(told || ofSomebody) ||
    name === undefined ||
    !/^ ["'(]?$/.test(name.gap) ||
    !(isLikely(name) || isKnownInSmall(name))
  )
    return [];
  return [wholeName(page, told ? at + 2 : at + 1)];
};

const possessor = /^(?:his|her|their|whose|first|last|family|real|pet|middle|birth|the|sur|maiden)$/;
const speakersOwn = /^(?:my|our|your|team|school|organisation|service)$/;

const isSomebodys = (word: Word | undefined): boolean =>
  word !== undefined && (possessor.test(word.lower) || isKin(word.lower) || isKin(word.lower.replace(/s$/, '')));

/** "the child's name was Logan", "her first name is Maisie", "surname Hargreaves". */
export const nameIs: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  if (word === undefined || !/^(?:names?|surnames?|nickname|forename)$/.test(word.lower)) return [];
  const before = [page.words[at - 1], page.words[at - 2]];
  if (before.some((other) => speakersOwn.test(other?.lower ?? ''))) return [];
  const surname = word.lower.startsWith('surname');
  if (!surname && !before.some(isSomebodys)) return [];
  const linked = /^(?:is|was|are|were|being)$/.test(page.words[at + 1]?.lower ?? '');
  const place = linked ? at + 2 : at + 1;
  const name = page.words[place];
  if (name === undefined || !/^ ?[:=-]? ?["'(]?$/.test(name.gap)) return [];
  const believed = surname ? isSurname(name) : isLikely(name);
  return believed || isKnownInSmall(name) ? namesFrom(page, place, isPlainlyAName) : [];
};

/** "Name: Jordan Price", where a date of birth or a number follows as on a form. */
export const nameInAForm: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  const name = page.words[at + 1];
  if (word === undefined || name === undefined || !/^(?:name|fullname|child|patient|client|re)$/.test(word.lower))
    return [];
  if (!/^ ?[:=-] ?$/.test(name.gap) || !isLikely(name)) return [];
  const whole = wholeName(page, at + 1);
  const end = page.words[whole.last]?.end ?? 0;
  return /^[\s,;(-]{0,4}(?:d\.?o\.?b\b|born\b|date of birth|nhs\b|aged? \d)/i.test(page.text.slice(end, end + 24))
    ? [whole]
    : [];
};
