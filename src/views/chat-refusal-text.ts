import type { ChatRefusal } from '../ports/chat.ts';
import { words } from '../words/words.ts';

/** Why Microsoft Teams did not take a card, in words. A refusal without words does not compile. */
export const chatRefusalText = (why: string | null): string => {
  const texts: Record<ChatRefusal, string> = words().chatRefusals;
  return why !== null && Object.hasOwn(texts, why) ? texts[why as ChatRefusal] : words().refusedByTeams;
};
