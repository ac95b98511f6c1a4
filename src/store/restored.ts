import type { CardTable, DiscussionTable } from './schema.ts';
import type { Tx } from './store.ts';

/**
 * What a backup says is still to be done may have been done since it was taken. These make a restored store doubt it,
 * each for one kind of thing (docs/decisions/0013).
 */

/** Chats of publishers: a second copy of a question there does no harm, and one that is never asked does. */
const ASKED_AGAIN = ['publication', 'confirm-organisation'] as const satisfies readonly CardTable['kind'][];

const released = { leasedBy: null, leasedUntil: null } as const;

/** Cards that were to be posted to teams may be there already: they count as unconfirmed. */
export const doubtUnpostedCards = (tx: Tx): Promise<Pick<CardTable, 'kind' | 'subjectId'>[]> =>
  tx
    .updateTable('card')
    .set({ state: 'unconfirmed', why: 'restored', ...released })
    .where('state', 'in', ['pending', 'posting'])
    .where('kind', 'not in', [...ASKED_AGAIN, 'notice'])
    .returning(['kind', 'subjectId'])
    .execute();

export const askPublishersAgain = async (tx: Tx, at: string): Promise<void> => {
  await tx
    .updateTable('card')
    .set({ state: 'pending', notBefore: at })
    .where('state', 'in', ['pending', 'posting'])
    .where('kind', 'in', ASKED_AGAIN)
    .execute();
};

/** Words of the moment that were perhaps said already. */
export const dropNotices = async (tx: Tx): Promise<void> => {
  await tx.deleteFrom('card').where('kind', '=', 'notice').execute();
};

/** Those who held them are of another time, and perhaps of another machine. */
export const releaseLeases = async (tx: Tx): Promise<void> => {
  await tx.updateTable('card').set(released).where('leasedBy', 'is not', null).execute();
  await tx.updateTable('delivery').set(released).where('leasedBy', 'is not', null).execute();
  await tx.updateTable('reminder').set(released).where('leasedBy', 'is not', null).execute();
};

/** An email may be repeated, with its Message-ID; how often it was tried is of another time. Answers how many there are. */
export const deliverAnew = async (tx: Tx, at: string): Promise<number> => {
  const anew = await tx
    .updateTable('delivery')
    .set({ attempts: 0, firstTriedAt: null, notBefore: at })
    .where('state', '=', 'pending')
    .returning('id')
    .execute();
  return anew.length;
};

/** Reminders that waited to be mailed: they carry their Message-ID, as minutes do. */
export const mailRemindersAnew = async (tx: Tx, at: string): Promise<void> => {
  await tx
    .updateTable('reminder')
    .set({ attempts: 0, firstTriedAt: null, notBefore: at })
    .where('mail', '=', 'pending')
    .execute();
};

/** Minutes may be in a lead's chat already: they have the email in any case, and their list. */
export const seekNoLeads = async (tx: Tx, at: string): Promise<void> => {
  await tx.updateTable('delivery').set({ leadSoughtAt: at }).where('leadSoughtAt', 'is', null).execute();
};

/** Cards of what is not over may show what was after the backup; those of approved minutes say the same for ever. */
export const showAllAgain = async (tx: Tx): Promise<void> => {
  const approved = tx.selectFrom('discussion').where('state', '=', 'approved');
  await tx
    .updateTable('card')
    .set((eb) => ({ wanted: eb('wanted', '+', 1), shownAs: null }))
    .where('state', '=', 'posted')
    .where('subjectId', 'not in', approved.select('id'))
    .where('subjectId', 'not in', approved.select('postingId'))
    .execute();
};

/** Discussions that are not over. */
export const unfinishedDiscussions = (
  tx: Tx,
): Promise<Pick<DiscussionTable, 'tenantId' | 'serviceUrl' | 'conversationId'>[]> =>
  tx
    .selectFrom('discussion')
    .select(['tenantId', 'serviceUrl', 'conversationId'])
    .where('state', '<>', 'approved')
    .execute();
