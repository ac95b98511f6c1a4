import { facilitatorOf } from '../../use-cases/find-discussion.ts';
import { words } from '../../words/words.ts';
import { type Refusal, refusalText } from '../refusal.ts';
import type { Answer, Desk } from './handler.ts';

const NAME = '{facilitator}';

/** The words for a refusal; whoever tries what only the facilitator may is told who that is. */
export const wordsFor = async (desk: Desk, refusal: Refusal, discussionId?: string): Promise<string> => {
  const text = refusalText(refusal);
  if (!text.includes(NAME)) return text;
  const name = discussionId === undefined ? undefined : await facilitatorOf(desk.app, discussionId);
  // A replacement function, for a name may hold the signs that a replacement text gives a meaning.
  return text.replace(NAME, () => name ?? words().itsFacilitator);
};

export const refused = async (desk: Desk, refusal: Refusal, discussionId?: string): Promise<Answer> => ({
  text: await wordsFor(desk, refusal, discussionId),
});
