import { type FinishRefusal, mayFinish } from '../domain/discussion.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import { laterThan } from '../ports/clock.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { changeDiscussion, type KeptDiscussion } from '../store/discussions.ts';
import { minutesOf } from '../store/minutes.ts';
import type { DiscussionTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';
import { postReviewCard } from './steps/post-cards.ts';

/**
 * Closes a discussion that was taken for writing: nothing more is recorded, and its draft minutes are shown for review.
 * One that was written up stays so, also where it was reopened since: it says how most of it came to be known.
 */
export const closeIntoReview = async (
  app: App,
  tx: Tx,
  discussion: Pick<KeptDiscussion, 'id' | 'row'>,
  how: DiscussionTable['how'],
): Promise<void> => {
  const [newest] = await minutesOf(tx, discussion.id);
  const { lastResponseAt } = discussion.row;
  const finishedAt = how === 'closed-itself' ? lastResponseAt : laterThan(lastResponseAt, app.clock.now());
  const told = discussion.row.how === 'written-up' ? 'written-up' : how;
  await changeDiscussion(tx, discussion.id, { state: 'review', how: told, finishedAt });
  await postReviewCard(app, tx, discussion, (newest?.number ?? 0) + 1);
  await cardsChanged(tx, discussion.id);
};

/** The facilitator finishes: the bot stops listening, and the draft minutes are there to review. */
export const finishDiscussion = async (
  app: App,
  command: { who: Participant; here: Here; discussionId: DiscussionId },
): Promise<Result<KeptDiscussion, HereRefusal | FinishRefusal>> => {
  const finished = await app.store.transaction(
    async (tx): Promise<Result<KeptDiscussion, HereRefusal | FinishRefusal>> => {
      const taken = await takeDiscussionHere(tx, command);
      if (!taken.ok) return taken;
      const allowed = mayFinish(taken.value, command.who);
      if (!allowed.ok) return allowed;
      await closeIntoReview(app, tx, taken.value, 'discussed');
      const at = app.clock.now();
      await recordAudit(tx, { who: command.who.id, what: 'discussion.finished', onId: taken.value.id, at });
      return ok(taken.value);
    },
  );
  app.wake();
  return finished;
};
