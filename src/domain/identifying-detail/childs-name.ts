import { afterFondWord, afterKin, beforeKin, inApposition, ofKin } from './names/beside-kin.ts';
import { calledByUs, calledSo, nameInAForm, nameIs } from './names/called.ts';
import { caseOf, familyCalled, familyNamed, whomItConcerns } from './names/cases-and-families.ts';
import { whatIsTold, whoseChildWasTaken, withAge, withTheirKin } from './names/facts.ts';
import type { NameRange, NameRule, Page } from './names/page.ts';
import { pageOf } from './names/page.ts';
import { ownerOfBelonging, ownerOfKin } from './names/possessives.ts';
import type { Span } from './span.ts';

const rules: readonly NameRule[] = [
  afterKin,
  afterFondWord,
  beforeKin,
  inApposition,
  ofKin,
  ownerOfKin,
  ownerOfBelonging,
  calledSo,
  calledByUs,
  nameIs,
  nameInAForm,
  caseOf,
  familyNamed,
  familyCalled,
  whomItConcerns,
  withAge,
  withTheirKin,
  whatIsTold,
  whoseChildWasTaken,
];

/**
 * Names that could tell which child or family a reply is about: a name beside telling words ("baby Lily", "the case of
 * Tyler", "Jayden's mum"). A colleague's name alone is left, and so are names of published reviews.
 */
export const childrensNames = (text: string): readonly Span[] => {
  const page = pageOf(text);
  const found = page.words.flatMap((word, at) => (word.text.length < 2 ? [] : rules.flatMap((rule) => rule(page, at))));
  return withoutOverlaps(found).map((range) => spanOf(page, range));
};

const spanOf = (page: Page, { first, last }: NameRange): Span => ({
  start: page.words[first]?.start ?? 0,
  end: page.words[last]?.end ?? 0,
});

/** Several rules may see one name; the longest reading of it stands. */
const withoutOverlaps = (found: readonly NameRange[]): readonly NameRange[] => {
  const kept: NameRange[] = [];
  for (const range of [...found].sort((one, other) => one.first - other.first || other.last - one.last))
    if (range.first > (kept.at(-1)?.last ?? -1)) kept.push(range);
  return kept;
};
