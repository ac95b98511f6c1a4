import type { Span } from './span.ts';
import { digitsIn, spansOf } from './span.ts';

/**
 * Telephone numbers of the United Kingdom (Ofcom, National Telephone Numbering Plan): ten or eleven digits with the
 * leading 0, or +44; other countries' numbers only with their +. Short numbers (101, 111, 999) are none. Beside "phone",
 * "mobile" and the like, a number with a digit lost or without its area is one too.
 */
export const phones = (text: string): readonly Span[] =>
  [
    ...spansOf(text, trunk).filter((span) => isDialled(text.slice(span.start, span.end))),
    ...spansOf(text, international),
    ...spansOf(text, named).filter((span) => isGrouped(text.slice(span.start, span.end))),
  ]
    .filter((span) => !helplines.has(digitsIn(text.slice(span.start, span.end))))
    .map((span) => withExtension(text, span));

const extension = /[ ,]{0,2}ext(?:n|ension)?\b\.? ?(?:no\.? ?)?\d{1,5}(?!\d)| ?x ?\d{2,5}(?!\d)/iy;

/** A switchboard's number with an extension leads to one desk or one bed. */
const withExtension = (text: string, { start, end }: Span): Span => {
  extension.lastIndex = end;
  return { start, end: end + (extension.exec(text)?.[0].length ?? 0) };
};

const trunk = /(?<![\d+])(?:\((?=0\d{2,4}\)))?0\d(?:[ \n()./-]{0,3}\d){8,9}(?!\d)/g;
const international =
  /(?:(?<![\d+])(?:\+|00) ?44|(?<!\d)44(?= ?7))(?:[ \n().-]{0,3}\(?0\)?)?(?:[ \n().-]{0,3}\d){9,10}(?!\d)|\+\d(?:[ ().-]{0,2}\d){8,13}(?!\d)/g;
const named =
  /\b(?:tel|telephone|phone|phones|mobile|mob|landline|whatsapp)\b(?:[ .:-]{0,3}(?:no|num|number|is|was|on|her|him|mum|dad|them)\b){0,3}[^\p{L}\d]{0,4}(?<detail>\d(?:[ \n-]{0,2}\d){5,11})(?!\d)/giu;

/** Figures are dialled in few, long groups; "01 02 2019 10" is a date. */
const isGrouped = (found: string): boolean => {
  const groups = found.split(/\D+/).filter((digits) => digits !== '');
  return groups.length < 5 && groups.slice(1).every((digits) => digits.length > 1);
};

/** Whether figures are grouped and begin as a number that can be dialled in the United Kingdom does. */
export const isDialled = (found: string): boolean => {
  const digits = digitsIn(found);
  const first = /\d+/.exec(found)?.[0] ?? '';
  if (digits.length < 9 || !/^0[1-35789]/.test(digits) || (digits.length === 10 && !/^0(?:1|800)/.test(digits)))
    return false;
  const long = found
    .split(/\D+/)
    .filter((group) => group !== '')
    .slice(1);
  return first.length > 2 || (/^0[27]$/.test(first) && long.every((group) => group.length > 2));
};

/** National helplines, published by those who run them: they lead to a service, never to a family. */
const helplines = new Set([
  '08001111',
  '08088005000',
  '08000280285',
  '08082000247',
  '08088010327',
  '08088010302',
  '08001214900',
  '08004101444',
  '08000480000',
  '08088022000',
  '08000686141',
  '08005999247',
  '08000283550',
  '0800555111',
  '116123',
  '116000',
]);
