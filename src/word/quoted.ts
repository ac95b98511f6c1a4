import { wholeLetters } from '../domain/whole-letters.ts';
import { words } from '../words/words.ts';

/** In characters: enough to find the place in Word. */
const longest = 120;

/** A document's words inside a message to its publisher. */
export function quoted(text: string): string {
  return words().wordFiles.quoted(text.length <= longest ? text : `${wholeLetters(text, longest - 1).trimEnd()}…`);
}
