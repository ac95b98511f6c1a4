import type { ExpressionBuilder } from 'kysely';
import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { Schema } from '../schema.ts';
import type { Tx } from '../store.ts';
import { postingsWithin } from './postings-within.ts';

type Joined = ExpressionBuilder<Schema, 'discussion'>;

// Each asks for one row by an index. EXISTS would let PostgreSQL hash a whole table instead.
export const oneResponse = (eb: Joined) =>
  eb
    .selectFrom('response')
    .select(eb.lit(1).as('one'))
    .whereRef('response.discussionId', '=', 'discussion.id')
    .where('response.withdrawnAt', 'is', null)
    .limit(1);

export const oneMinutes = (eb: Joined) =>
  eb.selectFrom('minutes').select(eb.lit(1).as('one')).whereRef('minutes.discussionId', '=', 'discussion.id').limit(1);

const oneReceipt = (eb: Joined) =>
  eb
    .selectFrom('minutes')
    .innerJoin('delivery', 'delivery.minutesId', 'minutes.id')
    .select(eb.lit(1).as('one'))
    .whereRef('minutes.discussionId', '=', 'discussion.id')
    .where('delivery.acknowledgedAt', 'is not', null)
    .limit(1);

const actionsAgreed = (eb: Joined) =>
  eb
    .selectFrom('agreedAction')
    .select(eb.fn.countAll<number>().as('count'))
    .whereRef('agreedAction.discussionId', '=', 'discussion.id');

const actionsDone = (eb: Joined) => actionsAgreed(eb).where('agreedAction.doneAt', 'is not', null);

const oneImpact = (eb: Joined) =>
  eb.selectFrom('impact').select(eb.lit(1).as('one')).whereRef('impact.discussionId', '=', 'discussion.id').limit(1);

/**
 * One row for each posting: 1 or 0 for each of LadderFacts, and its numbers. A discussion whose records were purged counts
 * by what was kept of it.
 */
export const ladderFacts = (tx: Tx, filter: EvidenceFilter) =>
  postingsWithin(tx, filter)
    .innerJoin('card', 'card.id', 'posting.cardId')
    .leftJoin('discussion', 'discussion.postingId', 'posting.id')
    .leftJoin('pastDiscussion as past', 'past.postingId', 'posting.id')
    .select(['posting.briefingId', 'posting.teamId', 'team.organisationId', 'team.name as team'])
    // Numbers stand as literals: PostgreSQL would take parameters here for text.
    .select((eb) => {
      const [yes, no] = [eb.lit(1), eb.lit(0)];
      return [
        eb.case().when('card.state', '=', 'posted').then(yes).else(no).end().as('shown'),
        eb
          .case()
          .when('discussion.id', 'is not', null)
          .then(yes)
          .when('past.postingId', 'is not', null)
          .then(yes)
          .else(no)
          .end()
          .as('started'),
        eb
          .case()
          .when('discussion.state', '<>', 'open')
          .then(yes)
          .when('past.postingId', 'is not', null)
          .then(yes)
          .else(no)
          .end()
          .as('finished'),
        eb.fn.coalesce(oneResponse(eb), 'past.discussed', no).as('responded'),
        eb.fn.coalesce(oneMinutes(eb), 'past.approved', no).as('minuted'),
        eb.fn.coalesce(oneReceipt(eb), 'past.acknowledged', no).as('received'),
        eb(eb.fn.coalesce(actionsAgreed(eb), no), '+', eb.fn.coalesce('past.actions', no)).as('actions'),
        eb(eb.fn.coalesce(actionsDone(eb), no), '+', eb.fn.coalesce('past.actionsDone', no)).as('actionsDone'),
        eb.fn.coalesce(oneImpact(eb), 'past.changed', no).as('changed'),
      ];
    });
