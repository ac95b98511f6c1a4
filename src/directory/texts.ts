import { z } from 'zod';
import { words } from '../words/words.ts';

type Says = ReturnType<typeof words>['directory'];

/** A fault in words, asked for when it is found. */
export const saying = (say: (says: Says) => string) => ({ error: () => say(words().directory) });

const NO_BREAK = /^[^\r\n]*$/u;

export const filled = z
  .string()
  .trim()
  .min(
    1,
    saying((says) => says.empty),
  );

export const line = (most: number) =>
  filled.max(most).regex(
    NO_BREAK,
    saying((says) => says.lineBreak),
  );
