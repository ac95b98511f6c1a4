import type { PersonId, TeamId } from '../domain/ids.ts';
import { organisationById, organisationsOfTenant } from '../domain/organisation.ts';
import { idsOfLead } from '../domain/safeguarding-lead.ts';
import { keepCard } from '../store/cards.ts';
import { type Delivery, deliveryById } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import { minutesById } from '../store/minutes.ts';
import { personById } from '../store/people.ts';
import { leadCardId, leadsUnsought, noteSought } from '../store/received-minutes.ts';
import type { PersonTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { installedTeams } from '../store/teams.ts';
import type { LeadMinutesDetail } from '../views/lead-minutes-view.ts';
import type { App } from './app.ts';

/** Teams whose rosters are looked at for one lead: who is in none of so many is told by email alone. */
const MOST_TEAMS = 20;

/** Where a person can be written to alone. */
export type OwnChat = Pick<PersonTable, 'tenantId' | 'serviceUrl' | 'userId' | 'conversationId'>;

/** A lead to whom minutes are sent, and how they may be reached in Microsoft Teams. */
export type LeadToReach = {
  readonly deliveryId: string;
  readonly objectId: string;
  /** Undefined where they never met the bot. */
  readonly chat: OwnChat | undefined;
  /** Where else to look: teams of their organisation that have the app. */
  readonly teams: readonly { readonly teamId: TeamId; readonly tenantId: string; readonly serviceUrl: string }[];
};

const chatOf = async (tx: Tx, ids: readonly PersonId[]): Promise<OwnChat | undefined> => {
  const people: PersonTable[] = [];
  for (const id of ids) {
    const person = await personById(tx, id);
    if (person !== undefined) people.push(person);
  }
  return people.find((one) => one.conversationId !== null) ?? people[0];
};

const leadOf = async (tx: Tx, { id, organisationId, recipientObjectId }: Delivery): Promise<LeadToReach> => {
  const directory = await readDirectory(tx);
  const organisation = organisationById(directory, organisationId);
  const isOf = (tenantId: string) =>
    organisationsOfTenant(directory, tenantId).some((one) => one.id === organisationId);
  const chat = organisation && (await chatOf(tx, idsOfLead(organisation, recipientObjectId)));
  const teams = (await installedTeams(tx))
    .filter((one) => one.organisationId === organisationId && isOf(one.tenantId))
    .slice(0, MOST_TEAMS)
    .map((one) => ({ teamId: one.id, tenantId: one.tenantId, serviceUrl: one.serviceUrl }));
  return { deliveryId: id, objectId: recipientObjectId ?? '', chat, teams };
};

/** Leads of whom nobody has looked yet whether their minutes can come to their chat, too. */
export const leadsToReach = (app: App, most: number): Promise<readonly LeadToReach[]> =>
  app.store.transaction(async (tx) => {
    const leads: LeadToReach[] = [];
    for (const delivery of await leadsUnsought(tx, most)) leads.push(await leadOf(tx, delivery));
    return leads;
  });

const post = async (app: App, tx: Tx, delivery: Delivery, chat: OwnChat): Promise<void> => {
  const minutes = await minutesById(tx, delivery.minutesId);
  if (minutes === undefined) return;
  const detail: LeadMinutesDetail = { minutesId: minutes.id };
  await keepCard(tx, {
    id: leadCardId(delivery.id),
    kind: 'lead-minutes',
    subjectId: minutes.discussionId,
    detail,
    tenantId: chat.tenantId,
    serviceUrl: chat.serviceUrl,
    placeKind: chat.conversationId === null ? 'person' : 'conversation',
    placeId: chat.conversationId ?? chat.userId,
    createdAt: app.clock.now(),
  });
};

/**
 * Notes that a lead was looked for, once, and where they were found has their minutes posted to their own chat: beside the
 * email, never instead of it. Who was not found has missed nothing, and nothing is shown as failed.
 */
export const settleLead = async (app: App, deliveryId: string, chat: OwnChat | undefined): Promise<void> => {
  await app.store.transaction(async (tx) => {
    const delivery = await deliveryById(tx, deliveryId);
    const first = await noteSought(tx, { id: deliveryId, at: app.clock.now() });
    // Erased while they were looked for: they are nobody's to write to any more.
    const isKnown = typeof delivery?.recipientObjectId === 'string';
    if (first && isKnown && chat !== undefined) await post(app, tx, delivery, chat);
  });
  if (chat !== undefined) app.wake();
};
