import { enGB } from './en-gb.ts';

/** Every text of ours that people read; other languages have the same shape, so that a missing one does not compile. */
export type Words = typeof enGB;

let spoken: Words = enGB;

/** Chooses the language that this service speaks, once, at its start. */
export const speak = (language: Words): void => {
  spoken = language;
};

/** The words of the language that this service speaks. Asked for at each use, never kept: the language is chosen at start. */
export const words = (): Words => spoken;
