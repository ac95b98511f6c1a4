import { mayReview } from '../domain/discussion.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ReviewView, Told } from '../ports/cards.ts';
import { cardById, cardsChanged, changeCard } from '../store/cards.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import type { Tx } from '../store/store.ts';
import type { MinutesCardDetail } from '../views/minutes-view.ts';
import { reviewView } from '../views/review-view.ts';
import type { App, Here } from './app.ts';
import type { ReviewResponseRefusal } from './review-response.ts';
import { takeDiscussionHere } from './steps/discussion-here.ts';

/** The common card turns with the facilitator, so that bringing it up to date never takes them back to another page. */
const turnTo = async (tx: Tx, { row }: KeptDiscussion, page: number): Promise<void> => {
  const card = row.reviewCardId === null ? undefined : await cardById(tx, row.reviewCardId);
  if (card === undefined) return;
  const detail = JSON.parse(card.detail) as MinutesCardDetail;
  if ((detail.page ?? 1) === page) return;
  await changeCard(tx, card.id, { detail: JSON.stringify({ ...detail, page } satisfies MinutesCardDetail) });
  await cardsChanged(tx, row.id);
};

/** The facilitator turns a page of the draft minutes. */
export const showReview = (
  app: App,
  command: { who: Participant; here: Here; discussionId: DiscussionId; page: number; told?: Told },
): Promise<Result<ReviewView, Exclude<ReviewResponseRefusal, 'unknown-response'>>> =>
  app.store.transaction(async (tx) => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    const allowed = mayReview(taken.value, command.who);
    if (!allowed.ok) return allowed;
    await turnTo(tx, taken.value, command.page);
    return ok(await reviewView(tx, taken.value, { page: command.page, told: command.told, who: command.who }));
  });
