import type { Tx } from './store.ts';

/** Every worker that holds a lease, dead or alive. */
export const leaseHolders = async (tx: Tx): Promise<readonly string[]> => {
  const cards = await tx.selectFrom('card').select('leasedBy').distinct().where('leasedBy', 'is not', null).execute();
  const mails = await tx
    .selectFrom('delivery')
    .select('leasedBy')
    .distinct()
    .where('leasedBy', 'is not', null)
    .execute();
  const reminders = await tx
    .selectFrom('reminder')
    .select('leasedBy')
    .distinct()
    .where('leasedBy', 'is not', null)
    .execute();
  return [...new Set([...cards, ...mails, ...reminders].map((one) => one.leasedBy ?? ''))];
};

/** Gives back the cards that a worker leased and has not begun to post; it then begins none of them (see beginPosting). */
export const giveBackCards = async (tx: Tx, workers: readonly string[]): Promise<void> => {
  await tx
    .updateTable('card')
    .set({ leasedBy: null, leasedUntil: null })
    .where('leasedBy', 'in', workers)
    .where('state', '!=', 'posting')
    .execute();
};

/**
 * Ends every lease of workers that work no more. What they were posting is left to be found unconfirmed, which is at once
 * where `ended` lies before now; an email goes out again, with the same Message-ID.
 */
export const endLeases = async (tx: Tx, workers: readonly string[], ended: string): Promise<void> => {
  await giveBackCards(tx, workers);
  await tx.updateTable('card').set({ leasedUntil: ended }).where('leasedBy', 'in', workers).execute();
  for (const table of ['delivery', 'reminder'] as const)
    await tx.updateTable(table).set({ leasedBy: null, leasedUntil: null }).where('leasedBy', 'in', workers).execute();
};
