import type { SinceBegun, Withdrawal } from '../domain/since-begun.ts';
import type { BriefingVersion } from './briefings.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tx } from './store.ts';

const withdrawing = fixedQuery((tx, briefingId: string) =>
  tx.selectFrom('briefing').select(['withdrawnAt', 'withdrawnBecause']).where('id', '=', briefingId),
);

/** That a briefing is withdrawn, when and why; undefined while it is offered to teams. */
export const withdrawalOf = async (tx: Tx, briefingId: string): Promise<Withdrawal | undefined> => {
  const [row] = await withdrawing(tx, briefingId);
  return row?.withdrawnAt == null ? undefined : { at: row.withdrawnAt, because: row.withdrawnBecause };
};

/** Whether a briefing is withdrawn: then nobody is asked to discuss it any more. */
export const isWithdrawn = async (tx: Tx, briefingId: string): Promise<boolean> =>
  (await withdrawalOf(tx, briefingId)) !== undefined;

/** Withdraws a briefing; false where it is withdrawn already, so that two clicks withdraw it once. */
export const keepWithdrawal = async (tx: Tx, withdrawn: Withdrawal & { briefingId: string }): Promise<boolean> => {
  const changed = await tx
    .updateTable('briefing')
    .set({ withdrawnAt: withdrawn.at, withdrawnBecause: withdrawn.because })
    .where('id', '=', withdrawn.briefingId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/** Offers a briefing to teams, in whatever version is published now, and holds it until this transaction ends: see holdOffered. */
export const offerToTeams = async (tx: Tx, briefingId: string): Promise<void> => {
  await tx
    .updateTable('briefing')
    .set({ withdrawnAt: null, withdrawnBecause: '' })
    .where('id', '=', briefingId)
    .execute();
};

/**
 * Holds a briefing as it is offered until this transaction ends; false where it is withdrawn. A withdrawal at the same moment
 * waits, and then sees the discussion that began: it cannot miss one whose cards would not say so.
 */
export const holdOffered = async (tx: Tx, briefingId: string): Promise<boolean> => {
  const held = await tx
    .updateTable('briefing')
    .set((eb) => ({ title: eb.ref('title') }))
    .where('id', '=', briefingId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return held !== undefined;
};

const newest = fixedQuery((tx, briefingId: string, after: number) =>
  tx
    .selectFrom('briefingVersion')
    .innerJoin('publication', 'publication.briefingVersionId', 'briefingVersion.id')
    .select(['briefingVersion.number', 'publication.publishedAt'])
    .where('briefingVersion.briefingId', '=', briefingId)
    .where('briefingVersion.number', '>', after)
    .orderBy('briefingVersion.number', 'desc')
    .orderBy('publication.publishedAt')
    .limit(1),
);

/** What a discussion of this version has to say of the briefing as it is now. */
export const sinceBegun = async (tx: Tx, version: BriefingVersion): Promise<SinceBegun> => {
  const [newer] = await newest(tx, version.briefingId, version.number);
  return {
    version: version.number,
    newer: newer && { version: newer.number, at: newer.publishedAt },
    withdrawn: await withdrawalOf(tx, version.briefingId),
  };
};
