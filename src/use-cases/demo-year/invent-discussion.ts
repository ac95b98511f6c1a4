import { daysAfter, isoDayOf } from '../../domain/dates.ts';
import type { AuditFact } from '../../store/audit.ts';
import { truth } from '../../store/columns.ts';
import type { AgreedActionTable, DiscussionTable, ImpactTable, ResponseTable } from '../../store/schema.ts';
import type { Dice } from './dice.ts';
import { type InventedPosting, startOfDiscussion } from './invent-teams.ts';
import { inventedName } from './invented-people.ts';
import { inventedAction, inventedChange, inventedResponse } from './invented-responses.ts';
import { minutesAfter } from './year.ts';

/** Who takes part. */
export type InventedPerson = { readonly id: string; readonly name: string };

type InventedRow = Omit<DiscussionTable, 'version'> & { readonly version: 1 };

export type InventedDiscussion = {
  readonly posting: InventedPosting;
  readonly row: InventedRow;
  readonly people: readonly InventedPerson[];
  readonly responses: readonly ResponseTable[];
  readonly actions: readonly AgreedActionTable[];
  readonly impact: readonly ImpactTable[];
  readonly approvedAt: string | undefined;
  readonly facts: readonly AuditFact[];
};

const POINTS = 5;

const peopleOf = (dice: Dice, posting: InventedPosting): readonly InventedPerson[] =>
  Array.from({ length: dice.between(4, 9) }, (_, index) => ({
    id: `${posting.team.row.tenantId}/${posting.team.row.id}-${index + 1}`,
    name: inventedName(dice),
  }));

const earlier = (a: string, b: string): string => (a < b ? a : b);

type Course = {
  readonly state: DiscussionTable['state'];
  readonly how: DiscussionTable['how'];
  readonly responses: number;
};

/** Those begun in the last two days are still open; one in fifteen waits for its facilitator, or was left by everybody. */
const courseOf = (dice: Dice, of: { startedAt: string; now: string; responses: number }): Course => {
  const { responses } = of;
  if (of.startedAt > minutesAfter(of.now, -2 * 1_440)) return { state: 'open', how: 'discussed', responses };
  if (responses === 0) return { state: 'review', how: 'closed-itself', responses };
  if (dice.happens(0.06)) return { state: 'review', how: dice.happens(0.5) ? 'closed-itself' : 'discussed', responses };
  return { state: 'approved', how: dice.happens(0.2) ? 'written-up' : 'discussed', responses };
};

const resolutionOf = (dice: Dice): ResponseTable['resolution'] => {
  if (dice.happens(0.95)) return null;
  return dice.happens(0.5) ? 'left-out' : 'safe';
};

const responseOf = (
  dice: Dice,
  of: { row: InventedRow; people: readonly InventedPerson[]; index: number },
): ResponseTable => {
  const { row, index } = of;
  const id = `${row.id}-response-${String(index + 1).padStart(3, '0')}`;
  const author = dice.one(of.people);
  const nameless = dice.happens(0.25);
  const forgotten = nameless && row.state === 'approved';
  const nothing = dice.happens(0.1);
  const at = minutesAfter(row.startedAt, 1 + index * 2);
  return {
    id,
    discussionId: row.id,
    point: index % POINTS,
    kind: nothing ? 'nothing-to-add' : 'response',
    saidBy: !nameless && dice.happens(0.15) ? 'team' : 'me',
    nameless: truth(nameless),
    authorId: forgotten ? null : author.id,
    authorName: nameless ? null : author.name,
    standing: 'member',
    text: nothing ? '' : inventedResponse(dice),
    source: row.how === 'written-up' ? 'write-up' : 'card',
    conversationId: row.conversationId,
    activityId: forgotten ? id : `${id}-activity`,
    nonce: forgotten ? null : `${id}-nonce`,
    at,
    shuffle: dice.next(),
    resolution: resolutionOf(dice),
    withdrawnAt: dice.happens(0.01) ? minutesAfter(at, 1) : null,
    toldLeftOutAt: null,
  };
};

/** Half of what is due is done; of what is not due yet, little. */
const actionOf = (
  dice: Dice,
  of: { row: InventedRow; people: readonly InventedPerson[]; index: number; now: string },
): AgreedActionTable => {
  const { row, index, now } = of;
  const owner = dice.one(of.people);
  const id = `${row.id}-action-${index + 1}`;
  const byWhen = dice.happens(0.85) ? daysAfter(isoDayOf(row.startedAt), dice.between(14, 90)) : '';
  const isDue = byWhen !== '' && byWhen < isoDayOf(now);
  const done = dice.happens(isDue ? 0.65 : 0.15);
  const agreedAt = minutesAfter(row.startedAt, 25 + index);
  return {
    id,
    discussionId: row.id,
    point: dice.between(0, POINTS - 1),
    what: inventedAction(dice),
    owner: owner.name,
    ownerId: owner.id,
    byWhen,
    recordedBy: row.facilitatorId,
    nonce: `${id}-nonce`,
    at: agreedAt,
    doneAt: done ? earlier(minutesAfter(agreedAt, dice.between(5, 80) * 1_440), now) : null,
    doneBy: done ? owner.id : null,
  };
};

const discussionRow = (
  dice: Dice,
  of: { posting: InventedPosting; people: readonly InventedPerson[]; now: string; responses: number },
): InventedRow => {
  const { posting, now } = of;
  const startedAt = startOfDiscussion(dice, posting, now);
  const course = courseOf(dice, { startedAt, now, responses: of.responses });
  const finished = course.state !== 'open';
  const lastResponseAt = earlier(minutesAfter(startedAt, of.responses * 2), now);
  return {
    id: `${posting.row.id}-discussion`,
    briefingVersionId: posting.row.briefingVersionId,
    postingId: posting.row.id,
    teamId: posting.team.row.id,
    tenantId: posting.team.row.tenantId,
    serviceUrl: posting.team.row.serviceUrl,
    conversationId: `${posting.team.row.channelId};messageid=${posting.row.id}`,
    place: 'thread',
    state: course.state,
    how: course.how,
    facilitatorId: of.people[0]?.id ?? '',
    facilitatorName: of.people[0]?.name ?? '',
    currentPoint: finished ? POINTS - 1 : dice.between(0, POINTS - 1),
    points: POINTS,
    version: 1,
    pointCardId: null,
    reviewCardId: null,
    startedAt,
    finishedAt: finished ? minutesAfter(startedAt, of.responses * 2 + dice.between(2, 30)) : null,
    lastResponseAt,
  };
};

/** Three months after approval every third team says what changed. */
const impactOf = (
  dice: Dice,
  of: { row: InventedRow; approvedAt: string | undefined; now: string },
): readonly ImpactTable[] => {
  const { row, approvedAt, now } = of;
  if (approvedAt === undefined || minutesAfter(approvedAt, 95 * 1_440) > now || !dice.happens(0.38)) return [];
  const id = `${row.id}-impact`;
  return [
    {
      id,
      discussionId: row.id,
      text: inventedChange(dice),
      authorId: row.facilitatorId,
      authorName: row.facilitatorName,
      conversationId: row.conversationId,
      nonce: `${id}-nonce`,
      at: earlier(minutesAfter(approvedAt, dice.between(91, 110) * 1_440), now),
    },
  ];
};

/** One team's discussion of one briefing, with so many responses. */
export const inventDiscussion = (
  dice: Dice,
  posting: InventedPosting,
  { now, responses }: { now: string; responses: number },
): InventedDiscussion => {
  const people = peopleOf(dice, posting);
  const row = discussionRow(dice, { posting, people, now, responses });
  const approvedAt =
    row.state === 'approved' && row.finishedAt !== null
      ? earlier(
          minutesAfter(row.finishedAt, dice.happens(0.6) ? dice.between(5, 120) : dice.between(1, 9) * 1_440),
          now,
        )
      : undefined;
  return {
    posting,
    row,
    people,
    responses: Array.from({ length: responses }, (_, index) => responseOf(dice, { row, people, index })),
    actions: Array.from({ length: responses === 0 ? 0 : dice.between(0, 4) }, (_, index) =>
      actionOf(dice, { row, people, index, now }),
    ),
    impact: impactOf(dice, { row, approvedAt, now }),
    approvedAt,
    facts: [{ who: row.facilitatorId, what: 'discussion.started', onId: row.id, at: row.startedAt }],
  };
};
