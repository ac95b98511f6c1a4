import { sentencesOf } from './present-worry/sentences.ts';
import { speaksOfNow } from './present-worry/signs.ts';

/**
 * Whether a reply sounds as if its writer is worried now about a child, or about a colleague's conduct, rather than
 * talking of the audited case or of practice. It is used for one thing: to show its writer at once whom to call.
 * It hears too much rather than too little; it never blocks a reply, scores a person or claims to detect anything, and a
 * "false" says nothing about whether a child is safe.
 */
export const soundsLikePresentWorry = (text: string): boolean => {
  const sentences = sentencesOf(text);
  return sentences.some(speaksOfNow) || sentences.some((sentence, at) => runsOn(sentence, sentences[at + 1]));
};

/** "Uneasy after today's visit. Dad never let them out of his sight.": a worry often takes two sentences. */
const runsOn = (sentence: string, next: string | undefined): boolean =>
  next !== undefined && speaksOfNow(`${sentence}, ${next}`);
