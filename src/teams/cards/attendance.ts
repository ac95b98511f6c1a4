import type { Present } from '../../domain/minutes.ts';
import type { Standing } from '../../domain/person.ts';
import { someOf, withinSentence } from './phrases.ts';
import { clip, inLine } from './text.ts';

const standingText = {
  member: '',
  guest: ' (guest)',
  'other-organisation': ' (another organisation)',
} satisfies Record<Standing, string>;

/** More than these are counted; the Word file names them all. */
const MOST_NAMES = 12;

/** "Ana Ferreira (guest)". */
export const withStanding = ({ name, standing }: Present): string =>
  `${inLine(clip(name, 80))}${standingText[standing]}`;

/** Who was there, in one sentence; empty where nobody is known. */
export const presentText = (present: readonly Present[]): string =>
  present.length === 0 ? '' : `Present: ${someOf(present.map(withStanding), MOST_NAMES)}.`;

/** Names who said that they had nothing to add. */
export const nothingToAddText = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `Nothing to add: ${someOf(
        names.map((name) => inLine(clip(withinSentence(name), 80))),
        MOST_NAMES,
      )}.`;
