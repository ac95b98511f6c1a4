import { firstNames, namesThatAreWords } from './first-names.ts';
import { isListedWord, isOrdinaryWord } from './ordinary-words.ts';
import type { Word } from './words.ts';

/** A word, and how far it could be a name. Asked many times by many rules, so answered once. */
export type NamedWord = Word & {
  /** A listed first name with its capital. */
  readonly known: boolean;
  /** A listed first name that is no ordinary word: the only kind believed on weak evidence. */
  readonly plainlyAName: boolean;
  /** The same in small letters. */
  readonly knownInSmall: boolean;
  /** Anything that could be somebody's name: to be used only where the words beside it are telling. */
  readonly likely: boolean;
  readonly surname: boolean;
};

const isFirstName = (lower: string): boolean =>
  firstNames.has(lower) || (lower.includes('-') && lower.split('-').every((part) => firstNames.has(part)));

const isKnownWord = ({ shape, text, lower }: Word): boolean => {
  if (shape === 'capital') return isFirstName(lower);
  return shape === 'capitals' && text.length > 2 && isFirstName(lower) && !namesThatAreWords.has(lower);
};

/** Words that the reply also writes small are no names, whatever their capital. */
export const namedWord = (word: Word, writtenSmall: ReadonlySet<string>): NamedWord => {
  const { shape, text, lower } = word;
  const known = isKnownWord(word);
  const plainlyAName = known && !namesThatAreWords.has(lower);
  const capital = shape === 'capital' && text.length > 1;
  const likely =
    shape === 'without case' ? text.length > 1 : capital && !isOrdinaryWord(lower) && !writtenSmall.has(lower);
  const surname = capital && !isListedWord(lower) && (plainlyAName || !writtenSmall.has(lower));
  const knownInSmall = shape === 'small' && text.length > 2 && isFirstName(lower) && !namesThatAreWords.has(lower);
  return { ...word, known, plainlyAName, knownInSmall, likely: known || likely, surname };
};

type Asked = NamedWord | undefined;
export const isKnown = (word: Asked): boolean => word?.known === true;
export const isPlainlyAName = (word: Asked): boolean => word?.plainlyAName === true;
export const isKnownInSmall = (word: Asked): boolean => word?.knownInSmall === true;
export const isLikely = (word: Asked): boolean => word?.likely === true;
export const isSurname = (word: Asked): boolean => word?.surname === true;
