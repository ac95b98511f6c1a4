import type { Chat, Place } from '../ports/chat.ts';
import type { Budget } from './budget.ts';

const addresseeOf = (place: Place & { kind: 'conversation' }) => ({
  tenantId: place.tenantId,
  conversationId: place.conversationId,
});

/**
 * Microsoft Teams for turns, in which a person waits: what is said there and looked up counts in the same budget as
 * cards, without waiting for the tenant's, which leaves room for it. Where the conversation's is spent, an answer is
 * not sent, and not asked for either.
 */
export const answeringChat = (chat: Chat, budget: Budget): Chat => ({
  ...chat,
  post: async (place, view) => {
    if (place.kind !== 'conversation') return chat.post(place, view);
    const wait = budget.takeAnswer(addresseeOf(place));
    if (wait > 0) return { kind: 'not-sent', retryAfterMs: wait };
    return chat.post(place, view).finally(budget.sending(addresseeOf(place)));
  },
  meeting: (place, meetingId) => {
    budget.count(place.tenantId);
    return chat.meeting(place, meetingId);
  },
  member: (place, userId) => {
    budget.count(place.tenantId);
    return chat.member(place, userId);
  },
});
