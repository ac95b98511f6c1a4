import { cardById, cardsChanged, changeCard } from '../../store/cards.ts';
import type { Tx } from '../../store/store.ts';
import { unfinishedDiscussions } from '../../store/unfinished-discussions.ts';
import type { App } from '../app.ts';

/**
 * Where the bot may speak again, the card that people need to go on with each discussion is posted or brought up to date after
 * all. Cards of points that were left meanwhile are not: nobody needs them any more.
 */
export const showRefusedAgain = async (app: App, tx: Tx, teamId: string): Promise<void> => {
  for (const { id, row } of await unfinishedDiscussions(tx, { teamId })) {
    const cardId = row.reviewCardId ?? row.pointCardId;
    const card = cardId === null ? undefined : await cardById(tx, cardId);
    if (card?.state !== 'refused') continue;
    const state = card.activityId === null ? 'pending' : 'posted';
    await changeCard(tx, card.id, { state, why: null, notBefore: app.clock.now() });
    await cardsChanged(tx, id);
  }
};
