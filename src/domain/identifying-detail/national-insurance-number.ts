import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/**
 * National Insurance numbers: two letters, six digits, one of A to D; the prefixes that are never given out are left
 * alone (HMRC, NIM39110). QQ is one of those, and yet found: QQ 12 34 56 C is the example that people copy.
 */
export const nationalInsuranceNumbers = (text: string): readonly Span[] => [
  ...spansOf(text, named),
  ...spansOf(text, whole).filter((span) => isGivenOut(text.slice(span.start, span.start + 2))),
];

const named =
  /\b(?:ni|n\.i\.|n i(?= no\b| num)|nino|national insurance)(?![a-z])[^\d\n;!?]{0,24}?(?<detail>\b[a-z]{2}[ ./-]{0,2}\d\d[ ./-]?\d\d[ ./-]?\d\d(?:[ ./-]?[a-z])?)(?![a-z\d])/gi;
const whole = /(?<![a-z\d])[a-z]{2}[ \n-]{0,2}\d\d[ \n-]?\d\d[ \n-]?\d\d[ \n-]?[a-d](?![a-z\d])/gi;

const neverGivenOut = /^(?:[dfiquv].|.[dfioquv]|bg|gb|nk|kn|tn|nt|zz)$/;
/** "at 10 11 12 a", "by 20 10 30 a": short words in front of pairs of figures. */
const shortWord = /^(?:am|an|as|at|be|by|he|my|or|we|me|us)$/;

const isGivenOut = (prefix: string): boolean => {
  if (prefix.toLowerCase() === 'qq') return true;
  return !neverGivenOut.test(prefix.toLowerCase()) && !shortWord.test(prefix);
};
