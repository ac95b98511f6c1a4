import { readClosely } from '../identifying-detail/reading.ts';

const inFull: readonly (readonly [RegExp, string])[] = [
  [/\b(?:i'm|im)\b/g, 'i am'],
  [/\b(we|they|you)'re\b/g, '$1 are'],
  [/\b(i|we|they|you)'?ve\b/g, '$1 have'],
  [/\b(i|we|they|you|he|she|it|that)'ll\b/g, '$1 will'],
  [/\b(i|we|they|you|he|she|it)'d (?!rather|like|be\b|have|love|want|need|prefer)/g, '$1 had '],
  [
    /\b(he|she|it|there|who|that|something|somebody|someone|nobody|mum|dad|baby|child|boy|girl|everything|what)'s\b/g,
    '$1 is',
  ],
  [/\b(hes|shes)\b/g, 'she is'],
  [/\btheres\b/g, 'there is'],
  [/'/g, ''],
];

/** Turns of phrase that sound like talk of practice and are none: "if I'm honest", "I would like", "same as in the audit". */
const frames =
  /\bif (?:i am|we are) (?:being )?honest\b|\bto be honest\b|\b(?:i|we) (?:would|should) (?:really )?(?:like|be grateful|appreciate|welcome|love)\b|\bwould (?:you|anyone|someone|it be)\b|\bcould (?:you|anyone|someone|somebody|i|we)\b|\bwe should (?=do|tell|report|look|be doing)|\b(?:same|just|exactly|much)?(?: like| as)? (?:the one |what happened )?in (?:the|this|your) (?:audit|briefing|case)$|\bif (?:thats|that is|this is) (?:ok|okay|alright|the right place)\b|\bi (?:wonder|am wondering) if\b/g;

/** The sentences of a reply in small letters, short forms written out: people who are worried type fast. */
export const sentencesOf = (text: string): readonly string[] => {
  const read = readClosely(text)
    .text.toLowerCase()
    .replace(/[ \t]+/g, ' ');
  const full = inFull.reduce((rest, [short, long]) => rest.replace(short, long), read);
  return full
    .split(/[.!?;\n]+/)
    .flatMap((sentence) => sentence.match(/.{1,600}/g) ?? [])
    .map((sentence) => sentence.replace(frames, ' ').trim())
    .filter((sentence) => sentence !== '');
};
