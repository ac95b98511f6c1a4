import { words } from '../../words/words.ts';

/** Sentences end in one full stop, whatever a text from outside ends in. */
export const sentence = (text: string): string => (/[.!?…:]$/u.test(text) || text === '' ? text : `${text}.`);

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of ours that begin a line elsewhere: within a sentence they are ordinary words. */
export const withinSentence = (name: string): string => {
  const { nameless, team } = words().people;
  return name === team || name === nameless ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};
