import assert from 'node:assert/strict';
import { formatRows } from '#src/cli/table.ts';
import { detailsGivenBy, findIdentifyingDetails } from '#src/domain/identifying-detail.ts';
import { soundsLikePresentWorry } from '#src/domain/present-worry.ts';
import { cleanLine, cleanText } from '#src/domain/response.ts';
import { wholeLetters } from '#src/domain/whole-letters.ts';
import { messageOf } from '#src/mail/message.ts';
import { plainLine, plainText, shortened, stretchesOf } from '#src/minutes/plain-text.ts';
import { clip, escapeMarkdown, inChoice, inLine, plain } from '#src/teams/cards/text.ts';
import { asCommand, saidText } from '#src/teams/message-text.ts';

/**
 * Whatever sees people's text takes time in proportion to its length: one long text takes as long as sixteen of a sixteenth of
 * its length. The two are taken in turn, so that a slow or busy machine slows both. Work that grows with the square of the
 * length takes sixteen times as long for the one. What takes less than `tooShortToTell` is no square.
 */
const tooShortToTell = 8; // milliseconds
const mostGrowth = 6;

const nothingGiven = detailsGivenBy([]);
const given = detailsGivenBy(['Ring 01323 464222, or ask Priya Shah at Grace House.']);
const mail = {
  to: { name: '', address: 'marit.olsen@example.org' },
  text: '',
  html: '',
  messageId: '',
  attachments: [],
};

const seesText: Readonly<Record<string, (text: string) => unknown>> = {
  'the identifying-detail guard': (text) => findIdentifyingDetails(text, given),
  'what a briefing gives': (text) => detailsGivenBy([text]),
  'the worry check': soundsLikePresentWorry,
  'the cleaning of a response': cleanText,
  'the cleaning of a name': cleanLine,
  'what was said in a message': (text) => saidText({ text, recipient: { id: 'bot' } }),
  'a command': asCommand,
  'a text on a card': escapeMarkdown,
  'a line on a card': inLine,
  'a label on a card': plain,
  'a choice on a card': inChoice,
  'a text cut for a card': (text) => [clip(text, 200), clip(text, text.length - 1)],
  'a text in minutes': (text) => stretchesOf(plainText(text)),
  'a line in minutes': (text) => shortened(plainLine(text), 120),
  'a cell of a table': (text) => formatRows('csv', ['a'], [{ a: text }]),
  'the beginning of a text': (text) => wholeLetters(text, text.length - 1),
  'a subject and a name in a mail': (text) => messageOf({ ...mail, subject: text, to: { ...mail.to, name: text } }, ''),
};

/** Pieces that patterns begin to match and must give up on, where the text goes on and never becomes what they look for. */
const pieces = [
  ...[
    'a',
    'A',
    '1',
    '0',
    ' ',
    '\n',
    '\t',
    '.',
    '-',
    '_',
    '*',
    '[',
    ']',
    '<',
    '&',
    '\\',
    '`',
    '(',
    "'",
    '"',
    '@',
    '=',
    '#',
  ],
  ...[
    '<at ',
    '<at',
    '</at>',
    '&#',
    '&nbsp',
    '{{',
    '[a](',
    '![',
    '**a',
    '~~',
    '\u200d',
    '\u202e',
    '\u200b',
    '０',
    'א',
    '👩‍',
  ],
  ...[
    'a@',
    'a.',
    'a at ',
    'a dot ',
    '"a',
    '=?',
    '+44 ',
    '(0',
    '07700 ',
    '1 ',
    '1/',
    '1/1/',
    '3 March ',
    'twenty ',
    'i.',
  ],
  ...[
    'born ',
    'dob ',
    'born 3/3/19 ',
    'the baby arrived ',
    'turned 18 on ',
    'case no is ',
    'LCS ',
    'nhs ',
    'ni ',
    'QQ 12 ',
  ],
  ...['postcode ', 'SW1A ', 'ext ', 'Lily ', 'Leo, ', 'Leo and ', "Lily's mum's ", 'the Smith family ', 'her friend '],
  ...['the three ', 'we called her ', 'still think about ', 'A', 'De ', 'mum to ', 'took her ', 'Lily took her '],
  ...[
    'i am worried about a ',
    'one of my ',
    "i've ",
    "he'd ",
    'if i am honest ',
    'told me ',
    'a case ',
    'wouldnt let ',
    'i ',
  ],
] as const;

/** A piece again and again, and an end that fits nothing. */
const textOf = (piece: string, length: number): string =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 2)}\u0001!`;

const timeOf = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const sixteenTimes = (work: () => unknown): void => {
  for (let time = 0; time < 16; time += 1) work();
};

/** How many times as long the long text takes, by the least of a few rounds; most texts need one. */
const growthOf = (work: (text: string) => unknown, short: string, long: string): number => {
  let [many, one] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 8; round += 1) {
    one = Math.min(
      one,
      timeOf(() => work(long)),
    );
    if (one < tooShortToTell) return 1;
    many = Math.min(
      many,
      timeOf(() => sixteenTimes(() => work(short))),
    );
    if (one / many < mostGrowth) return 1;
  }
  return one / many;
};

describe('Work on text from people grows as the text does, and no faster:', () => {
  for (const [what, work] of Object.entries(seesText))
    it(what, () => {
      for (const length of [4_000, 32_000])
        for (const piece of pieces) {
          const growth = growthOf(work, textOf(piece, length / 16), textOf(piece, length));
          assert.ok(
            growth < mostGrowth,
            `${JSON.stringify(piece)}, ${length} characters: ${growth} times as long as sixteen short ones`,
          );
        }
    });

  it('and a pattern that goes back over what it has read is noticed', () => {
    const square = (text: string): boolean => /(?:a+)$/.test(`${text}!`);
    assert.ok(growthOf(square, 'a'.repeat(1_000), 'a'.repeat(16_000)) >= mostGrowth);
  });

  it('and the guard finds as much when a text is that long', () => {
    assert.equal(findIdentifyingDetails('baby Lily. '.repeat(2_500), nothingGiven).length, 2_500);
  });
});
