import type { AgreedAction } from '../domain/agreed-action.ts';
import type { AgreedActionId } from '../domain/ids.ts';
import type { AgreedActionTable } from './schema.ts';
import type { Tx } from './store.ts';

/** Appends an agreed action; false where the same card was sent twice. */
export const keepAgreedAction = async (tx: Tx, action: AgreedActionTable): Promise<boolean> => {
  const kept = await tx
    .insertInto('agreedAction')
    .values(action)
    .onConflict((oc) => oc.columns(['discussionId', 'nonce']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

export const agreedActionsOf = async (tx: Tx, discussionId: string): Promise<readonly AgreedAction[]> => {
  const rows = await tx
    .selectFrom('agreedAction')
    .selectAll()
    .where('discussionId', '=', discussionId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, point, what, owner, byWhen }) => ({ id: id as AgreedActionId, point, what, owner, byWhen }));
};
