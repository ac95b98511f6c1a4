import { daysAfter, isoDayOf } from '../../domain/dates.ts';
import { DISCUSS_SOON_DAYS, USEFUL_DAYS } from '../../domain/reminder.ts';
import { monthsAfter, monthsBefore } from '../../domain/retention.ts';
import { workingDaysAfter } from '../../domain/working-hours.ts';
import {
  approvedBetween,
  dueActions,
  nudgesToGive,
  unacknowledgedDeliveries,
  waitingReviews,
} from '../../store/due-reminders.ts';
import { type LatePosting, latePostings } from '../../store/late-postings.ts';
import type { Reminder } from '../../store/reminders.ts';
import type { Tx } from '../../store/store.ts';

/** A conversation of a team to which a reminder goes, and the noun that its card is about. */
export type InThread = {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly subjectId: string;
};

/** A safeguarding lead to whom a reminder goes. */
export type ToLead = {
  readonly email: string;
  readonly organisationId: string | null;
  readonly briefingId: string;
  readonly subjectId: string;
};

export type DueReminder = Pick<Reminder, 'kind' | 'aboutId' | 'postingId' | 'dueOn'> & {
  readonly uselessFrom?: string;
  /** The reminder that waits already, where a person asked for it. */
  readonly waiting?: string;
  readonly to: InThread | ToLead;
};

/** The thread or lead of a reminder: of one there is at most one a week. */
export const placeOf = ({ to }: Pick<DueReminder, 'to'>): string =>
  'email' in to ? to.email : `${to.tenantId}/${to.conversationId}`;

const REVIEW_DAYS = 3;
const IMPACT_MONTHS = 3;
const LEAD_DAYS = 5;
const DEPUTY_DAYS = 10;
const DAY_MS = 86_400_000;
/** Longer than any of the waits in working days is in days of the calendar. */
const LONGEST_WAIT_DAYS = 16;

const before = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY_MS).toISOString();

/** Whoever was told only after a reminder would have been due has just been told. */
const ofPosting = (kind: 'discuss-soon' | 'discuss-by', posting: LatePosting): readonly DueReminder[] => {
  const soon = kind === 'discuss-soon';
  const dueOn = soon ? daysAfter(posting.discussBy, -DISCUSS_SOON_DAYS) : posting.discussBy;
  if (isoDayOf(posting.createdAt) >= dueOn) return [];
  const about = { kind, aboutId: posting.id, postingId: posting.id, dueOn };
  return [{ ...about, ...(soon && { uselessFrom: posting.discussBy }), to: threadOf(posting) }];
};

const threadOf = ({ id, tenantId, serviceUrl, conversationId }: LatePosting): InThread => ({
  tenantId,
  serviceUrl,
  conversationId,
  subjectId: id,
});

const lateTeams = async (tx: Tx, today: string): Promise<readonly DueReminder[]> => {
  const until = daysAfter(today, DISCUSS_SOON_DAYS);
  const late = await latePostings(tx, { until, from: daysAfter(today, -USEFUL_DAYS) });
  return late.flatMap((one) => [...ofPosting('discuss-soon', one), ...ofPosting('discuss-by', one)]);
};

const nudged = async (tx: Tx, today: string): Promise<readonly DueReminder[]> => {
  const nudges = await nudgesToGive(tx, { from: daysAfter(today, -USEFUL_DAYS) });
  if (nudges.length === 0) return [];
  const late = new Map((await latePostings(tx, { until: '9999-12-31' })).map((one) => [one.id, one]));
  return nudges.flatMap(({ id, aboutId, dueOn }) => {
    const posting = late.get(aboutId);
    return posting === undefined
      ? []
      : [{ kind: 'nudge' as const, aboutId, postingId: aboutId, dueOn, waiting: id, to: threadOf(posting) }];
  });
};

const reviews = async (tx: Tx, now: string): Promise<readonly DueReminder[]> => {
  const window = { from: before(now, USEFUL_DAYS + LONGEST_WAIT_DAYS), until: before(now, REVIEW_DAYS - 1) };
  return (await waitingReviews(tx, window)).map(({ id, postingId, askedAt, ...place }) => ({
    kind: 'review',
    aboutId: id,
    postingId,
    dueOn: workingDaysAfter(isoDayOf(askedAt), REVIEW_DAYS),
    to: { ...place, subjectId: id },
  }));
};

const actions = async (tx: Tx, today: string): Promise<readonly DueReminder[]> =>
  (await dueActions(tx, { from: daysAfter(today, -USEFUL_DAYS), until: today })).map(
    ({ id, byWhen, discussionId, postingId, ...place }) => ({
      kind: 'action-due',
      aboutId: id,
      postingId,
      dueOn: byWhen,
      to: { ...place, subjectId: discussionId },
    }),
  );

const impacts = async (tx: Tx, now: string): Promise<readonly DueReminder[]> => {
  const then = monthsBefore(now, IMPACT_MONTHS);
  const window = { from: before(then, USEFUL_DAYS + LONGEST_WAIT_DAYS), until: before(then, -LONGEST_WAIT_DAYS) };
  return (await approvedBetween(tx, window)).map(({ id, postingId, approvedAt, ...place }) => ({
    kind: 'what-changed',
    aboutId: id,
    postingId,
    dueOn: isoDayOf(monthsAfter(approvedAt, IMPACT_MONTHS)),
    to: { ...place, subjectId: id },
  }));
};

type Unacknowledged = Awaited<ReturnType<typeof unacknowledgedDeliveries>>[number];

const ofDelivery = (one: Unacknowledged, hasLead: boolean): DueReminder => {
  const waits = one.deputy === 1 && hasLead ? DEPUTY_DAYS : LEAD_DAYS;
  const { organisationId, postingId, briefingId, discussionId: subjectId } = one;
  return {
    kind: one.deputy === 1 ? 'deputy' : 'lead',
    aboutId: one.id,
    postingId,
    dueOn: workingDaysAfter(isoDayOf(one.sentAt ?? one.notBefore), waits),
    to: { email: one.recipientEmail.toLowerCase(), organisationId, briefingId, subjectId },
  };
};

/** The lead first, and the deputies five working days later; at once, where the minutes went to deputies alone. */
const leads = async (tx: Tx, now: string): Promise<readonly DueReminder[]> => {
  const window = { from: before(now, USEFUL_DAYS + LONGEST_WAIT_DAYS), until: before(now, LEAD_DAYS) };
  const sent = await unacknowledgedDeliveries(tx, window);
  const withLead = new Set(sent.filter((one) => one.deputy === 0).map((one) => one.minutesId));
  return sent.map((one) => ofDelivery(one, withLead.has(one.minutesId)));
};

/** Everything that is due today or was, whether or not it was sent already; the longest due first. */
export const remindersDue = async (tx: Tx, now: string): Promise<readonly DueReminder[]> => {
  const today = isoDayOf(now);
  const all = [
    ...(await lateTeams(tx, today)),
    ...(await nudged(tx, today)),
    ...(await reviews(tx, now)),
    ...(await actions(tx, today)),
    ...(await impacts(tx, now)),
    ...(await leads(tx, now)),
  ];
  return all.filter((one) => one.dueOn <= today).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
};
