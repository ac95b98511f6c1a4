import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/**
 * NHS numbers, England and Wales: ten digits, usually written 3-3-4, the tenth a modulus 11 check digit
 * (NHS Data Dictionary, "NHS Number"). Beside the words "NHS number" a wrong check digit is a slip of the pen,
 * not another kind of number, so there the check is left out.
 */
export const nhsNumbers = (text: string): readonly Span[] => [
  ...spansOf(text, named).filter((span) => !/^0/.test(text.slice(span.start))),
  ...spansOf(text, bare).filter((span) => hasCheckDigit(text.slice(span.start, span.end))),
];

const named =
  /\b(?:nhs|chi|h&c)\b(?: ?(?:number|num|nos?|id|ref)\b)?[^\d;!?]{0,24}(?<detail>\d(?:[ .\n-]{0,3}\d){9})(?!\d)/giu;
const bare = /(?<![\d+])[1-9]\d\d[ .\n-]{0,3}\d{3}[ .\n-]{0,3}\d{4}(?!\d)/g;

const hasCheckDigit = (number: string): boolean => {
  const digits = [...number].filter((character) => /\d/.test(character)).map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === digits[9];
};
