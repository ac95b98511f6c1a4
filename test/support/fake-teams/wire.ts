import { isObject, type Json, objectsAt } from './json.ts';

/** Somebody on the wire: a person (29:…) or a bot (28:…). */
export type Account = { readonly id: string; readonly name?: string; readonly aadObjectId?: string };

/**
 * What goes over HTTP in both directions, as far as the fake looks at it; the rest is passed on as it came.
 * https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md
 */
export type Activity = {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly value?: unknown;
  readonly from?: Account;
  readonly recipient?: Account;
  readonly conversation?: Json;
  readonly channelData?: Json;
  readonly replyToId?: string;
  readonly [more: string]: unknown;
};

/** A card's content type, and the type of an invoke answer that replaces one. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Card in an activity, if there is one. */
export const cardIn = (activity: Activity): Json | undefined => {
  const attachment = objectsAt(activity, 'attachments').find((one) => one['contentType'] === ADAPTIVE_CARD);
  const content = attachment?.['content'];
  return isObject(content) ? content : undefined;
};
