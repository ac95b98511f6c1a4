import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DetailKind, IdentifyingDetail } from '#src/domain/identifying-detail.ts';
import { detailsGivenBy, findIdentifyingDetails, removeDetails } from '#src/domain/identifying-detail.ts';
import { repliesOfBothSorts } from './corpus/held-out/of-both-sorts.ts';
import { ordinaryReplies } from './corpus/held-out/ordinary.ts';
import { repliesWithDetails } from './corpus/held-out/with-details.ts';

const nothingGiven = detailsGivenBy([]);
const find = (text: string): readonly IdentifyingDetail[] => findIdentifyingDetails(text, nothingGiven);

const snippets = [
  ...[
    'baby',
    'Lily',
    'and',
    'Kai',
    "'s mum",
    'dob',
    '3/3/2019',
    '3 March',
    'born',
    'case no',
    'NHS',
    '999 000 0018',
    '(',
    ')',
  ],
  ...[
    '07700',
    '900123',
    '+44',
    'SW1A',
    '1AA',
    'QQ',
    '12 34 56',
    'C',
    '@',
    'example.org',
    ',',
    '.',
    '\n',
    '\u200b',
    '０',
    'the',
    'family',
  ],
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...snippets), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...snippets), { maxLength: 40 }).map((words) => words.join('')),
);
const reply = fc.constantFrom(...ordinaryReplies, ...repliesWithDetails, ...repliesOfBothSorts).map(({ text }) => text);
const anyText = fc.oneof(hostile, reply);

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const checked = (nine: string): string => {
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return `${nine}${(11 - (sum % 11)) % 11}`;
};
const nhsNumber = digits(6)
  .map((six) => checked(`999${six}`))
  .filter((number) => number.length === 10)
  .chain((number) => fc.constantFrom(number, `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`));
const birthday = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1970, max: 2025 }))
  .chain(([day, month, year]) =>
    fc.constantFrom(`dob ${day}/${month}/${year}`, `born ${day}.${month}.${year}`, `born on ${day} March ${year}`),
  );
const planted: fc.Arbitrary<readonly [DetailKind, string]> = fc.oneof(
  nhsNumber.map((text) => ['nhs-number', text] as const),
  birthday.map((text) => ['date-of-birth', text] as const),
  digits(3).map((text) => ['phone', `01632 960${text}`] as const),
  digits(3).map((text) => ['phone', `+44 7700 900${text}`] as const),
  fc.constantFrom('SW1A 1AA', 'ZZ99 3VZ', 'bx1 1lt').map((text) => ['postcode', text] as const),
  fc.stringMatching(/^[a-z]{2,9}$/).map((text) => ['email', `${text}@example.org`] as const),
  digits(6).map((text) => ['national-insurance-number', `QQ ${text} C`] as const),
  digits(7)
    .filter((text) => !text.startsWith('0'))
    .map((text) => ['case-number', `LCS ${text}`] as const),
  fc
    .constantFrom('baby Lily', 'case of Tyler', "Jayden's mum", 'mum (Kelly)')
    .map((text) => ['childs-name', text] as const),
);

describe('Whatever a reply holds, the identifying-detail guard', () => {
  it('answers findings that stand within the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end } of find(text)) {
          assert.ok(from <= start && start < end && end <= text.length);
          from = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds none of the removed details again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const details = find(text);
        const removed = new Set(details.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`));
        const rest = removeDetails(text, details);
        for (const { kind, start, end } of find(rest))
          assert.ok(!removed.has(`${kind} ${rest.slice(start, end)}`), rest);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a detail that is planted in an ordinary reply', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ordinaryReplies), planted, ({ text }, [kind, detail]) => {
        const whole = `${text} We mean ${detail}. ${text}`;
        const place = text.length;
        assert.ok(
          find(whole).some(
            (found) => found.kind === kind && found.start > place && found.end < place + detail.length + 12,
          ),
          whole,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never finds what the briefing gives', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(findIdentifyingDetails(text, detailsGivenBy([text])), [])),
      { numRuns: 1000 },
    );
  });
});
