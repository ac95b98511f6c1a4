import type { PostingId, PublicationId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardById, cardsChanged, settleUnconfirmed } from '../store/cards.ts';
import { postingById } from '../store/postings.ts';
import type { App } from './app.ts';

export type SettleRefusal = 'unknown-posting' | 'already-settled';

/**
 * A publisher looked into the channel and says what became of an unconfirmed posting: post it again, or it is there.
 * One that is there cannot be updated later, for Microsoft Teams never told its id.
 */
export const settlePosting = async (
  app: App,
  settle: { postingId: PostingId; as: 'post-again' | 'it-is-there'; by: string },
): Promise<Result<PublicationId, SettleRefusal>> => {
  const settled = await app.store.transaction(async (tx): Promise<Result<PublicationId, SettleRefusal>> => {
    const posting = await postingById(tx, settle.postingId);
    const card = posting && (await cardById(tx, posting.cardId));
    if (posting === undefined || card === undefined) return refuse('unknown-posting');
    const at = app.clock.now();
    const become =
      settle.as === 'post-again'
        ? { state: 'pending' as const, shown: 0 }
        : { state: 'posted' as const, shown: card.wanted };
    // Two publishers may press at once: the condition is in the change itself.
    const mine = await settleUnconfirmed(tx, card.id, { ...become, why: null, notBefore: at, leasedUntil: null });
    if (!mine) return refuse('already-settled');
    await cardsChanged(tx, posting.publicationId);
    await recordAudit(tx, { who: settle.by, what: `posting.${settle.as}`, onId: posting.id, at });
    return ok(posting.publicationId as PublicationId);
  });
  app.wake();
  return settled;
};
