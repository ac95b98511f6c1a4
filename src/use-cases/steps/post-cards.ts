import { keepCard } from '../../store/cards.ts';
import { changeDiscussion, type KeptDiscussion } from '../../store/discussions.ts';
import type { Tx } from '../../store/store.ts';
import type { App } from '../app.ts';

type InDiscussion = Pick<KeptDiscussion, 'id' | 'row'>;

const cardIn = (app: App, discussion: InDiscussion) => ({
  id: app.newId(),
  subjectId: discussion.id,
  tenantId: discussion.row.tenantId,
  serviceUrl: discussion.row.serviceUrl,
  placeKind: 'conversation' as const,
  placeId: discussion.row.conversationId,
  createdAt: app.clock.now(),
});

/** A new point is a new card, so that it stands at the bottom, where people are; the one before becomes a record. */
export const postPointCard = async (app: App, tx: Tx, discussion: InDiscussion, point: number): Promise<void> => {
  const card = { ...cardIn(app, discussion), kind: 'point' as const, detail: { point } };
  await keepCard(tx, card);
  await changeDiscussion(tx, discussion.id, { pointCardId: card.id, currentPoint: point });
};

/** The card on which the draft of this version is reviewed, and which then shows what was approved. */
export const postReviewCard = async (app: App, tx: Tx, discussion: InDiscussion, number: number): Promise<void> => {
  const card = { ...cardIn(app, discussion), kind: 'minutes' as const, detail: { number } };
  await keepCard(tx, card);
  await changeDiscussion(tx, discussion.id, { reviewCardId: card.id, pointCardId: null });
};
