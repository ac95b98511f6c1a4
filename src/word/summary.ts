import type { Section } from '../domain/briefing.ts';
import { blockText } from '../domain/briefing-text.ts';
import type { HeadingRole } from './heading-words.ts';
import { sentencesOf } from './sentences.ts';

/** In characters: about four lines on a phone. */
const longestSentence = 240;
const mostSentences = 3;

export type SectionWithRole = { readonly section: Section; readonly role: HeadingRole | null };

/**
 * At most three sentences that say what the audit found, all the document's own. A summary that the authors wrote comes first.
 * Otherwise: the first sentence under strengths and of each point under learning. A sentence too
 * long for a phone, or one that only leads on to a list, is passed over.
 */
export function summaryOf(sections: readonly SectionWithRole[]): string[] {
  const under = (role: HeadingRole): readonly string[] =>
    sections.filter((each) => each.role === role).flatMap((each) => each.section.blocks.flatMap(blockText));
  const written = under('summary').flatMap(sentencesOf).filter(isFit);
  if (written.length > 0) return written.slice(0, mostSentences);
  const strengths = firstSentences(under('strengths')).slice(0, 1);
  const learning = firstSentences(under('learning'));
  return [...strengths, ...learning].slice(0, mostSentences);
}

const firstSentences = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => sentencesOf(text)[0] ?? []).filter(isFit);

const isFit = (sentence: string): boolean =>
  sentence.length <= longestSentence && !/[:,;]$/.test(sentence) && sentence.split(' ').length >= 4;
