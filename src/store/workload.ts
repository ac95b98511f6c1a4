import { sql } from 'kysely';
import { NO_LONGER_A_LEAD } from './deliveries.ts';
import type { Tx } from './store.ts';

/** How many, and since when the oldest of them; null where there is none. */
export type Queue = { readonly count: number; readonly since: string | null };

/** Cards that could be posted or updated now. One that is only to be updated has no time at which it changed. */
export const cardsDue = async (tx: Tx, now: string): Promise<Queue> => {
  const row = await tx
    .selectFrom('card')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.min(eb.case().when('state', '=', 'pending').then(eb.ref('createdAt')).end()).as('since'),
    ])
    .whereRef('wanted', '>', 'shown')
    .where('notBefore', '<=', now)
    .where((eb) =>
      eb.or([eb('state', '=', 'pending'), eb.and([eb('state', '=', 'posted'), eb('activityId', 'is not', null)])]),
    )
    .executeTakeFirstOrThrow();
  return { count: row.count, since: row.since };
};

/** Briefings that nobody knows to be posted, or that Microsoft Teams refused. */
export const postingsBy = async (tx: Tx): Promise<Readonly<Record<'unconfirmed' | 'refused', number>>> => {
  const rows = await tx
    .selectFrom('card')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('kind', '=', 'briefing')
    .where('state', 'in', ['unconfirmed', 'refused'])
    .groupBy('state')
    .execute();
  const of = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { unconfirmed: of('unconfirmed'), refused: of('refused') };
};

/** Emails that could be sent now. */
export const deliveriesDue = (tx: Tx, now: string): Promise<Queue> =>
  tx
    .selectFrom('delivery')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('notBefore').as('since')])
    .where('state', '=', 'pending')
    .where('notBefore', '<=', now)
    .executeTakeFirstOrThrow();

/** Emails that were tried and are tried again, and with what code the mail server answered last. */
export const deliveriesTriedInVain = async (tx: Tx): Promise<Queue & { readonly code: string | null }> => {
  const row = await tx
    .selectFrom('delivery')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('firstTriedAt').as('since')])
    .where('state', '=', 'pending')
    .where('attempts', '>', 0)
    .executeTakeFirstOrThrow();
  const last = await tx
    .selectFrom('delivery')
    .select('lastCode')
    .where('state', '=', 'pending')
    .where('attempts', '>', 0)
    .orderBy('notBefore', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { ...row, code: last?.lastCode ?? null };
};

export const lastSentAt = async (tx: Tx): Promise<string | null> =>
  (
    await tx
      .selectFrom('delivery')
      .select((eb) => eb.fn.max('sentAt').as('at'))
      .executeTakeFirstOrThrow()
  ).at;

/**
 * Emails that failed for good since then. Not those to somebody who was no longer a lead, nor where somebody else of the
 * same organisation has acknowledged the same minutes: one acknowledgement is enough.
 */
export const deliveriesFailed = async (tx: Tx, since: string): Promise<number> => {
  const row = await tx
    .selectFrom('delivery')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'failed')
    .where('failedAt', '>', since)
    .where('acknowledgedAt', 'is', null)
    .where((eb) => eb.or([eb('lastCode', 'is', null), eb('lastCode', '!=', NO_LONGER_A_LEAD)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('delivery as other')
            .select('other.id')
            .whereRef('other.minutesId', '=', 'delivery.minutesId')
            .whereRef('other.organisationId', '=', 'delivery.organisationId')
            .where('other.acknowledgedAt', 'is not', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return row.count;
};

/** Minutes that wait for a lead to be named, or for a team's organisation to be confirmed. */
export const deliveriesWaiting = async (
  tx: Tx,
): Promise<Readonly<Record<'no-lead' | 'organisation-unconfirmed', number>>> => {
  const rows = await tx
    .selectFrom('delivery')
    .select((eb) => ['waitingFor', eb.fn.countAll<number>().as('count')])
    .where('state', '=', 'waiting')
    .groupBy('waitingFor')
    .execute();
  const of = (what: string) => rows.find((row) => row.waitingFor === what)?.count ?? 0;
  return { 'no-lead': of('no-lead'), 'organisation-unconfirmed': of('organisation-unconfirmed') };
};

/** The most that was sent in one tenant since then. */
export const mostSent = async (tx: Tx, since: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    SELECT COUNT(*) AS count FROM send WHERE at > ${since} GROUP BY tenant_id ORDER BY 1 DESC LIMIT 1
  `.execute(tx);
  return Number(rows[0]?.count ?? 0);
};
