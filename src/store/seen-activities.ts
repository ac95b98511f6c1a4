import type { Schema } from './schema.ts';
import type { Tx } from './store.ts';

/** Notes that an activity was dealt with; false where it had been already. Ids are unique only within a conversation. */
export const noteActivity = async (tx: Tx, seen: Schema['seenActivity']): Promise<boolean> => {
  const noted = await tx
    .insertInto('seenActivity')
    .values(seen)
    .onConflict((oc) => oc.columns(['conversationId', 'activityId']).doNothing())
    .returning('activityId')
    .executeTakeFirst();
  return noted !== undefined;
};

/** Under this the newest change of a message is noted: an edit, a deletion, an undeletion. */
const changeOf = (activityId: string): string => `changed ${activityId}`;

type OfMessage = { readonly conversationId: string; readonly activityId: string };

/** Notes when a message was changed; false where a newer change is noted already, for changes may come out of order. */
export const noteChange = async (tx: Tx, change: OfMessage & { readonly at: string }): Promise<boolean> => {
  const { conversationId, activityId, at } = change;
  const noted = await tx
    .insertInto('seenActivity')
    .values({ conversationId, activityId: changeOf(activityId), at })
    .onConflict((oc) =>
      oc.columns(['conversationId', 'activityId']).doUpdateSet({ at }).where('seenActivity.at', '<=', at),
    )
    .returning('activityId')
    .executeTakeFirst();
  return noted !== undefined;
};

/** Whether a message was changed, as far as is still remembered. */
export const wasChanged = async (tx: Tx, { conversationId, activityId }: OfMessage): Promise<boolean> => {
  const noted = await tx
    .selectFrom('seenActivity')
    .select('at')
    .where('conversationId', '=', conversationId)
    .where('activityId', '=', changeOf(activityId))
    .executeTakeFirst();
  return noted !== undefined;
};

export const forgetChange = async (tx: Tx, { conversationId, activityId }: OfMessage): Promise<void> => {
  await tx
    .deleteFrom('seenActivity')
    .where('conversationId', '=', conversationId)
    .where('activityId', '=', changeOf(activityId))
    .execute();
};

export const forgetActivitiesBefore = async (tx: Tx, instant: string): Promise<void> => {
  await tx.deleteFrom('seenActivity').where('at', '<', instant).execute();
};
