import type { SinceBegun, Withdrawal } from '../domain/since-begun.ts';
import type { BriefingVersion } from './briefings.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tx } from './store.ts';

const withdrawing = fixedQuery((tx, briefingId: string) =>
  tx.selectFrom('briefing').select(['withdrawnAt', 'withdrawnBecause']).where('id', '=', briefingId),
);

const asWithdrawal = (row: { withdrawnAt: string | null; withdrawnBecause: string } | undefined) =>
  row?.withdrawnAt == null ? undefined : { at: row.withdrawnAt, because: row.withdrawnBecause };

/** That a briefing is withdrawn, when and why; undefined while it is offered to teams. */
export const withdrawalOf = async (tx: Tx, briefingId: string): Promise<Withdrawal | undefined> => {
  return asWithdrawal((await withdrawing(tx, briefingId))[0]);
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

const since = fixedQuery((tx, briefingId: string, after: number) =>
  tx
    .selectFrom('briefing')
    .select(['withdrawnAt', 'withdrawnBecause'])
    .select((eb) =>
      eb
        .selectFrom('briefingVersion')
        .select(({ fn }) => fn.max('number').as('number'))
        .where('briefingId', '=', briefingId)
        .where('number', '>', after)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('publication').select('id').whereRef('publication.briefingVersionId', '=', 'briefingVersion.id'),
          ),
        )
        .as('newer'),
    )
    .where('id', '=', briefingId),
);

const firstPublished = fixedQuery((tx, briefingId: string, number: number) =>
  tx
    .selectFrom('publication')
    .innerJoin('briefingVersion', 'briefingVersion.id', 'publication.briefingVersionId')
    .select(({ fn }) => fn.min('publishedAt').as('at'))
    .where('briefingVersion.briefingId', '=', briefingId)
    .where('number', '=', number),
);

const newerVersion = async (tx: Tx, briefingId: string, version: number): Promise<SinceBegun['newer']> => {
  const [published] = await firstPublished(tx, briefingId, version);
  return published && { version, at: published.at };
};

/** What a discussion of this version has to say of the briefing as it is now. */
export const sinceBegun = async (tx: Tx, { briefingId, number }: BriefingVersion): Promise<SinceBegun> => {
  const [row] = await since(tx, briefingId, number);
  return {
    version: number,
    newer: row?.newer == null ? undefined : await newerVersion(tx, briefingId, row.newer),
    withdrawn: asWithdrawal(row),
  };
};
