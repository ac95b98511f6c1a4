import { isNamed, minutesWithoutName, type ToForget } from '../domain/erasure.ts';
import type { PersonId } from '../domain/ids.ts';
import { recordAudit } from '../store/audit.ts';
import type { Delivery } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import {
  acknowledgedHeld,
  actionsHeld,
  attendanceHeld,
  auditHeld,
  doneHeld,
  facilitatedHeld,
  impactHeld,
  leadCardsHeld,
  meetingsHeld,
  noticesHeld,
  remindersHeld,
  responsesHeld,
} from '../store/held-on-person.ts';
import { minutesOf } from '../store/minutes.ts';
import { personById } from '../store/people.ts';
import { whose } from '../store/person-traces.ts';
import type { Tx } from '../store/store.ts';
import type { App } from './app.ts';
import { type Traces, tracesOf } from './steps/traces-of.ts';

/** Approved minutes in which their name stands. Others stand in them too, so only which ones they are is said. */
const minutesNaming = async (tx: Tx, { who, discussions }: Traces) => {
  const named: { id: string; discussionId: string; version: number; approvedAt: string }[] = [];
  for (const discussion of discussions)
    for (const { id, discussionId, number, content, approvedAt } of await minutesOf(tx, discussion))
      if (minutesWithoutName(content, who, approvedAt) !== undefined)
        named.push({ id, discussionId, version: number, approvedAt });
  return named;
};

const actionsOf = async (tx: Tx, id: PersonId, { who, discussions }: Traces) => {
  const rows = await actionsHeld(tx, discussions);
  const theirs = ({ recordedBy, ownerId, doneBy, owner }: (typeof rows)[number]) =>
    [recordedBy, ownerId, doneBy].includes(id) || isNamed(who, owner);
  return rows.filter(theirs).map(({ owner, ownerId, recordedBy, doneBy, ...row }) => ({
    ...row,
    recordedByThem: recordedBy === id,
    doneByThem: doneBy === id,
    owner: ownerId === id ? owner : ownOnly(who, owner),
  }));
};

const ownOnly = (who: ToForget, owner: string): string | undefined => (isNamed(who, owner) ? owner : undefined);

const rolesOf = async (app: App, tx: Tx, id: PersonId) => {
  const { organisations } = await readDirectory(tx);
  const { objectId } = whose(id);
  const safeguardingLead = organisations.flatMap(({ name: organisation, safeguardingLeads }) =>
    safeguardingLeads
      .filter((lead) => lead.entraObjectId?.toLowerCase() === objectId)
      .map((lead) => ({ organisation, ...lead })),
  );
  return { publisher: app.publishers.has(id), safeguardingLead };
};

const delivered = ({
  id,
  minutesId,
  recipientName,
  recipientEmail,
  state,
  sentAt,
  acknowledgedAt,
  leadSoughtAt,
}: Delivery) => ({
  id,
  minutesId,
  recipientName,
  recipientEmail,
  state,
  sentAt,
  acknowledgedAt,
  leadSoughtAt,
});

const held = async (app: App, tx: Tx, id: PersonId) => {
  const traces = await tracesOf(tx, id);
  const person = await personById(tx, id);
  const chats = person === undefined ? [] : [person.userId, person.conversationId ?? person.userId];
  return {
    id,
    names: traces.who.names,
    person: person ?? null,
    roles: await rolesOf(app, tx, id),
    attendance: await attendanceHeld(tx, id),
    facilitated: await facilitatedHeld(tx, id),
    meetings: await meetingsHeld(tx, id),
    responses: await responsesHeld(tx, id),
    agreedActions: await actionsOf(tx, id, traces),
    impact: await impactHeld(tx, id),
    minutes: await minutesNaming(tx, traces),
    deliveries: traces.deliveries.map(delivered),
    reminders: await remindersHeld(tx, traces.deliveries),
    acknowledged: await acknowledgedHeld(tx, id),
    minutesInTheirChat: await leadCardsHeld(tx, traces.deliveries),
    did: await doneHeld(tx, id),
    notices: await noticesHeld(tx, chats),
    auditEntries: await auditHeld(tx, id),
  };
};

export type HeldOnPerson = Awaited<ReturnType<typeof held>>;

const isNobody = (one: HeldOnPerson): boolean =>
  one.person === null && one.names.length === 0 && one.auditEntries.length === 0;

/**
 * Everything that is kept on one person, and nothing on others. That it was given out is audited. Responses without
 * their name are among it until the minutes are approved; afterwards nobody can say whose they were.
 */
export const exportPerson = (app: App, id: PersonId): Promise<HeldOnPerson> =>
  app.store.transaction(async (tx) => {
    const found = await held(app, tx, id);
    if (!isNobody(found)) await recordAudit(tx, { who: 'cli', what: 'person.exported', onId: id, at: app.clock.now() });
    return found;
  });
