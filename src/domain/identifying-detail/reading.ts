/**
 * A reply as the rules read it, and the way back to what was written. Full-width and other digits become 0 to 9, every
 * space a space, every dash a hyphen, every apostrophe one apostrophe, and characters that cannot be seen are gone:
 * numbers copied from a form or a phone often carry them, and a detail must not slip through because of one.
 */
export type Reading = {
  readonly text: string;
  /** The span of the written text, in UTF-16 units, from which start to end of the reading came. */
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number };
};

const plain = /^[ -~\n]*$/;
const unseen = /\p{Cf}|[\u180b-\u180d]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;
const otherDigit = /\p{Nd}/u;

/** Decimal digits stand in unbroken runs of ten (Unicode, chapter 4.6), so the run's zero is found by counting back. */
const digitValue = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && otherDigit.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
};

const readCharacter = (character: string): string => {
  if (plain.test(character)) return character;
  if (unseen.test(character)) return '';
  if (/[\u2028\u2029\u0085]/.test(character)) return '\n';
  if (/[\s\p{Z}\p{Cc}]/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/['\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4]/.test(character)) return "'";
  if (/["\u201c\u201d\u201e]/.test(character)) return '"';
  const compatible = character.normalize('NFKC');
  if (/^[ -~]$/.test(compatible)) return compatible;
  return otherDigit.test(character) ? digitValue(character) : character;
};

const readUnseenAndWide = (written: string): Reading => {
  const read: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of written) {
    const shown = readCharacter(character);
    read.push(shown);
    for (let unit = 0; unit < shown.length; unit += 1) {
      const whole = shown.length === character.length;
      starts.push(whole ? at + unit : at);
      ends.push(whole ? at + unit + 1 : at + character.length);
    }
    at += character.length;
  }
  return {
    text: read.join(''),
    written: (start, end) => ({ start: starts[start] ?? written.length, end: ends[end - 1] ?? 0 }),
  };
};

export const readClosely = (written: string): Reading =>
  plain.test(written) ? { text: written, written: (start, end) => ({ start, end }) } : readUnseenAndWide(written);
