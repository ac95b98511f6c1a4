import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/**
 * Email addresses, also with a space round the @, and written out as "kelly (at) example dot org". Each part has its
 * greatest length (RFC 5321, 4.5.3.1) and may start only where a word does: without both, a long row of letters takes
 * time that grows with its square.
 */
export const emails = (text: string): readonly Span[] => [
  ...spansOf(text, quoted),
  ...spansOf(text, address),
  ...spansOf(text, spelledOut),
];

/** A local part with spaces stands in quotation marks (RFC 5322, 3.4.1). */
const quoted = /"[^"@\n]{1,62}"@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const address =
  /(?<![\p{L}\p{N}._%+'&-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+'&-]{0,63} ?@ ?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const spelledOut =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+-]{1,64} ?[([]?\bat\b[)\]]? ?[\p{L}\p{N}-]{1,63}(?: ?(?:\bdot\b|[([]dot[)\]]|\.) ?(?:[\p{L}\p{N}-]{1,63}\.)?(?:org|com|net|uk|gov|nhs|co|ac|sch)\b){1,4}/giu;
