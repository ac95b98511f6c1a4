import { isKnownInSmall, isLikely, isPlainlyAName, isSurname } from './named-word.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { NameRange, NameRule, Page } from './page.ts';
import { followsARole, namesFrom } from './page.ts';

const determiner = /^(?:the|this|that|our|another|whole|poor)$/;
const household = /^(?:family|families|household|case)$/;
const people = /^(?:children|kids|siblings|twins|brothers|sisters|parents|boys|girls|baby|babies|girl|boy|child)$/;
const notAFamily =
  /^(?:courts?|hubs?|centres?|groups?|nurses?|support|workers?|services?|teams?|time|law|conferences?|plans?|practitioners?|liaison|therapy|intervention|network|solutions|partnerships?|number|numbers|no|ref|reference|files?|audits?|study|studies|notes|system|management|work|holders?|records?|keyworkers?|homes?|placements?|units?|clinics?|safeguarding|arrangements|board|social|s|carers?|act|acts)$/;

/** "the Hargreaves family", "the Adeyemi children", "the Tyler case". */
export const familyNamed: NameRule = (page, at): readonly NameRange[] => {
  const noun = page.words[at];
  if (noun?.gap !== ' ' || noun.shape !== 'small' || noun.possessive) return [];
  if (!household.test(noun.lower) && !people.test(noun.lower)) return [];
  if (page.words[at + 1]?.gap === ' ' && notAFamily.test(page.words[at + 1]?.lower ?? '')) return [];
  const first = nameEndingAt(page, at - 1, people.test(noun.lower));
  return first !== undefined && isDetermined(page, first) ? [{ first, last: at - 1 }] : [];
};

const count = /^(?:two|three|four|five|six|seven)$/;

/** "The Gallagher children", "the three Gallagher children". */
const isDetermined = (page: Page, first: number): boolean => {
  const before = page.words[first - 1]?.lower ?? '';
  return determiner.test(count.test(before) ? (page.words[first - 2]?.lower ?? '') : before);
};

const prefix = /^(?:Ó|O|Ní|Nic|Mac|De|Van|Von|El|Al|Bin|Le|La|Di|Da)$/;

/** Where a surname of one or more words begins that ends at this place. */
const nameEndingAt = (page: Page, last: number, strict: boolean): number | undefined => {
  let first = last + 1;
  while (
    first > last - 2 &&
    isPartOfSurname(page, first - 1, strict) &&
    (first > last || page.words[first]?.gap === ' ')
  )
    first -= 1;
  if (first <= last) return first;
  const small = isKnownInSmall(page.words[last]) && page.words[last]?.gap === ' ';
  return small ? last : undefined;
};

const isPartOfSurname = (page: Page, at: number, strict: boolean): boolean => {
  const word = page.words[at];
  if (word === undefined) return false;
  if (prefix.test(word.text)) return true;
  const made = (strict || word.possessive) && !isPlainlyAName(word) && isOrdinaryWord(word.lower);
  return isSurname(word) && !made;
};

/** "the family (Pritchard)", "a family called Hargreaves". */
export const familyCalled: NameRule = (page, at): readonly NameRange[] => {
  if (!/^(?:family|household)$/.test(page.words[at]?.lower ?? '')) return [];
  const called = /^(?:called|named)$/.test(page.words[at + 1]?.lower ?? '');
  const place = called ? at + 2 : at + 1;
  const name = page.words[place];
  const stands = called ? name?.gap === ' ' : /^ ?\($/.test(name?.gap ?? '') && page.text[name?.end ?? 0] === ')';
  return stands && isSurname(name) && !isOrdinaryWord(name?.lower ?? '') ? [{ first: place, last: place }] : [];
};

const about = /^(?:of|about|re|regarding|involving|concerning|with|around|for)$/;

/** "the case of Tyler", "a case involving Jodie". */
export const caseOf: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  const link = page.words[at + 1];
  if (word === undefined || link === undefined || !/^(?:cases?|matter)$/.test(word.lower) || !about.test(link.lower))
    return [];
  const title = /^(?:mr|mrs|ms|miss)$/.test(page.words[at + 2]?.lower ?? '');
  const place = title ? at + 3 : at + 2;
  const name = page.words[place];
  if (name === undefined || !/^ ["']?$/.test(name.gap)) return [];
  const believed = link.lower === 'of' ? isLikely(name) : isPlainlyAName(name);
  return believed || isKnownInSmall(name) ? namesFrom(page, place, isPlainlyAName) : [];
};

const matter =
  /^(?:referrals?|conferences?|concern(?:s|ed)?|worr(?:y|ies|ied)|strategy|icpc|rcpc|assessments?|chronology|injur(?:y|ies)|bruis(?:es?|ing)|core|plan|pathway|placements?|pre-birth|birth|harm|removal|discharge|care|disclosures?|s47|section|safeguarding|history|abuse|neglect|anxious|scared|frightened|files?|records?|note|notes|pa|iro|guardian|worker|keyworker)$/;
const toward = /^(?:for|on|about|re|regarding|around|of|to)$/;
const isAbout =
  /\b(?:this|that|it|briefing|audit|point) (?:is|was|must be|could be|might be|'s) about $|\b(?:it|that)'s about $/i;
const doneTo =
  /^(?:removed|placed|accommodated|adopted|fostered|safeguard|safeguarded|neglected|abused|assaulted|groomed|injured|hurt|hit|bruised|referred|removing|placing|hurting|harmed|harming|discharged)$/;

const isMatterBefore = (page: Page, at: number): boolean => {
  for (let back = at - 1; back >= at - 4 && back >= 0; back -= 1) {
    if (!/^ (?:\d{2} )?$|^-$/.test(page.words[back + 1]?.gap ?? '')) return false;
    if (matter.test(page.words[back]?.lower ?? '')) return true;
  }
  return false;
};

/** "We all remember Ryan", "I still think about Ines"; "I remember Sarah saying" may be a colleague. */
const remembered =
  /\b(?:(?:all|still|always|often) (?:remember|miss|(?:think|talk) (?:about|of))|(?:never|won't) forget) $/i;
const isRemembered = (page: Page, at: number): boolean => {
  const name = page.words[at];
  if (!/^(?:remember|miss|about|of|forget)$/.test(page.words[at - 1]?.lower ?? '')) return false;
  return name !== undefined && remembered.test(page.text.slice(Math.max(0, name.start - 28), name.start));
};

/** "I was allocated Maisie": workers are allocated children. */
const isAllocated = (page: Page, at: number): boolean =>
  page.words[at - 1]?.lower === 'allocated' &&
  /^(?:was|were|been|got|am|i'm|be)$/.test(page.words[at - 2]?.lower ?? '');

/** "concerns about Skye", "strategy meeting for Poppy", "removed Tyler from"; not "a plan for Sarah to circulate". */
export const whomItConcerns: NameRule = (page, at): readonly NameRange[] => {
  const name = page.words[at];
  if (name?.gap !== ' ' || !isPlainlyAName(name) || name.possessive || followsARole(page, at)) return [];
  const after = page.words[at + 1];
  const before = page.words[at - 1]?.lower ?? '';
  const colleague = after?.gap === ' ' && /^(?:to|from|will|who)$/.test(after.lower);
  const told =
    doneTo.test(before) ||
    (before === 'about' && isAbout.test(page.text.slice(Math.max(0, name.start - 30), name.start))) ||
    isAllocated(page, at) ||
    isRemembered(page, at) ||
    (toward.test(before) && isMatterBefore(page, at - 1) && !colleague);
  return told ? namesFrom(page, at, isPlainlyAName) : [];
};
