import { fixedQuery } from './fixed-query.ts';
import type { PostingTable } from './schema.ts';
import type { Tx } from './store.ts';

export type Posting = PostingTable;

/** Keeps a posting; false where that team has that briefing already, so that none is posted twice. */
export const keepPosting = async (tx: Tx, posting: PostingTable): Promise<boolean> => {
  const kept = await tx
    .insertInto('posting')
    .values(posting)
    .onConflict((oc) => oc.columns(['briefingId', 'teamId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

const byId = fixedQuery((tx, id: string) => tx.selectFrom('posting').selectAll().where('id', '=', id));

export const postingById = async (tx: Tx, id: string): Promise<Posting | undefined> => (await byId(tx, id))[0];

export const postingOf = (tx: Tx, of: { briefingId: string; teamId: string }): Promise<Posting | undefined> =>
  tx
    .selectFrom('posting')
    .selectAll()
    .where('briefingId', '=', of.briefingId)
    .where('teamId', '=', of.teamId)
    .executeTakeFirst();

/** Points every posting of a briefing at its newest version and publication. */
export const renewPosting = async (
  tx: Tx,
  renewed: Pick<PostingTable, 'id' | 'publicationId' | 'briefingVersionId'>,
): Promise<void> => {
  const { id, ...change } = renewed;
  await tx.updateTable('posting').set(change).where('id', '=', id).execute();
};

/** A posting with how its card and its discussion stand. */
export const postingsOfTeam = (tx: Tx, teamId: string) =>
  tx
    .selectFrom('posting')
    .innerJoin('card', 'card.id', 'posting.cardId')
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .leftJoin('discussion', 'discussion.postingId', 'posting.id')
    .select([
      'posting.id',
      'posting.briefingId',
      'briefing.title',
      'briefing.withdrawnAt',
      'posting.createdAt',
      'discussion.state as discussionState',
    ])
    .where('posting.teamId', '=', teamId)
    .orderBy('posting.createdAt', 'desc')
    .execute();

export const postingsOfPublication = (tx: Tx, publicationId: string) =>
  tx
    .selectFrom('posting')
    .innerJoin('card', 'card.id', 'posting.cardId')
    .innerJoin('team', 'team.id', 'posting.teamId')
    .select([
      'posting.id',
      'card.state',
      'card.why',
      'card.detail',
      'card.activityId',
      'card.wanted',
      'card.shown',
      'team.name as team',
      'team.organisationId',
    ])
    .where('posting.publicationId', '=', publicationId)
    .orderBy('team.name')
    .execute();

/** In how many channels a briefing stands, or is about to. */
export const channelsOf = async (tx: Tx, briefingId: string): Promise<number> => {
  const { channels } = await tx
    .selectFrom('posting')
    .innerJoin('card', 'card.id', 'posting.cardId')
    .select(({ fn }) => fn.countAll<number>().as('channels'))
    .where('posting.briefingId', '=', briefingId)
    .where('card.state', '!=', 'refused')
    .executeTakeFirstOrThrow();
  return channels;
};

/** The posting whose card began this thread. */
export const postingOfCard = (
  tx: Tx,
  thread: { tenantId: string; conversationId: string },
): Promise<{ id: string } | undefined> =>
  tx
    .selectFrom('posting')
    .innerJoin('card', 'card.id', 'posting.cardId')
    .select('posting.id')
    .where('card.tenantId', '=', thread.tenantId)
    .where('card.conversationId', '=', thread.conversationId)
    .executeTakeFirst();
