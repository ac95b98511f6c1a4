import { sentencesOf } from './sentences.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const count = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)';

const when = new RegExp(`\\b${month}(?:(?: \\d{4})? (?:to|and|until|[–-]) ${month})? \\d{4}\\b`);
const cases = new RegExp(
  `\\b${count} (?:[a-z-]{1,20} ){0,2}(?:cases|case files|case records|children|families|records|files)\\b`,
  'i',
);
const people = new RegExp(
  `\\b${count} (?:[a-z-]{1,20} ){0,3}(?:practitioners|professionals|staff|workers|auditors|managers)(?:(?:,| and) (?:practitioners|professionals|staff|workers|auditors|managers)){0,2}\\b`,
  'i',
);

/**
 * When and what was audited, in the document's own words: "February 2020: two cases, 18 front line practitioners and managers".
 * Taken from the first sentence that speaks of an audit or review and names a month and a year; what that sentence does not
 * count is not guessed from elsewhere. '' where there is no such sentence.
 */
export function auditedIn(texts: readonly string[]): string {
  const telling = texts
    .flatMap(sentencesOf)
    .find((sentence) => /audit|review|deep dive/i.test(sentence) && when.test(sentence));
  if (telling === undefined) return '';
  const counted = [cases, people].flatMap((pattern) => pattern.exec(telling)?.[0] ?? []);
  const date = when.exec(telling)?.[0] ?? '';
  return counted.length === 0 ? date : `${date}: ${counted.join(', ')}`;
}
