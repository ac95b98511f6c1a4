import { type Card, changeCard } from './cards.ts';
import type { Tx } from './store.ts';

const ofBriefing = (tx: Tx, table: 'posting' | 'publication', briefingId: string) =>
  tx.selectFrom(table).select(`${table}.id`).where(`${table}.briefingId`, '=', briefingId);

const unfinished = (tx: Tx, briefingId: string) =>
  tx
    .selectFrom('discussion')
    .select('discussion.id')
    .where('discussion.postingId', 'in', ofBriefing(tx, 'posting', briefingId))
    .where('discussion.state', 'in', ['open', 'review']);

/** Every card that speaks of a briefing has something else to say: where it stands, where it is discussed, and for publishers. */
export const cardsOfBriefingChanged = async (tx: Tx, briefingId: string): Promise<void> => {
  for (const subjects of [
    ofBriefing(tx, 'posting', briefingId),
    ofBriefing(tx, 'publication', briefingId),
    unfinished(tx, briefingId),
  ])
    await tx
      .updateTable('card')
      .set((eb) => ({ wanted: eb('wanted', '+', 1) }))
      .where('subjectId', 'in', subjects)
      .execute();
};

/** Posts a card anew where nobody can bring it up to date. What may stand there already stays as it is. */
export const postAnew = (
  tx: Tx,
  id: string,
  where: Pick<Card, 'placeKind' | 'placeId'> & { readonly at: string },
): Promise<void> => {
  const { at, ...place } = where;
  const unsent = { why: null, conversationId: null, activityId: null, shown: 0, leasedBy: null, leasedUntil: null };
  return changeCard(tx, id, { ...unsent, ...place, state: 'pending', notBefore: at });
};
