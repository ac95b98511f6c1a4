import type { ImpactTable } from './schema.ts';
import type { Tx } from './store.ts';

/** Appends an answer to "What changed?"; false where the same card was sent twice. */
export const keepImpact = async (tx: Tx, impact: ImpactTable): Promise<boolean> => {
  const kept = await tx
    .insertInto('impact')
    .values(impact)
    .onConflict((oc) => oc.columns(['discussionId', 'nonce']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

/** What a team answered, in the order in which it came. */
export const impactOf = (tx: Tx, discussionId: string): Promise<ImpactTable[]> =>
  tx.selectFrom('impact').selectAll().where('discussionId', '=', discussionId).orderBy('at').orderBy('id').execute();

/** Removes what a person answered last with their name. Answers its id; undefined where they have answered nothing so. */
export const removeLastImpact = async (
  tx: Tx,
  by: { discussionId: string; authorId: string },
): Promise<string | undefined> => {
  const removed = await tx
    .deleteFrom('impact')
    .where('id', '=', (eb) =>
      eb
        .selectFrom('impact')
        .select('id')
        .where('discussionId', '=', by.discussionId)
        .where('authorId', '=', by.authorId)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(1),
    )
    .returning('id')
    .executeTakeFirst();
  return removed?.id;
};
