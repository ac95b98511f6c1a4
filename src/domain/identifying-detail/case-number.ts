import { isDialled } from './phone.ts';
import type { Span } from './span.ts';
import { digitsIn, spansOf } from './span.ts';
import { isWrittenDate } from './written-dates.ts';

/**
 * Numbers under which somebody is on file: case, crime, incident, court, hospital, college. They have no one shape, so
 * the words before them tell ("case no", "LCS", "crime ref"), except for two that do: a family court number
 * (two letters, year, letter, five figures: HMCTS) and a unique pupil number (letter, twelve characters: DfE).
 */
export const caseNumbers = (text: string): readonly Span[] => [
  ...cues.flatMap((cue) => numbersAfter(text, cue)),
  ...spansOf(text, selfEvident),
];

type Cue = { readonly words: RegExp; readonly digits: number };

/** Few words may stand between: "the LCS number for this child is 1234567". */
const between =
  "(?:[ .:]{0,2}\\b(?:is|was|for|of|the|this|that|it's|she's|he's|they're|she|he|they|as|under|her|his|their|our|its|child|baby|mum|mother|family|number|no|id|ref|reference)\\b){0,5}[ .:#=()\\n-]{0,5}";
const holder =
  "(?:case|crime|incident|occurrence|police|court|claim|hospital|hosp|patient|client|person|persons|child|pupil|student|learner|college|school|record|file|log|custody|referral|service user|event|job|mash|marac|mappa|dash|eha|ehcp|early help|housing|tenancy|admissions?|candidate|visa|brp|arc|driving licence|nhs|passport|home office|our|your|their|social care|social services|safeguarding|offence|complaint|maternity|booking)(?:'?s)?[ -]?(?:file |case |id )?";
const numbering = '(?:numb?er\\b|no\\b|num\\b|nr\\b|n°|ref\\b|refs\\b|refer?e?nce\\b|id\\b|urn\\b|#)';
const system =
  '(?:lcs|liquid ?logic|mosaic|care ?first|care ?works|framework ?i|azeus|ehm|eharf|ics|systm ?one|rio|emis|cerner|badgernet|badger|niche|athena|pnc|pnd|storm|holmes|cpoms|care ?director|care ?notes|paris|euclid|scarf|cpims|cpis|holmes2|sleuth|red ?sigma|guardian|nspis|delius|asset ?plus|oasys|visor|my ?concern|pro ?solution|sims|arbor|bromcom|synergy|impulse|eclipse|wccis|charms|capita one|core\\+)';

const cues: readonly Cue[] = [
  { words: new RegExp(`\\b${holder}${numbering}${between}`, 'gi'), digits: 4 },
  { words: new RegExp(`\\b(?:ref|reference|urn|upn|uln|crn|mrn|nhs ref)\\b${between}`, 'gi'), digits: 4 },
  {
    words: new RegExp(
      `\\b${system}\\b(?: (?:case|person|client|child))?(?: (?:record|file|entry|note|log|case))?(?: ?${numbering})?${between}`,
      'gi',
    ),
    digits: 4,
  },
  { words: new RegExp(`\\b(?:cad|serial|storm)\\b(?: ?log)?(?: ?${numbering})?${between}`, 'gi'), digits: 3 },
  { words: new RegExp(`\\blog ?${numbering}${between}`, 'gi'), digits: 3 },
  { words: new RegExp(`\\blog\\b${between}`, 'gi'), digits: 4 },
  {
    words: new RegExp(
      `\\b(?:case|crime|occurrence|incident|id)\\b(?: (?:report|file|record|log|entry))?${between}`,
      'gi',
    ),
    digits: 5,
  },
];

const selfEvident = /\b(?:[A-Z]{2}\d\d[A-Z]\d{5}|[A-HJ-NP-RT-Z]\d{11}[A-Z\d]|CR\/\d{3,6}\/\d{2,4})\b/g;

/** Letters may lead ("SC/2019/00412"); groups go on after a stroke or hyphen, and after a space if they are long. */
const number =
  /(?:[A-Z]{1,6}[ /-]?){0,2}(?:[a-z]{1,4}[/-]?)?\d[\dA-Za-z]{0,15}(?:[/-][\dA-Za-z]{1,12}| \d{3,12}(?![\d/.]))*/y;
/** The number of a video call or a form, which is on nobody's file. */
const ofACall = /(?:meeting|zoom|teams|webinar|room|call|form|course|event|policy)[ :(]{1,3}$/i;
const publication = /^(?:DFE|HM|ISBN|KCSIE|SI)\b/i;
const year = /^(?:19|20)\d\d(?:[/-](?:20)?\d\d)?$/;

const numbersAfter = (text: string, cue: Cue): readonly Span[] =>
  spansOf(text, cue.words).flatMap(({ start, end }) => {
    if (ofACall.test(text.slice(Math.max(0, start - 12), start))) return [];
    number.lastIndex = end;
    const found = number.exec(text)?.[0];
    return found !== undefined && isOnFile(found, cue.digits) ? [{ start: end, end: end + found.length }] : [];
  });

const isOnFile = (found: string, digits: number): boolean =>
  digitsIn(found).length >= digits &&
  !isDialled(found) &&
  !publication.test(found) &&
  !year.test(found.replace(/^[A-Za-z]+ /, '')) &&
  !isWrittenDate(found);
