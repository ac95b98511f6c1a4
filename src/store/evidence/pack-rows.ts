import type { ExpressionBuilder } from 'kysely';
import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { Schema } from '../schema.ts';
import type { Tx } from '../store.ts';
import { ladderFacts } from './ladder-facts.ts';
import { postingsWithin } from './postings-within.ts';

/** Every posting with what is known of it. */
export const postingRows = (tx: Tx, filter: EvidenceFilter) =>
  ladderFacts(tx, filter)
    .innerJoin('publication', 'publication.id', 'posting.publicationId')
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .innerJoin('briefingVersion', 'briefingVersion.id', 'posting.briefingVersionId')
    .select([
      'briefing.title as briefing',
      'briefing.withdrawnAt',
      'briefingVersion.number as version',
      'publication.discussBy',
      'posting.createdAt as sentAt',
      'card.state as cardState',
      'card.postedAt',
    ])
    .orderBy('posting.createdAt')
    .orderBy('posting.id')
    .execute();

export type PostingRow = Awaited<ReturnType<typeof postingRows>>[number];

type Discussed = ExpressionBuilder<Schema, 'discussion'>;

const responses = (eb: Discussed) =>
  eb
    .selectFrom('response')
    .select((inner) => inner.fn.countAll<number>().as('count'))
    .whereRef('response.discussionId', '=', 'discussion.id')
    .where('response.withdrawnAt', 'is', null);

const present = (eb: Discussed) =>
  eb
    .selectFrom('attendance')
    .select((inner) => inner.fn.countAll<number>().as('count'))
    .whereRef('attendance.discussionId', '=', 'discussion.id');

const agreed = (eb: Discussed) =>
  eb
    .selectFrom('agreedAction')
    .select((inner) => inner.fn.countAll<number>().as('count'))
    .whereRef('agreedAction.discussionId', '=', 'discussion.id');

const impacts = (eb: Discussed) =>
  eb
    .selectFrom('impact')
    .select((inner) => inner.fn.countAll<number>().as('count'))
    .whereRef('impact.discussionId', '=', 'discussion.id');

const minutesOf = (eb: Discussed) => eb.selectFrom('minutes').whereRef('minutes.discussionId', '=', 'discussion.id');

/** Every discussion in figures. */
export const discussionRows = (tx: Tx, filter: EvidenceFilter) =>
  postingsWithin(tx, filter)
    .innerJoin('discussion', 'discussion.postingId', 'posting.id')
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .innerJoin('briefingVersion', 'briefingVersion.id', 'discussion.briefingVersionId')
    .select([
      'team.organisationId',
      'team.name as team',
      'briefing.title as briefing',
      'briefingVersion.number as version',
      'discussion.state',
      'discussion.how',
      'discussion.place',
      'discussion.startedAt',
      'discussion.finishedAt',
    ])
    .select((eb) => [
      present(eb).as('present'),
      responses(eb).where('response.kind', '=', 'response').as('responses'),
      responses(eb).where('response.kind', '=', 'nothing-to-add').as('nothingToAdd'),
      responses(eb).where('response.resolution', '=', 'left-out').as('leftOut'),
      agreed(eb).as('actions'),
      agreed(eb).where('agreedAction.doneAt', 'is not', null).as('actionsDone'),
      impacts(eb).as('changes'),
      minutesOf(eb)
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('versions'),
      minutesOf(eb)
        .select((inner) => inner.fn.min('minutes.approvedAt').as('at'))
        .as('approvedAt'),
      minutesOf(eb)
        .innerJoin('delivery', 'delivery.minutesId', 'minutes.id')
        .select((inner) => inner.fn.min('delivery.acknowledgedAt').as('at'))
        .as('acknowledgedAt'),
    ])
    .orderBy('discussion.startedAt')
    .orderBy('discussion.id')
    .execute();

export type DiscussionRow = Awaited<ReturnType<typeof discussionRows>>[number];

/** Every delivery of minutes, without who received it. */
export const deliveryRows = (tx: Tx, filter: EvidenceFilter) =>
  postingsWithin(tx, filter)
    .innerJoin('discussion', 'discussion.postingId', 'posting.id')
    .innerJoin('minutes', 'minutes.discussionId', 'discussion.id')
    .innerJoin('delivery', 'delivery.minutesId', 'minutes.id')
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .select([
      'team.organisationId',
      'team.name as team',
      'briefing.title as briefing',
      'minutes.number as version',
      'minutes.approvedAt',
      'delivery.deputy',
      'delivery.state',
      'delivery.waitingFor',
      'delivery.sentAt',
      'delivery.failedAt',
      'delivery.acknowledgedAt',
    ])
    .orderBy('minutes.approvedAt')
    .orderBy('delivery.id')
    .execute();

export type DeliveryRow = Awaited<ReturnType<typeof deliveryRows>>[number];
