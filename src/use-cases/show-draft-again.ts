import type { DiscussionId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { cardsChanged } from '../store/cards.ts';
import { minutesOf } from '../store/minutes.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';
import { postReviewCard } from './steps/post-cards.ts';

type Refusal = HereRefusal | 'not-in-review';

/** Shows the draft minutes again, at the bottom of the conversation: where their card has scrolled away or was lost. */
export const showDraftAgain = async (
  app: App,
  command: { here: Here; discussionId: DiscussionId },
): Promise<Result<DiscussionId, Refusal>> => {
  const shown = await app.store.transaction(async (tx): Promise<Result<DiscussionId, Refusal>> => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    if (taken.value.state !== 'review') return refuse('not-in-review');
    const [newest] = await minutesOf(tx, taken.value.id);
    await postReviewCard(app, tx, taken.value, (newest?.number ?? 0) + 1);
    await cardsChanged(tx, taken.value.id);
    return ok(taken.value.id);
  });
  app.wake();
  return shown;
};
