import { fixedQuery } from './fixed-query.ts';
import type { Schema } from './schema.ts';
import type { Tx } from './store.ts';

export type Send = Schema['send'];

const append = fixedQuery((tx, send: Send) => tx.insertInto('send').values(send));

/** Notes a send that is about to be made, in the transaction that begins it. */
export const keepSend = async (tx: Tx, send: Send): Promise<void> => {
  await append(tx, send);
};

/** What was sent in a tenant since then, the oldest first. */
export const sendsSince = (tx: Tx, of: { tenantId: string; since: string }): Promise<Send[]> =>
  tx
    .selectFrom('send')
    .selectAll()
    .where('tenantId', '=', of.tenantId)
    .where('at', '>', of.since)
    .orderBy('at')
    .execute();

export const forgetSendsBefore = async (tx: Tx, of: { tenantId: string; before: string }): Promise<void> => {
  await tx.deleteFrom('send').where('tenantId', '=', of.tenantId).where('at', '<', of.before).execute();
};
