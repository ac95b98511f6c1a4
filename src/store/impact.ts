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
