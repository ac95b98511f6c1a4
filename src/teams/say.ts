import type { Chat } from '../ports/chat.ts';
import type { Desk } from './handlers/handler.ts';

/** Longer than a conversation's budget is ever used up by what goes on in it. Whoever waits longer has asked again. */
const PATIENCE_MS = 6_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Says something in the conversation of a turn, once: what was not sent for want of budget is tried again while somebody
 * waits for it, and all else is left. Whatever must not be lost is a kept card instead, which the runner posts.
 */
export const sayIn =
  (chat: Chat): Desk['say'] =>
  async (turn, view) => {
    const place = { kind: 'conversation', ...turn.here } as const;
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const outcome = await chat.post(place, view);
      if (outcome.kind !== 'not-sent' || performance.now() + outcome.retryAfterMs > until) return;
      // A timer may ring a moment early, when there would be no room yet.
      await pause(Math.ceil(outcome.retryAfterMs) + 1);
    }
  };

/** Says something to the person of a turn in their own chat, once, and without the store, which may be what is away. */
export const sayAloneBy =
  (chat: Chat): Desk['sayAlone'] =>
  async ({ here, person, where }, view) => {
    const { tenantId, serviceUrl } = here;
    if (where === 'personal') await chat.post({ kind: 'conversation', ...here }, view);
    else await chat.post({ kind: 'person', tenantId, serviceUrl, userId: person.userId }, view);
  };
