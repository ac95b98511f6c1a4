import type { MinutesId, PersonId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { deliveriesOf } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import { takeDiscussion } from '../store/discussions.ts';
import {
  type Erasure,
  eraseAttendance,
  eraseAuthor,
  eraseFacilitator,
  eraseFromActions,
  eraseFromImpact,
  eraseFromMinutes,
  eraseFromTexts,
} from '../store/erase-from-discussion.ts';
import { eraseFromMeetings } from '../store/erase-from-meetings.ts';
import { eraseAcknowledger, eraseDoer, eraseFromNotices, eraseRecipient, removePerson } from '../store/erase-person.ts';
import { minutesById } from '../store/minutes.ts';
import { personById } from '../store/people.ts';
import { whose } from '../store/person-traces.ts';
import type { Tx } from '../store/store.ts';
import type { App } from './app.ts';
import { type Traces, tracesOf } from './steps/traces-of.ts';

export type EraseRefusal = 'is-publisher' | 'is-safeguarding-lead' | 'facilitates' | 'minutes-under-way';

/** How many of each were changed. Nothing else about them is kept. */
export type Erased = {
  readonly responses: number;
  readonly attendance: number;
  readonly facilitated: number;
  readonly texts: number;
  readonly actions: number;
  /** Answers to what had changed. */
  readonly impact: number;
  readonly minutes: number;
  readonly deliveries: number;
  readonly notices: number;
  readonly others: number;
  /** Minutes in which their name stood when they were sent, and to whom: those copies cannot be called back. */
  readonly sent: readonly { readonly minutesId: MinutesId; readonly to: string }[];
};

const isLead = async (tx: Tx, id: PersonId): Promise<boolean> => {
  const { objectId } = whose(id);
  const { organisations } = await readDirectory(tx);
  return organisations.some((one) =>
    one.safeguardingLeads.some((lead) => lead.entraObjectId?.toLowerCase() === objectId),
  );
};

/** Takes every discussion for writing, in one order for all; answers why they cannot be erased from one. */
const facilitatesStill = async (tx: Tx, discussions: readonly string[], id: PersonId): Promise<boolean> => {
  let still = false;
  for (const discussionId of discussions) {
    const discussion = await takeDiscussion(tx, discussionId);
    if (discussion?.facilitator.id === id && discussion.state !== 'approved') still = true;
  }
  return still;
};

const refusalFor = async (app: App, tx: Tx, id: PersonId, traces: Traces): Promise<EraseRefusal | undefined> => {
  if (app.publishers.has(id)) return 'is-publisher';
  if (await isLead(tx, id)) return 'is-safeguarding-lead';
  if (await facilitatesStill(tx, traces.discussions, id)) return 'facilitates';
  return traces.deliveries.some((one) => one.state === 'pending') ? 'minutes-under-way' : undefined;
};

type FromOne = Pick<Erased, 'responses' | 'attendance' | 'facilitated' | 'texts' | 'actions' | 'impact'> & {
  readonly minutes: readonly MinutesId[];
};

const eraseFromOne = async (app: App, tx: Tx, erasure: Erasure): Promise<FromOne> => {
  const from = {
    responses: await eraseAuthor(tx, erasure),
    attendance: await eraseAttendance(tx, erasure),
    facilitated: await eraseFacilitator(tx, erasure),
    texts: await eraseFromTexts(tx, erasure),
    actions: await eraseFromActions(tx, erasure),
    impact: await eraseFromImpact(tx, erasure),
    minutes: await eraseFromMinutes(tx, erasure),
  };
  await cardsChanged(tx, erasure.discussionId);
  for (const onId of from.minutes)
    await recordAudit(tx, { who: 'cli', what: 'minutes.name-removed', onId, at: app.clock.now() });
  return from;
};

const sentCopies = async (tx: Tx, minutes: readonly MinutesId[]): Promise<Erased['sent']> => {
  const sent: { minutesId: MinutesId; to: string }[] = [];
  for (const minutesId of minutes)
    for (const one of await deliveriesOf(tx, minutesId))
      if (one.sentAt !== null) sent.push({ minutesId, to: one.recipientName });
  return sent;
};

/** Minutes of others, too, say by whom they were acknowledged. */
const eraseAcknowledged = async (tx: Tx, id: PersonId): Promise<number> => {
  const changed = await eraseAcknowledger(tx, id);
  for (const minutesId of changed) await cardsChanged(tx, (await minutesById(tx, minutesId))?.discussionId ?? '');
  return changed.length;
};

const erase = async (app: App, tx: Tx, id: PersonId, { who, discussions, deliveries }: Traces): Promise<Erased> => {
  const at = app.clock.now();
  const from: FromOne[] = [];
  for (const discussionId of discussions)
    from.push(await eraseFromOne(app, tx, { discussionId, id, who, newId: app.newId, at }));
  for (const delivery of deliveries) await eraseRecipient(tx, delivery.id);
  const acknowledged = await eraseAcknowledged(tx, id);
  const person = await personById(tx, id);
  if (person !== undefined) await removePerson(tx, person);
  const minutes = from.flatMap((one) => one.minutes);
  const sum = (count: (one: FromOne) => number) => from.reduce((total, one) => total + count(one), 0);
  return {
    responses: sum((one) => one.responses),
    attendance: sum((one) => one.attendance),
    facilitated: sum((one) => one.facilitated),
    texts: sum((one) => one.texts),
    actions: sum((one) => one.actions),
    impact: sum((one) => one.impact),
    minutes: minutes.length,
    deliveries: deliveries.length,
    notices: await eraseFromNotices(tx, who),
    others:
      (await eraseDoer(tx, id)) +
      (await eraseFromMeetings(tx, { id, who })) +
      acknowledged +
      (person === undefined ? 0 : 1),
    sent: await sentCopies(tx, minutes),
  };
};

const isNothing = ({ sent, ...counts }: Erased): boolean =>
  sent.length === 0 && Object.values(counts).every((count) => count === 0);

/**
 * Forgets a person, in one transaction: what they said stays, as a practitioner's; what they were counted in stays
 * counted. The audit log keeps their id, and no name (decision 14). Repeating it changes nothing: undefined where nothing
 * was kept of them. Publishers and safeguarding leads are erased from the settings first, or they would be back at once.
 */
export const erasePerson = async (app: App, id: PersonId): Promise<Result<Erased | undefined, EraseRefusal>> => {
  const erased = await app.store.transaction(async (tx): Promise<Result<Erased | undefined, EraseRefusal>> => {
    const traces = await tracesOf(tx, id);
    const refusal = await refusalFor(app, tx, id, traces);
    if (refusal !== undefined) return refuse(refusal);
    const done = await erase(app, tx, id, traces);
    if (isNothing(done)) return ok(undefined);
    await recordAudit(tx, { who: 'cli', what: 'person.erased', onId: id, at: app.clock.now() });
    return ok(done);
  });
  app.wake();
  return erased;
};
