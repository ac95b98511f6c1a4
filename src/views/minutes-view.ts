import type { CardView, MinutesView, NoticeView, ReviewView, Told } from '../ports/cards.ts';
import type { Card } from '../store/cards.ts';
import { deliveriesOf } from '../store/deliveries.ts';
import { discussionById } from '../store/discussions.ts';
import { type ApprovedMinutes, minutesOf } from '../store/minutes.ts';
import type { Tx } from '../store/store.ts';
import { words } from '../words/words.ts';
import { minutesAsRead } from './as-read.ts';
import { deliveryLine } from './delivery-line.ts';
import { reviewView } from './review-view.ts';

/** What a minutes card keeps: the version it is about and, while that is a draft, the page it was turned to. */
export type MinutesCardDetail = { readonly number: number; readonly page?: number };

/** What stands in the place of a draft that is not the one to review any more. */
const setAside = (why: 'draftBelow' | 'reopened'): NoticeView => ({ kind: 'notice', ...words().notices[why] });

export const minutesView = async (tx: Tx, shown: ApprovedMinutes, told?: Told): Promise<MinutesView> => {
  const [newest] = await minutesOf(tx, shown.discussionId);
  const replaced = newest !== undefined && newest.number > shown.number;
  return {
    kind: 'minutes',
    discussionId: shown.discussionId,
    minutes: minutesAsRead(shown.content),
    deliveries: (await deliveriesOf(tx, shown.id)).map((one) => deliveryLine(one, shown.content.organisation)),
    replacedBy: replaced ? newest.number : undefined,
    told,
  };
};

/**
 * The one card of a version of minutes: first the draft for review, then, in place, what was approved and where it went.
 * Its detail names the version it is about.
 */
export const minutesCardView = async (tx: Tx, card: Card): Promise<CardView | ReviewView | undefined> => {
  const { number, page } = JSON.parse(card.detail) as MinutesCardDetail;
  const discussion = await discussionById(tx, card.subjectId);
  if (discussion === undefined) return undefined;
  const approved = (await minutesOf(tx, discussion.id)).find((one) => one.number === number);
  const current = discussion.row.reviewCardId === card.id;
  if (approved !== undefined && (current || discussion.state !== 'review')) return minutesView(tx, approved);
  if (current && discussion.state === 'review') return reviewView(tx, discussion, { page: page ?? 1 });
  if (approved !== undefined) return minutesView(tx, approved);
  return setAside(discussion.state === 'review' ? 'draftBelow' : 'reopened');
};
