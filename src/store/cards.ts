import type { ExpressionBuilder } from 'kysely';
import { causeNow } from './cause.ts';
import { fixedQuery } from './fixed-query.ts';
import type { CardTable, Schema } from './schema.ts';
import type { Tx } from './store.ts';

export type Card = CardTable;
export type NewCard = Pick<
  CardTable,
  'id' | 'kind' | 'subjectId' | 'tenantId' | 'serviceUrl' | 'placeKind' | 'placeId' | 'createdAt'
> & { readonly detail?: unknown };

/** Keeps a card that is to be posted; the runner posts it. */
export const keepCard = async (tx: Tx, card: NewCard): Promise<void> => {
  const untouched = { why: null, conversationId: null, activityId: null, leasedBy: null, leasedUntil: null };
  await tx
    .insertInto('card')
    .values({
      ...card,
      ...untouched,
      detail: JSON.stringify(card.detail ?? {}),
      state: 'pending',
      wanted: 1,
      shown: 0,
      shownAs: null,
      attempts: 0,
      notBefore: card.createdAt,
      postedAt: null,
      cause: causeNow(),
    })
    .execute();
};

const byId = fixedQuery((tx, id: string) => tx.selectFrom('card').selectAll().where('id', '=', id));

export const cardById = async (tx: Tx, id: string): Promise<Card | undefined> => (await byId(tx, id))[0];

const want = fixedQuery((tx, subjectId: string, cause: CardTable['cause']) =>
  tx
    .updateTable('card')
    .set((eb) => ({ wanted: eb('wanted', '+', 1), cause }))
    .where('subjectId', '=', subjectId),
);

/** What cards about this say has changed; the runner will show it. */
export const cardsChanged = async (tx: Tx, subjectId: string): Promise<void> => {
  await want(tx, subjectId, causeNow());
};

export const changeCard = async (tx: Tx, id: string, change: Partial<CardTable>): Promise<void> => {
  await tx.updateTable('card').set(change).where('id', '=', id).execute();
};

/** Briefings and reminders go to hundreds of channels at once; people are waiting for everything else. */
const BULK: readonly Card['kind'][] = ['briefing', 'reminder'];

export const isBulk = (card: Pick<Card, 'kind'>): boolean => BULK.includes(card.kind);

type Lease = {
  readonly worker: string;
  readonly tenantId: string;
  readonly now: string;
  readonly until: string;
  readonly limit: number;
};

/** A card that is still to be posted, or is being posted, where this one would stand below it. One that never will be posted holds up none. */
const before = (eb: ExpressionBuilder<Schema, 'card'>) =>
  eb
    .selectFrom('card as earlier')
    .select('earlier.id')
    .whereRef('earlier.tenantId', '=', 'card.tenantId')
    .whereRef('earlier.placeId', '=', 'card.placeId')
    .where('earlier.state', 'in', ['pending', 'posting'])
    // A reminder may wait for the morning.
    .where('earlier.kind', '!=', 'reminder')
    .where((nested) =>
      nested.or([
        nested('earlier.createdAt', '<', nested.ref('card.createdAt')),
        nested.and([
          nested('earlier.createdAt', '=', nested.ref('card.createdAt')),
          nested('earlier.id', '<', nested.ref('card.id')),
        ]),
      ]),
    );

/** Cards to post or to update, that nobody works on: what people wait for, then the rest; posts, then updates; the oldest first. */
const due = (tx: Tx, { tenantId, now, limit }: Lease, withoutBulk: boolean) =>
  tx
    .selectFrom('card')
    .select('card.id')
    .where('card.tenantId', '=', tenantId)
    .whereRef('card.wanted', '>', 'card.shown')
    .where('card.notBefore', '<=', now)
    .where((eb) => eb.or([eb('card.leasedUntil', 'is', null), eb('card.leasedUntil', '<', now)]))
    .$if(withoutBulk, (query) => query.where('card.kind', 'not in', BULK))
    .where(isToBeShown)
    .where((eb) => eb.or([eb('card.state', '!=', 'pending'), eb.not(eb.exists(before(eb)))]))
    .orderBy((eb) => eb.case().when('card.kind', 'in', BULK).then(1).else(0).end())
    .orderBy('card.state')
    .orderBy('card.createdAt')
    .orderBy('card.id')
    .limit(limit);

/**
 * Whether a card is still to be posted, or is there to be updated. As a case, so that the databases look among the few that
 * have changed and not among all that were ever posted.
 */
const isToBeShown = (eb: ExpressionBuilder<Schema, 'card'>) =>
  eb(
    eb
      .case()
      .when('card.state', '=', 'pending')
      .then(1)
      .when(eb.and([eb('card.state', '=', 'posted'), eb('card.activityId', 'is not', null)]))
      .then(1)
      .else(0)
      .end(),
    '=',
    1,
  );

const tenants = fixedQuery((tx, now: string) =>
  tx
    .selectFrom('card')
    .select('tenantId')
    .distinct()
    .whereRef('wanted', '>', 'shown')
    .where('notBefore', '<=', now)
    .where(isToBeShown),
);

/** The tenants that have cards to post or to update. */
export const tenantsDue = async (tx: Tx, now: string): Promise<string[]> =>
  (await tenants(tx, now)).map((row) => row.tenantId);

const leasing = (withoutBulk: boolean) =>
  fixedQuery((tx, lease: Lease) =>
    tx
      .updateTable('card')
      .set({ leasedBy: lease.worker, leasedUntil: lease.until })
      .where('id', 'in', due(tx, lease, withoutBulk))
      .where((eb) => eb.or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<', lease.now)]))
      .returningAll(),
  );

const leaseAny = leasing(false);
const leaseWithoutBulk = leasing(true);

/**
 * Leases due cards of one tenant to one worker, of each place the one that is to stand first; `withoutBulk` leaves out
 * briefings and reminders. The outer condition is repeated, so that two workers never lease the same card.
 */
export const leaseCards = (
  tx: Tx,
  { withoutBulk = false, ...lease }: Lease & { withoutBulk?: boolean },
): Promise<Card[]> => (withoutBulk ? leaseWithoutBulk : leaseAny)(tx, lease);

/**
 * Notes that a post begins, before anything is sent: a card is never posted twice by one that forgot. Undefined where the
 * worker's lease ran out while the card waited its turn, and the card is no longer its own to post.
 */
export const beginPosting = async (
  tx: Tx,
  begun: { id: string; worker: string; until: string },
): Promise<{ attempts: number } | undefined> =>
  tx
    .updateTable('card')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), state: 'posting', leasedUntil: begun.until }))
    .where('id', '=', begun.id)
    .where('state', '=', 'pending')
    .where('leasedBy', '=', begun.worker)
    .returning('attempts')
    .executeTakeFirst();

/**
 * Notes what became of a post. False where a later post of the same card has begun: then what became of this one no
 * longer counts. One that was taken for interrupted, by a process that waited too long for this one, is put right.
 */
export const endPosting = async (
  tx: Tx,
  ended: { id: string; attempts: number },
  change: Partial<CardTable>,
): Promise<boolean> => {
  const changed = await tx
    .updateTable('card')
    .set(change)
    .where('id', '=', ended.id)
    .where('attempts', '=', ended.attempts)
    .where('state', 'in', ['posting', 'unconfirmed'])
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

type Settled = {
  readonly id: string;
  readonly worker: string;
  readonly from: readonly CardTable['state'][];
  readonly change: Partial<CardTable>;
};

const settle = fixedQuery((tx, { id, worker, from, change }: Settled) =>
  tx
    .updateTable('card')
    .set({ ...change, leasedBy: null, leasedUntil: null })
    .where('id', '=', id)
    .where('leasedBy', '=', worker)
    .where('state', 'in', from)
    .returning('id'),
);

/**
 * What became of a card, said by the worker that had leased it, and released. False where it is no longer that worker's:
 * one that was held up beyond its lease must not undo what another, or a publisher, has done since.
 */
export const settleCard = async (tx: Tx, settled: Settled): Promise<boolean> => (await settle(tx, settled)).length > 0;

/** Settles what is unconfirmed. False where somebody has settled it meanwhile. */
export const settleUnconfirmed = async (tx: Tx, id: string, change: Partial<CardTable>): Promise<boolean> => {
  const changed = await tx
    .updateTable('card')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'unconfirmed')
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/** Cards whose worker died while posting them: nobody knows whether they are there. */
export const interruptedPostings = fixedQuery((tx, now: string) =>
  tx
    .updateTable('card')
    .set({ state: 'unconfirmed', why: 'interrupted' })
    .where('state', '=', 'posting')
    .where('leasedUntil', '<', now)
    .returningAll(),
);

/** Removes a card that was never posted, or a notice that was told. */
export const removeCard = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('card').where('id', '=', id).execute();
};
