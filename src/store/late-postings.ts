import type { Tx } from './store.ts';

/** A team that has a briefing in its channel and has not begun to discuss it. */
export type LatePosting = {
  readonly id: string;
  readonly briefingId: string;
  readonly title: string;
  readonly teamId: string;
  readonly team: string;
  readonly organisationId: string | null;
  readonly discussBy: string;
  readonly createdAt: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
};

/** Those whose discuss-by date is no later than `until`, the earliest first; purged discussions count as held. */
export const latePostings = async (
  tx: Tx,
  of: { until: string; from?: string; briefingId?: string },
): Promise<readonly LatePosting[]> => {
  const rows = await tx
    .selectFrom('posting')
    .innerJoin('publication', 'publication.id', 'posting.publicationId')
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .innerJoin('team', 'team.id', 'posting.teamId')
    .innerJoin('card', 'card.id', 'posting.cardId')
    .leftJoin('discussion', 'discussion.postingId', 'posting.id')
    .leftJoin('pastDiscussion', 'pastDiscussion.postingId', 'posting.id')
    .select(['posting.id', 'posting.briefingId', 'posting.teamId', 'posting.createdAt', 'briefing.title'])
    .select(['team.name as team', 'team.organisationId', 'publication.discussBy'])
    .select(['card.tenantId', 'card.serviceUrl', 'card.conversationId'])
    .where('discussion.id', 'is', null)
    .where('pastDiscussion.postingId', 'is', null)
    .where('team.removedAt', 'is', null)
    .where('card.state', '=', 'posted')
    .where('card.conversationId', 'is not', null)
    .where('publication.discussBy', '<=', of.until)
    .where('publication.discussBy', '>', of.from ?? '')
    .$if(of.briefingId !== undefined, (query) => query.where('posting.briefingId', '=', of.briefingId ?? ''))
    .orderBy('publication.discussBy')
    .orderBy('team.name')
    .orderBy('posting.id')
    .execute();
  return rows.map((row) => ({ ...row, conversationId: row.conversationId ?? '' }));
};
