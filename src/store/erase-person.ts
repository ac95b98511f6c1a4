import { NAMELESS_LEAD, type ToForget, textWithoutName } from '../domain/erasure.ts';
import { ERASED } from './erase-from-discussion.ts';
import { leadCardId } from './received-minutes.ts';
import { eraseFromReminders } from './reminders.ts';
import type { PersonTable } from './schema.ts';
import type { Tx } from './store.ts';

/** What minutes were sent to them as a lead: that they were, and when they were acknowledged, stays. */
export const eraseRecipient = async (tx: Tx, deliveryId: string): Promise<void> => {
  // Their own chat is an address of theirs; what was posted there stays theirs, and is kept true no longer.
  await tx.deleteFrom('card').where('id', '=', leadCardId(deliveryId)).execute();
  await eraseFromReminders(tx, deliveryId);
  await tx
    .updateTable('delivery')
    .set({ recipientName: NAMELESS_LEAD, recipientEmail: '', recipientObjectId: null })
    .where('id', '=', deliveryId)
    .execute();
  await tx
    .updateTable('delivery')
    .set({ acknowledgedBy: NAMELESS_LEAD })
    .where('id', '=', deliveryId)
    .where('acknowledgedBy', 'is not', null)
    .execute();
};

/**
 * A lead who took up what their predecessor had been sent: that they acknowledged it, only the audit log knows by id.
 * Answers the minutes whose cards named them.
 */
export const eraseAcknowledger = async (tx: Tx, id: string): Promise<readonly string[]> => {
  const theirs = tx
    .selectFrom('auditEntry')
    .select('onId')
    .where('who', '=', id)
    .where('what', '=', 'minutes.acknowledged');
  const changed = await tx
    .updateTable('delivery')
    .set({ acknowledgedBy: NAMELESS_LEAD })
    .where('id', 'in', theirs)
    .where('acknowledgedBy', '<>', NAMELESS_LEAD)
    .returning('minutesId')
    .execute();
  return changed.map((one) => one.minutesId);
};

/** Where only an id says who imported, published or linked. Answers how many rows. */
export const eraseDoer = async (tx: Tx, id: string): Promise<number> => {
  const changed = [
    await tx.updateTable('briefingVersion').set({ importedBy: ERASED }).where('importedBy', '=', id).executeTakeFirst(),
    await tx.updateTable('publication').set({ publishedBy: ERASED }).where('publishedBy', '=', id).executeTakeFirst(),
    await tx.updateTable('meetingChat').set({ linkedBy: ERASED }).where('linkedBy', '=', id).executeTakeFirst(),
  ];
  return changed.reduce((sum, one) => sum + Number(one.numUpdatedRows), 0);
};

/** How to reach them, and the cards of their own chat, which are kept true no longer. */
export const removePerson = async (tx: Tx, person: PersonTable): Promise<void> => {
  const { id, userId, conversationId } = person;
  const chats = [userId, conversationId ?? userId];
  await tx.deleteFrom('card').where('placeKind', '=', 'person').where('placeId', 'in', chats).execute();
  await tx.deleteFrom('card').where('placeKind', '=', 'conversation').where('placeId', 'in', chats).execute();
  await tx.deleteFrom('seenActivity').where('conversationId', 'in', chats).execute();
  await tx.deleteFrom('person').where('id', '=', id).execute();
};

/** Notices that wait to be told, or never reached anybody, and give their name. Answers how many. */
export const eraseFromNotices = async (tx: Tx, who: ToForget): Promise<number> => {
  const notices = await tx.selectFrom('card').select(['id', 'detail']).where('kind', '=', 'notice').execute();
  const changed = notices
    .map(({ id, detail }) => ({ id, before: detail, detail: textWithoutName(who, detail) }))
    .filter((one) => one.detail !== one.before);
  for (const { id, detail } of changed) await tx.updateTable('card').set({ detail }).where('id', '=', id).execute();
  return changed.length;
};
