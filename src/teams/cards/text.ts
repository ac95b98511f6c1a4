import { wholeLetters } from '../../domain/whole-letters.ts';

/** How texts from people and documents become safe in each of the places where a card shows text. */

// Format characters that reorder or hide what is around them; ZWJ and ZWNJ are taken only where they join nothing, and
// tags only where they make no flag of a country (the black flag before them).
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E001F}]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0020}-\u{E007F}]/gu;
const JOINING_NOTHING =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

const visible = (raw: string): string => raw.replace(UNSEEN, '').replace(JOINING_NOTHING, '').replace(CONTROL, '');

const linesOf = (raw: string): readonly string[] =>
  visible(raw.replace(LINE_END, '\n'))
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

/** Text in Hebrew or Arabic is set apart, so that it cannot reorder our own words around it. */
const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/**
 * Only what would be markup where it stands is escaped: a client whose Markdown knows no backslash (the phones' older
 * renderer) then shows almost every text as it was typed, and such a client needs the escape after `]` to see no link.
 */
const escapeInside = (line: string): string =>
  line
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, '\\\\')
    .replace(/[*`~[]/gu, '\\$&')
    .replace(/\](?=[([:])/gu, '\\]')
    .replace(/\\\]\(/gu, '\\]\\(')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/giu, '\\<')
    .replace(/&(?=#?\w{1,32};)/gu, '\\&')
    // The renderers' own {{DATE(…)}} and {{TIME(…)}} are filled in before Markdown is read.
    .replace(/\{\{(?=DATE|TIME)/gu, '\\{\\{');

const escapeStart = (line: string): string =>
  line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{2,}|=+\s*$)/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');

const escapeLine = (line: string): string => isolated(escapeStart(escapeInside(line)));

/** Text for a TextBlock, shown as it was typed: no markup of its own, each line a paragraph (Microsoft Teams' line break). */
export const escapeMarkdown = (raw: string): string => linesOf(raw).map(escapeLine).join('\n\n');

/** The same on one line: for a name, a title or a text within a sentence or a list of ours. */
export const inLine = (raw: string): string => escapeLine(linesOf(raw).join(' '));

/** A name or title that stands out within a sentence of ours. Empty text stays empty: four stars would be shown. */
export const bold = (raw: string): string => {
  const text = inLine(raw);
  return text === '' ? '' : `**${text}**`;
};

/** Text for where no Markdown is read: labels, button titles, notifications and what is spoken. */
export const plain = (raw: string): string =>
  isolated(
    linesOf(raw)
      .join(' ')
      .replace(/\{\{(?=DATE|TIME)/gu, '{ {'),
  );

/**
 * Text for the label of an input. Microsoft's renderer breaks no word of a label: a web address in one would be cut off on
 * a phone, so that long words may break wherever they are too long.
 */
export const inLabel = (raw: string): string => plain(raw).replace(/\S{20}(?=\S)/gu, '$&\u200B');

const CHOICE_MARKS: Readonly<Record<string, string>> = { '[': '(', ']': ')', '<': '‹', '`': '’', '\\': '/' };

/**
 * The title of a choice, which some clients read as Markdown and others do not: an escape would be seen in the one, and
 * markup be live in the other, so its characters are replaced or left out.
 */
export const inChoice = (raw: string): string =>
  plain(raw)
    .replace(/[[\]`\\]|<(?=[a-z/!?])/giu, (mark) => CHOICE_MARKS[mark] ?? '')
    .replace(/[*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/^[#>+=\s-]+/u, '')
    .replace(/^(\d+)[.)]\s/u, '$1 ');

/** At most so many characters, cut between words where there is one near and never inside a letter or an emoji, and "…" for the rest. */
export const clip = (raw: string, most: number): string => {
  if (raw.length <= most) return raw;
  const cut = wholeLetters(raw, Math.max(0, most - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space >= most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
