import type { MinutesId, PersonId } from '../../domain/ids.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type LedOrganisation, organisationsLedBy } from '../../domain/safeguarding-lead.ts';
import { type Delivery, deliveriesOf } from '../../store/deliveries.ts';
import { readDirectory } from '../../store/directory.ts';
import { type ApprovedMinutes, minutesById } from '../../store/minutes.ts';
import type { Tx } from '../../store/store.ts';

export type LeadRefusal = 'not-a-lead' | 'unknown-minutes';

export type MinutesOfLead = {
  readonly minutes: ApprovedMinutes;
  /** To their organisation; at least one. */
  readonly deliveries: readonly [Delivery, ...Delivery[]];
  readonly as: LedOrganisation;
};

/** Minutes that a lead's own organisation received. Those of another are not known to them. */
export const minutesOfLead = async (
  tx: Tx,
  of: { readonly who: PersonId; readonly minutesId: MinutesId },
): Promise<Result<MinutesOfLead, LeadRefusal>> => {
  const led = organisationsLedBy(await readDirectory(tx), of.who);
  if (led.length === 0) return refuse('not-a-lead');
  const minutes = await minutesById(tx, of.minutesId);
  const deliveries = minutes === undefined ? [] : await deliveriesOf(tx, minutes.id);
  for (const as of led) {
    const [first, ...others] = deliveries.filter(
      (one) => one.organisationId === as.organisation.id && one.state !== 'waiting',
    );
    if (minutes !== undefined && first !== undefined) return ok({ minutes, deliveries: [first, ...others], as });
  }
  return refuse('unknown-minutes');
};
