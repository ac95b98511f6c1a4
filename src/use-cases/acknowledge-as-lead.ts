import type { MinutesId, PersonId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { idsOfLead } from '../domain/safeguarding-lead.ts';
import type { LeadMinutesView } from '../ports/cards.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { acknowledgeDelivery, type Delivery } from '../store/deliveries.ts';
import type { Tx } from '../store/store.ts';
import { firstAcknowledgement, leadMinutesView } from '../views/lead-minutes-view.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { type LeadRefusal, type MinutesOfLead, minutesOfLead } from './steps/minutes-of-lead.ts';

export type AcknowledgeAsLead = { readonly who: PersonId; readonly minutesId: MinutesId };

/** Their own delivery; a lead who came after the minutes were sent takes up their predecessor's. */
const deliveryFor = (who: PersonId, { deliveries, as }: MinutesOfLead): Delivery =>
  deliveries.find((one) => idsOfLead(as.organisation, one.recipientObjectId).includes(who)) ?? deliveries[0];

const acknowledge = async (app: App, tx: Tx, who: PersonId, of: MinutesOfLead): Promise<void> => {
  const { id } = deliveryFor(who, of);
  const at = app.clock.now();
  if (!(await acknowledgeDelivery(tx, { id, at, by: of.as.lead.name }))) return;
  await cardsChanged(tx, of.minutes.discussionId);
  await recordAudit(tx, { who, what: 'minutes.acknowledged', onId: id, at });
};

/**
 * A safeguarding lead or deputy says "received" in Microsoft Teams. Once is enough, by whatever route and by whichever of
 * them: after that it changes nothing. Answers the minutes as they now stand.
 */
export const acknowledgeAsLead = async (
  app: App,
  { who, minutesId }: AcknowledgeAsLead,
): Promise<Result<LeadMinutesView, LeadRefusal>> => {
  const acknowledged = await app.store.transaction(async (tx): Promise<Result<LeadMinutesView, LeadRefusal>> => {
    const found = await minutesOfLead(tx, { who, minutesId });
    if (!found.ok) return found;
    const already = firstAcknowledgement(found.value.deliveries) !== undefined;
    if (!already) await acknowledge(app, tx, who, found.value);
    const text = words().pressed[already ? 'receivedAlready' : 'received'];
    return ok(await leadMinutesView(tx, found.value.minutes, { text, done: true }));
  });
  app.wake();
  return acknowledged;
};
