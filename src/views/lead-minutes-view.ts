import type { MinutesId } from '../domain/ids.ts';
import type { LeadMinutesView, Told } from '../ports/cards.ts';
import type { Card } from '../store/cards.ts';
import { type Delivery, deliveriesOf } from '../store/deliveries.ts';
import { type ApprovedMinutes, minutesById, minutesOf } from '../store/minutes.ts';
import type { Tx } from '../store/store.ts';
import { asNamed } from '../words/recorded.ts';
import { minutesAsRead } from './as-read.ts';

/** What a lead's card of minutes keeps; its subject is the discussion, so that what changes there changes it. */
export type LeadMinutesDetail = { readonly minutesId: MinutesId };

/** Who said "received" first, whichever recipient it was; one acknowledgement is enough. */
export const firstAcknowledgement = (deliveries: readonly Delivery[]): LeadMinutesView['acknowledged'] => {
  const [first] = deliveries
    .flatMap(({ acknowledgedAt, acknowledgedBy }) =>
      acknowledgedAt === null ? [] : [{ by: asNamed(acknowledgedBy ?? ''), at: acknowledgedAt }],
    )
    .toSorted((a, b) => a.at.localeCompare(b.at));
  return first;
};

export const leadMinutesView = async (tx: Tx, shown: ApprovedMinutes, told?: Told): Promise<LeadMinutesView> => {
  const [newest] = await minutesOf(tx, shown.discussionId);
  const replaced = newest !== undefined && newest.number > shown.number;
  return {
    kind: 'lead-minutes',
    minutesId: shown.id,
    minutes: minutesAsRead(shown.content),
    acknowledged: firstAcknowledgement(await deliveriesOf(tx, shown.id)),
    replacedBy: replaced ? newest.number : undefined,
    told,
  };
};

/** Minutes as the card in a lead's own chat shows them. */
export const leadMinutesCardView = async (tx: Tx, card: Card): Promise<LeadMinutesView | undefined> => {
  const { minutesId } = JSON.parse(card.detail) as LeadMinutesDetail;
  const minutes = await minutesById(tx, minutesId);
  return minutes && leadMinutesView(tx, minutes);
};
