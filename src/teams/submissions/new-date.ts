import { z } from 'zod';
import { ids, typedText } from './values.ts';

/** A card has an input for each action that it lists; the button names its own. */
const input = z.string().regex(/^byWhen\d{1,2}$/u);

export const newDate = z
  .looseObject({ input })
  .transform((sent): Record<string, unknown> => ({ ...sent, byWhen: sent[sent.input] }))
  .pipe(z.object({ actionId: ids.action, byWhen: typedText }));
