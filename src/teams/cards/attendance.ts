import type { Present } from '../../domain/minutes.ts';
import { someOf } from '../../words/lists.ts';
import { words } from '../../words/words.ts';
import { withinSentence } from './phrases.ts';
import { clip, inLine } from './text.ts';

/** More than these are counted; the Word file names them all. */
const MOST_NAMES = 12;

/** "Ana Ferreira (guest)". */
export const withStanding = ({ name, standing }: Present): string =>
  `${inLine(clip(name, 80))}${words().people.standing[standing]}`;

/** Who was there, in one sentence; empty where nobody is known. */
export const presentText = (present: readonly Present[]): string =>
  present.length === 0 ? '' : words().phrases.present(someOf(present.map(withStanding), MOST_NAMES));

/** Names who said that they had nothing to add. */
export const nothingToAddText = (names: readonly string[]): string => {
  const here = names.map((name) => inLine(clip(withinSentence(name), 80)));
  return here.length === 0 ? '' : words().phrases.responses.nothingToAddFrom(someOf(here, MOST_NAMES));
};
