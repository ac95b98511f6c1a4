import type { ChatRefusal } from '../ports/chat.ts';

const texts = {
  'not-installed': 'the app is no longer installed there',
  blocked: 'posting there has been blocked by an administrator',
  gone: 'the channel no longer exists',
  'not-allowed': 'Microsoft Teams does not let the app post there',
  'too-large': 'Microsoft Teams found the card too large',
  'not-made': 'the card could not be made, so nothing was sent; whoever runs the bot finds why in its log',
} satisfies Record<ChatRefusal, string>;

const isRefusal = (why: string): why is ChatRefusal => Object.hasOwn(texts, why);

/** Why Microsoft Teams did not take a card, in words. */
export const chatRefusalText = (why: string | null): string =>
  why !== null && isRefusal(why) ? texts[why] : 'Microsoft Teams did not take it';
