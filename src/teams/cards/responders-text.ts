import type { Responders } from '../../domain/responders.ts';
import { counted, someOf, withinSentence } from './phrases.ts';
import { clip, inLine } from './text.ts';

/** More names than these fill a phone's screen. */
const MOST_NAMES = 12;

const namesOf = ({ names, nameless }: Responders): string => {
  const named = names.map((name) => inLine(clip(withinSentence(name), 60))).filter((name) => name !== '');
  const others = nameless === 0 ? [] : [nameless === 1 ? 'a practitioner' : `${nameless} practitioners`];
  return someOf([...named, ...others], MOST_NAMES);
};

/** "2 responses, from Ana Ferreira and Bo Lindqvist": the number and the names that may be shown. */
export const respondersText = (responders: Responders): string => {
  if (responders.count === 0) return '**No responses** yet.';
  const names = namesOf(responders);
  return `**${counted(responders.count, 'response')}**${names === '' ? '' : `, from ${names}`}.`;
};
