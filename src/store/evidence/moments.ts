import { type ExpressionBuilder, sql } from 'kysely';
import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import { type HourCount, MOMENTS } from '../../domain/weekly-progress.ts';
import type { Schema } from '../schema.ts';
import type { Tx } from '../store.ts';
import { oneResponse } from './ladder-facts.ts';
import { postingsWithin } from './postings-within.ts';

type Discussed = ExpressionBuilder<Schema, 'discussion'>;

const firstApproval = (eb: Discussed) =>
  eb
    .selectFrom('minutes')
    .select((inner) => inner.fn.min('minutes.approvedAt').as('at'))
    .whereRef('minutes.discussionId', '=', 'discussion.id');

const firstReceipt = (eb: Discussed) =>
  eb
    .selectFrom('minutes')
    .innerJoin('delivery', 'delivery.minutesId', 'minutes.id')
    .select((inner) => inner.fn.min('delivery.acknowledgedAt').as('at'))
    .whereRef('minutes.discussionId', '=', 'discussion.id');

/** When each posting came to each moment; null where it did not. What nobody answered was not discussed. */
const instants = (tx: Tx, filter: EvidenceFilter) =>
  postingsWithin(tx, filter)
    .innerJoin('card', 'card.id', 'posting.cardId')
    .leftJoin('discussion', 'discussion.postingId', 'posting.id')
    .select(['card.postedAt as posted', 'discussion.startedAt as opened', 'discussion.finishedAt as finished'])
    .select((eb) => [
      oneResponse(eb).as('answered'),
      firstApproval(eb).as('approved'),
      firstReceipt(eb).as('acknowledged'),
    ]);

/** "2026-11-23T10": London keeps whole hours from Greenwich, so that an hour is in one week there. */
const hourOf = (column: string) => sql<string | null>`substr(${sql.ref(column)}, 1, 13)`;

/** How many postings came to which moments in which hours; the database counts those that are alike. */
export const momentsByHour = async (tx: Tx, filter: EvidenceFilter): Promise<readonly HourCount[]> => {
  const rows = await tx
    .selectFrom(instants(tx, filter).as('moment'))
    .select(({ fn }) => [
      hourOf('posted').as('posted'),
      hourOf('opened').as('opened'),
      // One that was reopened was finished when its first minutes were approved, at the latest.
      hourOf('finished').as('finished'),
      hourOf('approved').as('approved'),
      hourOf('acknowledged').as('acknowledged'),
      'answered',
      fn.countAll<number>().as('count'),
    ])
    .groupBy([sql`1`, sql`2`, sql`3`, sql`4`, sql`5`, 'answered'])
    .execute();
  return rows.flatMap(({ count, answered, finished, ...row }) => {
    const isAnswered = answered !== null;
    const discussed = finished ?? row.approved;
    const at = {
      posted: row.posted,
      opened: row.opened,
      discussed: isAnswered ? discussed : null,
      approved: isAnswered ? row.approved : null,
      acknowledged: isAnswered ? row.acknowledged : null,
    };
    return MOMENTS.flatMap((moment) => {
      const hour = at[moment];
      return hour === null ? [] : [{ moment, hour: `${hour}:00:00.000Z`, count }];
    });
  });
};
