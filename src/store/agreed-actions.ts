import type { AgreedAction } from '../domain/agreed-action.ts';
import type { AgreedActionId } from '../domain/ids.ts';
import { fixedQuery } from './fixed-query.ts';
import type { AgreedActionTable } from './schema.ts';
import type { Tx } from './store.ts';

const fromRow = ({ id, point, what, owner, byWhen, doneAt }: AgreedActionTable): AgreedAction => ({
  id: id as AgreedActionId,
  point,
  what,
  owner,
  byWhen,
  doneAt: doneAt ?? undefined,
});

/** Appends an agreed action; false where the same card was sent twice. */
export const keepAgreedAction = async (
  tx: Tx,
  action: Omit<AgreedActionTable, 'doneAt' | 'doneBy'>,
): Promise<boolean> => {
  const kept = await tx
    .insertInto('agreedAction')
    .values({ doneAt: null, doneBy: null, ...action })
    .onConflict((oc) => oc.columns(['discussionId', 'nonce']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

const ofDiscussion = fixedQuery((tx, discussionId: string) =>
  tx.selectFrom('agreedAction').selectAll().where('discussionId', '=', discussionId).orderBy('at').orderBy('id'),
);

export const agreedActionsOf = async (tx: Tx, discussionId: string): Promise<readonly AgreedAction[]> =>
  (await ofDiscussion(tx, discussionId)).map(fromRow);

export const actionById = (tx: Tx, id: string): Promise<AgreedActionTable | undefined> =>
  tx.selectFrom('agreedAction').selectAll().where('id', '=', id).executeTakeFirst();

export const changeAction = async (tx: Tx, id: string, change: Partial<AgreedActionTable>): Promise<void> => {
  await tx.updateTable('agreedAction').set(change).where('id', '=', id).execute();
};

export type CarriedAction = AgreedActionTable & { readonly briefing: string };

/**
 * Actions that were still open from earlier discussions of a team when a later one began, as they stand now; those alone
 * whose minutes had been approved by then.
 */
export const carriedActions = (
  tx: Tx,
  into: { id: string; teamId: string; startedAt: string },
): Promise<readonly CarriedAction[]> =>
  tx
    .selectFrom('agreedAction')
    .innerJoin('discussion', 'discussion.id', 'agreedAction.discussionId')
    .innerJoin('briefingVersion', 'briefingVersion.id', 'discussion.briefingVersionId')
    .innerJoin('briefing', 'briefing.id', 'briefingVersion.briefingId')
    .selectAll('agreedAction')
    .select('briefing.title as briefing')
    .where('discussion.teamId', '=', into.teamId)
    .where('discussion.id', '!=', into.id)
    .where((eb) => eb.or([eb('agreedAction.doneAt', 'is', null), eb('agreedAction.doneAt', '>=', into.startedAt)]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('minutes')
          .select('minutes.id')
          .whereRef('minutes.discussionId', '=', 'discussion.id')
          .where('minutes.approvedAt', '<=', into.startedAt),
      ),
    )
    .orderBy('agreedAction.at')
    .orderBy('agreedAction.id')
    .execute();

/**
 * An action says something else now: so do the cards of its own discussion, and of the team's discussions into which it may
 * have been carried.
 */
export const actionCardsChanged = async (tx: Tx, of: { discussionId: string; teamId: string }): Promise<void> => {
  const ofTeam = tx.selectFrom('discussion').select('id').where('teamId', '=', of.teamId);
  await tx
    .updateTable('card')
    .set((eb) => ({ wanted: eb('wanted', '+', 1) }))
    .where((eb) =>
      eb.or([
        eb('subjectId', '=', of.discussionId),
        eb.and([eb('subjectId', 'in', ofTeam), eb('kind', 'in', ['reminder', 'actions', 'minutes'])]),
      ]),
    )
    .execute();
};
