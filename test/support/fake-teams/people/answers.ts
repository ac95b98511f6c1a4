import { type CardReading, readCard } from '../../card-reading.ts';
import type { Answer } from '../deliveries.ts';
import { isObject, textAt } from '../json.ts';
import { ADAPTIVE_CARD } from '../wire.ts';

/** What a client makes of the answer to a click; `text` is what the person reads, empty for nothing. */
export type Shown =
  | { readonly kind: 'card'; readonly text: string; readonly reading: CardReading }
  | { readonly kind: 'note' | 'error' | 'nothing'; readonly text: string; readonly reading?: never };

/** What Teams says where the bot did not answer as it should. */
const WENT_WRONG = 'Something went wrong. Please try again.';

/**
 * "Response format" in https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model: HTTP 200, and in
 * the body `{ statusCode, type, value }`. Anything else the person sees as an error of the app.
 */
export const readAnswer = ({ status, body }: Answer): Shown => {
  if (status !== 200 || !isObject(body)) return { kind: 'error', text: WENT_WRONG };
  const { type, value } = body;
  if (type === ADAPTIVE_CARD && isObject(value)) {
    const reading = readCard(value);
    return { kind: 'card', text: reading.text, reading };
  }
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { kind: value === '' ? 'nothing' : 'note', text: value };
  }
  return { kind: 'error', text: textAt(value, 'message') ?? WENT_WRONG };
};
