import type { Span } from './span.ts';
import type { WrittenDate } from './written-dates.ts';
import { writtenDates } from './written-dates.ts';

/**
 * Dates of birth: a day and month, in figures or in words, beside words for being born. The day of a meeting, a visit
 * or an expected delivery is none; nor is a month of birth without its day, nor "born before 1 April 2020", which says
 * who is eligible for something.
 */
export const datesOfBirth = (text: string): readonly Span[] =>
  writtenDates(text).filter((date) => followsBirth(text, date) || precedesBirth(text, date));

const reach = 64;

// The last such words before the date are the ones that speak of it.

const labelled = /^.*\b(?:d[. ]{0,2}o[. ]{0,2}b|birth ?dates?|dates? of birth|birthday)\b\.?(?<between>[^;!?]*)$/is;
const born = /^.*\bborn\b(?<between>[^;!?]*)$/is;
const delivered =
  /^.*(?:(?<!pre[- ]?)\b(?:birth|delivered|b\.)|\b(?:baby|babies|twins|little (?:boy|girl|one)) (?:arrived|came))(?<between>[^;!?]*)$/is;
const turned =
  /\b(?:turn(?:s|ed|ing)?|is|was|be|becomes?|became) (?:\d{1,2}|(?:six|seven|eight|nine)(?:teen|een)|twenty(?:[ -](?:one|five))?|one|two|three|five)(?: years old)? on (?:the )?$|\b(?:\d{1,2}(?:st|nd|rd|th)|(?:six|seven|eigh|nine)t?(?:teen|een)th|twenty[ -]first|twentieth) (?:is|was|falls|fell|will be) on (?:the )?$/i;

/** Words that make the date another event's. */
const anotherEvent =
  /\b(?:meetings?|reviews?|conferences?|plan|planning|visit(?:s|ed)?|seen|refer(?:red|rals?)?|assess(?:ed|ments?)?|discharged?|due|edd|training|audit|after|before|since|until|till|by|between|from|prior|following|and|but|so|then|when|which|who|came|moved|form|records?|closed|opened|removed|placed|notifi\w+|checked|missing|every|on file)\b/i;
const leadIn =
  /^[\s:,(=-]*(?:\b(?:is|was|were|on|at|in|the|to|a|her|his|their|baby|little|beautiful|healthy|lovely|first|second|boy|girl|son|daughter|twins?|of|early|hours|morning|night|evening|mon|tues?|wed|wednes|thurs?|fri|sat|satur|sun|day|mum|dad|child|section|c-section|weeks?|term|\w+day)\b[\s,:]*|\d{1,2}\+?\d? ?(?:weeks|wks)[\s,]*)*$/i;
const agoOrOld = /^ ?(?:ago|old|early|prem|weeks?|months?)/i;
const beforeBirth =
  /^[\s,():-]*(?:(?:is|was|as|being|when|the day|on which)\b ?)?(?:the |her |his |their |mum's |baby's |child's )?(?:(?:she|he|they|baby|mum|the baby|the child|child|twins|it)? ?(?:was |were |is )?(?:born|delivered)\b|d\.? ?o\.? ?b\b|date of birth|birth ?date|birthday)/i;

const betweenOf = (before: string, cue: RegExp): string | undefined => {
  const between = cue.exec(before)?.groups?.['between'];
  if (between === undefined || /[.]\s/.test(between.replace(/^\./, ''))) return undefined;
  return between.replace(/(?<=\d) ?(?:and|&) $/, ' ');
};

const followsBirth = (text: string, date: WrittenDate): boolean => {
  if (agoOrOld.test(text.slice(date.end, date.end + 8)) && !date.hasYear) return false;
  const before = text.slice(Math.max(0, date.start - reach), date.start);
  const label = betweenOf(before, labelled);
  if (label !== undefined && !anotherEvent.test(label)) return true;
  const birth = betweenOf(before, born);
  const near = date.hasYear || !date.inFigures ? 60 : 10;
  if (birth !== undefined && birth.length <= near && !anotherEvent.test(birth)) return true;
  const delivery = betweenOf(before, delivered);
  return (delivery !== undefined && leadIn.test(delivery) && date.hasYear) || turned.test(before);
};

const precedesBirth = (text: string, date: WrittenDate): boolean =>
  date.hasYear && beforeBirth.test(text.slice(date.end, date.end + reach));

/** "Alfie (17/01/2020)": a whole date in brackets right after a child's name is taken for a date of birth. */
export const datesBeside = (text: string, names: readonly Span[]): readonly Span[] => {
  if (names.length === 0) return [];
  const ends = new Set(names.map((name) => name.end));
  return writtenDates(text).filter((date) => {
    const bracket = /,? ?\($/.exec(text.slice(Math.max(0, date.start - 4), date.start));
    return date.hasYear && bracket !== null && ends.has(date.start - bracket[0].length);
  });
};
