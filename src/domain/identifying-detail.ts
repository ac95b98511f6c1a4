import { caseNumbers } from './identifying-detail/case-number.ts';
import { childrensNames } from './identifying-detail/childs-name.ts';
import { datesBeside, datesOfBirth } from './identifying-detail/date-of-birth.ts';
import type { DetailKind, IdentifyingDetail } from './identifying-detail/detail.ts';
import { byPlace, placedBack, removedMark } from './identifying-detail/detail.ts';
import { emails } from './identifying-detail/email.ts';
import type { GivenDetails } from './identifying-detail/given.ts';
import { capitalWords, longNumbers, spelling, wordsIn } from './identifying-detail/given.ts';
import { nationalInsuranceNumbers } from './identifying-detail/national-insurance-number.ts';
import { nhsNumbers } from './identifying-detail/nhs-number.ts';
import { phones } from './identifying-detail/phone.ts';
import { postcodes } from './identifying-detail/postcode.ts';
import type { Reading } from './identifying-detail/reading.ts';
import { readClosely } from './identifying-detail/reading.ts';
import type { Span } from './identifying-detail/span.ts';
import { RESPONSE_LIMIT } from './response.ts';

export type { DetailKind, GivenDetails, IdentifyingDetail };

const nothingGiven: GivenDetails = { values: new Set(), words: new Set() };

/** What the briefing's own texts and the directory's concern texts tell: contact details, and names with a capital. */
export const detailsGivenBy = (texts: readonly string[]): GivenDetails => ({
  values: new Set(
    texts.flatMap((text) => [
      ...longNumbers(text),
      ...findIdentifyingDetails(text, nothingGiven).map((detail) => spellingIn(text, detail)),
    ]),
  ),
  words: new Set(texts.flatMap(capitalWords)),
});

/**
 * Details in a reply that could identify a child or a family, in the order in which they stand, never overlapping;
 * offsets are UTF-16 units of the text as written. The guard helps people to notice: it misses some, and some that it
 * finds are harmless, so a person decides about each. Rules, sources and limits: docs/identifying-detail.md.
 */
export const findIdentifyingDetails = (text: string, given: GivenDetails): readonly IdentifyingDetail[] => {
  const first = lookOnce(text, given);
  return first.length === 0 || text.length > RESPONSE_LIMIT ? first : lookAgain(text, given, first);
};

const lookOnce = (text: string, given: GivenDetails): readonly IdentifyingDetail[] => {
  const reading = readClosely(text);
  return inOrder(detailsIn(reading))
    .map(({ kind, start, end }) => ({ kind, ...reading.written(start, end) }))
    .filter((detail) => !isGiven(text, detail, given));
};

/**
 * What the first look finds can hide another detail that stands right against it, so the rest is read until nothing is
 * found. A text beyond the limit is refused whatever it holds, and read once.
 */
const lookAgain = (
  text: string,
  given: GivenDetails,
  known: readonly IdentifyingDetail[],
): readonly IdentifyingDetail[] => {
  const more = lookOnce(removeDetails(text, known), given).map((detail) => placedBack(detail, known));
  return more.length === 0 ? known : lookAgain(text, given, byPlace([...known, ...more]));
};

/** The text with each of these details as "[detail removed]". */
export const removeDetails = (text: string, details: readonly IdentifyingDetail[]): string => {
  const inPlace = byPlace(details);
  const kept = inPlace.map(({ start }, at) => text.slice(inPlace[at - 1]?.end ?? 0, start));
  return [...kept, text.slice(inPlace.at(-1)?.end ?? 0)].join(removedMark);
};

const of = (kind: DetailKind, spans: readonly Span[]): readonly IdentifyingDetail[] =>
  spans.map(({ start, end }) => ({ kind, start, end }));

/** Where two kinds claim the same figures, the one that stands first here has them. */
const detailsIn = ({ text }: Reading): readonly IdentifyingDetail[] => {
  const names = childrensNames(text);
  return [
    ...of('email', emails(text)),
    ...of('nhs-number', nhsNumbers(text)),
    ...of('national-insurance-number', nationalInsuranceNumbers(text)),
    ...of('case-number', caseNumbers(text)),
    ...of('phone', phones(text)),
    ...of('date-of-birth', [...datesOfBirth(text), ...datesBeside(text, names)]),
    ...of('postcode', postcodes(text)),
    ...of('childs-name', names),
  ];
};

const inOrder = (details: readonly IdentifyingDetail[]): readonly IdentifyingDetail[] => {
  const taken = new Uint8Array(Math.max(0, ...details.map((detail) => detail.end)));
  const kept = details.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return byPlace(kept);
};

const spellingIn = (text: string, { kind, start, end }: IdentifyingDetail): string =>
  spelling(readClosely(text.slice(start, end)).text, kind);

const isGiven = (text: string, detail: IdentifyingDetail, given: GivenDetails): boolean => {
  const told = spellingIn(text, detail);
  if (given.values.has(told)) return true;
  return (
    detail.kind === 'childs-name' &&
    wordsIn(text.slice(detail.start, detail.end)).every((word) => given.words.has(word))
  );
};
