import type { AgreedActionId, PersonId, ResponseId } from '../../domain/ids.ts';
import { draftMinutes, type Minutes } from '../../domain/minutes.ts';
import { isConfirmed, recipientsOf, type SafeguardingLead } from '../../domain/organisation.ts';
import type { AuditFact } from '../../store/audit.ts';
import { truth } from '../../store/columns.ts';
import type { DeliveryTable, MinutesTable } from '../../store/schema.ts';
import type { Dice } from './dice.ts';
import type { InventedDiscussion } from './invent-discussion.ts';
import { minutesAfter } from './year.ts';

export type InventedMinutes = {
  readonly minutes: MinutesTable;
  readonly deliveries: readonly DeliveryTable[];
  readonly facts: readonly AuditFact[];
};

/** In the domain's own form, so that every copy of these minutes reads as any other. */
const contentOf = ({ row, posting, people, responses, actions }: InventedDiscussion, approvedAt: string): Minutes => ({
  ...draftMinutes({
    briefing: { ...posting.publication.briefing, version: 1 },
    organisation: posting.team.organisation.name,
    team: posting.team.row.name,
    place: `Channel of ${posting.team.row.name} in Microsoft Teams`,
    how: row.how,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt ?? row.startedAt,
    facilitator: row.facilitatorName,
    present: people.map(({ name }) => ({ name, standing: 'member' })),
    responses: responses
      .filter((one) => one.withdrawnAt === null)
      .map((one) => ({
        ...one,
        id: one.id as ResponseId,
        nameless: one.nameless === 1,
        authorId: (one.authorId ?? undefined) as PersonId | undefined,
        authorName: one.authorName ?? undefined,
        resolution: one.resolution ?? undefined,
      })),
    actions: actions.map((one) => ({ ...one, id: one.id as AgreedActionId, doneAt: one.doneAt ?? undefined })),
    given: { values: new Set(), words: new Set() },
    version: 1,
    replaces: undefined,
    distribution: recipientsOf(posting.team.organisation).map(({ name, email, deputy }) => ({
      name,
      email,
      deputy,
      organisation: posting.team.organisation.name,
    })),
    approved: undefined,
  }),
  approved: { by: row.facilitatorName, at: approvedAt },
});

const UNSENT = {
  state: 'waiting',
  attempts: 0,
  firstTriedAt: null,
  sentAt: null,
  failedAt: null,
  lastCode: null,
} as const;

type Sent = Pick<DeliveryTable, 'state' | 'attempts' | 'firstTriedAt' | 'sentAt' | 'failedAt' | 'lastCode'>;

const sentOrFailed = (dice: Dice, approvedAt: string): Sent => {
  const at = minutesAfter(approvedAt, 1);
  const tried = { attempts: 1, firstTriedAt: at };
  return dice.happens(0.985)
    ? { ...tried, state: 'sent', sentAt: at, failedAt: null, lastCode: null }
    : { ...tried, state: 'failed', sentAt: null, failedAt: minutesAfter(at, 1_440), lastCode: '550' };
};

type Of = { readonly minutesId: string; readonly discussion: InventedDiscussion; readonly approvedAt: string };

const waitingFor = ({ discussion }: Of): DeliveryTable['waitingFor'] => {
  const { team } = discussion.posting;
  if (!isConfirmed(team.row)) return 'organisation-unconfirmed';
  return team.organisation.safeguardingLeads.length === 0 ? 'no-lead' : null;
};

const deliveryTo = (dice: Dice, of: Of, to: { lead: SafeguardingLead | undefined; number: number }): DeliveryTable => {
  const id = `${of.minutesId}-delivery-${to.number}`;
  const waits = waitingFor(of);
  return {
    id,
    minutesId: of.minutesId,
    organisationId: of.discussion.posting.team.organisation.id,
    recipientName: to.lead?.name ?? '',
    recipientEmail: to.lead?.email ?? '',
    recipientObjectId: null,
    deputy: truth(to.lead?.deputy ?? false),
    messageId: `<${id}@briefings.example.org>`,
    notBefore: of.approvedAt,
    leasedBy: null,
    leasedUntil: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    leadSoughtAt: null,
    cause: null,
    waitingFor: waits,
    ...(waits === null ? sentOrFailed(dice, of.approvedAt) : UNSENT),
  };
};

/** Most are acknowledged within days, by the lead or, one in five, by the deputy; some never. */
const acknowledged = (dice: Dice, deliveries: readonly DeliveryTable[], now: string): readonly DeliveryTable[] => {
  const sent = deliveries.filter((one) => one.state === 'sent');
  if (sent.length === 0 || !dice.happens(0.82)) return deliveries;
  const by = sent[dice.happens(0.2) ? sent.length - 1 : 0];
  const at = minutesAfter(by?.sentAt ?? now, dice.between(20, 14 * 1_440));
  return at > now
    ? deliveries
    : deliveries.map((one) => (one === by ? { ...one, acknowledgedAt: at, acknowledgedBy: one.recipientName } : one));
};

/** The approved minutes of a discussion, and to whom they went; undefined where there are none yet. */
export const inventMinutes = (dice: Dice, discussion: InventedDiscussion, now: string): InventedMinutes | undefined => {
  const { row, approvedAt } = discussion;
  if (approvedAt === undefined) return undefined;
  const minutesId = `${row.id}-minutes`;
  const of = { minutesId, discussion, approvedAt };
  const leads = waitingFor(of) === null ? recipientsOf(discussion.posting.team.organisation) : [undefined];
  const deliveries = acknowledged(
    dice,
    leads.map((lead, index) => deliveryTo(dice, of, { lead, number: index + 1 })),
    now,
  );
  return {
    minutes: {
      id: minutesId,
      discussionId: row.id,
      number: 1,
      content: JSON.stringify(contentOf(discussion, approvedAt)),
      approvedBy: row.facilitatorId,
      approvedAt,
    },
    deliveries,
    facts: [
      { who: row.facilitatorId, what: 'minutes.approved', onId: minutesId, at: approvedAt },
      ...deliveries.flatMap(({ id, acknowledgedAt }) =>
        acknowledgedAt === null
          ? []
          : [{ who: `delivery:${id}`, what: 'minutes.acknowledged', onId: id, at: acknowledgedAt }],
      ),
    ],
  };
};
