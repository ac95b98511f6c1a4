import type { Responders } from '../../domain/responders.ts';
import { someOf } from '../../words/lists.ts';
import { words } from '../../words/words.ts';
import { withinSentence } from './phrases.ts';
import { clip, inLine } from './text.ts';

/** More names than these fill a phone's screen. */
const MOST_NAMES = 12;

const namesOf = ({ names, nameless }: Responders): string => {
  const named = names.map((name) => inLine(clip(withinSentence(name), 60))).filter((name) => name !== '');
  const others = nameless === 0 ? [] : [words().phrases.responses.nameless(nameless)];
  return someOf([...named, ...others], MOST_NAMES);
};

/** "2 responses, from Ana Ferreira and Bo Lindqvist": the number and the names that may be shown. */
export const respondersText = (responders: Responders): string => {
  const { noneYet, from } = words().phrases.responses;
  return responders.count === 0 ? noneYet : from({ count: responders.count, names: namesOf(responders) });
};
