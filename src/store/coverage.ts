import type { Tx } from './store.ts';

/** How far one team came with one briefing. */
export type CoverageRow = {
  readonly briefingId: string;
  readonly title: string;
  readonly discussBy: string;
  readonly withdrawnAt: string | null;
  readonly organisationId: string | null;
  readonly cardState: string;
  readonly discussionState: string | null;
  readonly approved: number;
  readonly acknowledged: number;
};

const rows = (tx: Tx) =>
  tx
    .selectFrom('posting')
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .innerJoin('publication', 'publication.id', 'posting.publicationId')
    .innerJoin('team', 'team.id', 'posting.teamId')
    .innerJoin('card', 'card.id', 'posting.cardId')
    .leftJoin('discussion', 'discussion.postingId', 'posting.id')
    .leftJoin('pastDiscussion', 'pastDiscussion.postingId', 'posting.id')
    .leftJoin('minutes', 'minutes.discussionId', 'discussion.id')
    .leftJoin('delivery', 'delivery.minutesId', 'minutes.id')
    .select([
      'posting.briefingId',
      'briefing.title',
      'publication.discussBy',
      'briefing.withdrawnAt',
      'team.organisationId',
      'card.state as cardState',
      'discussion.state as discussionState',
      'pastDiscussion.approved as pastApproved',
      'pastDiscussion.acknowledged as pastAcknowledged',
    ])
    .select(({ fn }) => [
      fn.count<number>('minutes.id').distinct().as('approved'),
      fn.count<number>('delivery.acknowledgedAt').as('acknowledged'),
    ])
    .groupBy([
      'posting.id',
      'posting.briefingId',
      'briefing.title',
      'briefing.withdrawnAt',
      'publication.discussBy',
      'team.organisationId',
      'card.state',
      'discussion.state',
      'pastDiscussion.approved',
      'pastDiscussion.acknowledged',
      'publication.publishedAt',
    ])
    .orderBy('publication.publishedAt', 'desc')
    .execute();

const withPast = ({
  pastApproved,
  pastAcknowledged,
  ...row
}: Awaited<ReturnType<typeof rows>>[number]): CoverageRow => {
  if (pastApproved === null) return row;
  return {
    ...row,
    discussionState: row.discussionState ?? (pastApproved === 1 ? 'approved' : 'review'),
    approved: row.approved + pastApproved,
    acknowledged: row.acknowledged + (pastAcknowledged ?? 0),
  };
};

/**
 * One row for each posting: what it came to. `approved` and `acknowledged` count minutes and acknowledged deliveries; a
 * discussion whose records were purged goes on to count as one of each that it had.
 */
export const coverageRows = async (tx: Tx): Promise<readonly CoverageRow[]> => (await rows(tx)).map(withPast);
