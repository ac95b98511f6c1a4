import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import { enGB } from './en-gb.ts';
import type { Words } from './words.ts';

/** Who answers for a translation: a person by name, what they are, and the day on which they signed it (YYYY-MM-DD). */
type Reviewer = { readonly name: string; readonly role: string; readonly signedOn: string };

/**
 * The language in which this was written, or a translation. Nobody is shown a translation that no named reviewer has signed:
 * one without does not compile, nor does one that lacks a text.
 */
export type Language =
  | { readonly tag: 'en-GB'; readonly words: Words }
  | { readonly tag: 'cy'; readonly words: Words; readonly reviewed: Reviewer };

/** The languages that are spoken. How another comes to stand here: docs/languages.md. */
export const languages: readonly Language[] = [{ tag: 'en-GB', words: enGB }];

/** Languages that have their place here and wait for a signature. */
const AWAITED: readonly Language['tag'][] = ['cy'];

const is = (tag: string) => (one: string) => one.toLowerCase() === tag.toLowerCase();

/** The language of this tag, in whatever case it is written. */
export const languageOf = (tag: string): Result<Language, 'unknown' | 'unsigned'> => {
  const language = languages.find((one) => is(tag)(one.tag));
  if (language !== undefined) return ok(language);
  return refuse(AWAITED.some(is(tag)) ? 'unsigned' : 'unknown');
};
