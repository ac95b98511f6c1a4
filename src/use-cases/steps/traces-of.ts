import { isNamedInFull, type ToForget } from '../../domain/erasure.ts';
import type { Delivery } from '../../store/deliveries.ts';
import { minutesById } from '../../store/minutes.ts';
import { deliveriesTo, discussionsWith, namesOf, typedNames, whose } from '../../store/person-traces.ts';
import type { Tx } from '../../store/store.ts';

/** Where a person stands in what is kept. */
export type Traces = {
  readonly who: ToForget;
  /** Discussions that they took part in, were typed into by name, or whose minutes were sent to them; in order. */
  readonly discussions: readonly string[];
  readonly deliveries: readonly Delivery[];
};

const discussionOf = async (tx: Tx, delivery: Delivery): Promise<string> =>
  (await minutesById(tx, delivery.minutesId))?.discussionId ?? '';

/** Looks for everything that leads to a person: by their id, and by their names where only a name was ever known. */
export const tracesOf = async (tx: Tx, id: string): Promise<Traces> => {
  const deliveries = await deliveriesTo(tx, whose(id));
  const asLead = deliveries.map((one) => one.recipientName).filter((name) => name !== '');
  const who: ToForget = {
    names: [...new Set([...(await namesOf(tx, id)), ...asLead])],
    emails: [...new Set(deliveries.map((one) => one.recipientEmail).filter((email) => email !== ''))],
  };
  const typed = (await typedNames(tx, whose(id).tenantId)).filter((one) => isNamedInFull(who, one.name));
  const discussions = new Set([...(await discussionsWith(tx, id)), ...typed.map((one) => one.discussionId)]);
  for (const delivery of deliveries) discussions.add(await discussionOf(tx, delivery));
  return { who, discussions: [...discussions].toSorted(), deliveries };
};
