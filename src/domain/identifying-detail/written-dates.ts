import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/** A date as people write it. Without its year it is one only beside words that say so. */
export type WrittenDate = Span & { readonly hasYear: boolean; readonly inFigures: boolean };

const day = '(?:3[01]|[12]\\d|0?[1-9])';
const month = '(?:1[0-2]|0?[1-9])';
const year = "(?:(?:19|20)\\d\\d|'?\\d\\d)";
const monthName =
  '(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const dayInWords =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const yearInWords =
  '(?:(?:nineteen|twenty|two thousand)(?: and)?(?:[ -](?:hundred|oh|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|and)){0,3})';

const notBefore = '(?<![\\d/.-]|\\d:)';
const notAfter = '(?![\\d/:]|[.-]\\d)';
const patterns = {
  figures: new RegExp(
    `${notBefore}(?:${day}([ ]?[/.\\\\-][ ]?)${month}\\1${year}|${month}([/-])${day}\\2${year})${notAfter}`,
    'g',
  ),
  spacedFigures: new RegExp(`${notBefore}${day} ${month} (?:19|20)\\d\\d${notAfter}`, 'g'),
  yearFirst: new RegExp(
    `${notBefore}(?:19|20)\\d\\d([-/. ])(?:0[1-9]|1[0-2])\\1(?:3[01]|[12]\\d|0[1-9])(?![\\d])`,
    'g',
  ),
  romanMonth:
    /(?<![\d/.-])(?:3[01]|[12]\d|0?[1-9])([./-])(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\1(?:(?:19|20)\d\d|\d\d)(?![\d/])/gi,
  together: /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:3[01]|[12]\d|0[1-9])(?!\d)/g,
  words: new RegExp(
    `(?<!\\d)(?:${day} ?(?:st|nd|rd|th)?|\\b${dayInWords})[ ,./-]{0,3}(?:day )?(?:of )?\\b${monthName}[ ,./-]{0,3}(?:${year}(?![\\d:])|${yearInWords}\\b)`,
    'gi',
  ),
  monthFirst: new RegExp(
    `\\b${monthName}[ -]{1,2}(?:the )?${day}(?:st|nd|rd|th)?[ ,.-]{1,3}(?:19|20)\\d\\d(?!\\d)`,
    'gi',
  ),
  wordsNoYear: new RegExp(
    `(?<!\\d)(?:${day} ?(?:st|nd|rd|th)?|\\b${dayInWords})[ -]{0,2}(?:of )?\\b${monthName}|\\b${monthName} (?:the )?${day}(?:st|nd|rd|th)?(?!\\d)`,
    'gi',
  ),
  figuresNoYear: new RegExp(`${notBefore}${day}[/.]${month}(?![\\d/:%]|[.-]\\d)`, 'g'),
  run: /(?<!\d)(?:(?:3[01]|[12]\d|0[1-9])(?:1[0-2]|0[1-9])(?:(?:19|20)\d\d|\d\d))(?!\d)/g,
};

const datesLike = (text: string, pattern: RegExp, hasYear: boolean, inFigures: boolean): readonly WrittenDate[] =>
  spansOf(text, pattern).map((span) => ({ ...span, hasYear, inFigures }));

/** Longest reading first: "3 March 2019" is not also "3 March". */
export const writtenDates = (text: string): readonly WrittenDate[] => [
  ...datesLike(text, patterns.figures, true, true),
  ...datesLike(text, patterns.yearFirst, true, true),
  ...datesLike(text, patterns.spacedFigures, true, true),
  ...datesLike(text, patterns.together, false, true),
  ...datesLike(text, patterns.romanMonth, true, true),
  ...datesLike(text, patterns.words, true, false),
  ...datesLike(text, patterns.monthFirst, true, false),
  ...datesLike(text, patterns.wordsNoYear, false, false),
  ...datesLike(text, patterns.figuresNoYear, false, true),
  ...datesLike(text, patterns.run, false, true),
];

export const isWrittenDate = (text: string): boolean =>
  writtenDates(text).some((date) => date.hasYear && date.start === 0 && date.end === text.length);
