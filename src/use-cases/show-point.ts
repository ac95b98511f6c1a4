import type { DiscussionId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { cardsChanged } from '../store/cards.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';
import { postPointCard } from './steps/post-cards.ts';

/** Shows the current point again, at the bottom of the conversation: where its card has scrolled away or was lost. */
export const showPoint = async (
  app: App,
  command: { here: Here; discussionId: DiscussionId },
): Promise<Result<DiscussionId, HereRefusal | 'discussion-finished'>> => {
  const shown = await app.store.transaction(
    async (tx): Promise<Result<DiscussionId, HereRefusal | 'discussion-finished'>> => {
      const taken = await takeDiscussionHere(tx, command);
      if (!taken.ok) return taken;
      if (taken.value.state !== 'open') return refuse('discussion-finished');
      await postPointCard(app, tx, taken.value, taken.value.currentPoint);
      await cardsChanged(tx, taken.value.id);
      return ok(taken.value.id);
    },
  );
  app.wake();
  return shown;
};
