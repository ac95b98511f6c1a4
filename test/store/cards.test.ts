import assert from 'node:assert/strict';
import {
  beginPosting,
  cardById,
  cardsChanged,
  changeCard,
  endPosting,
  interruptedPostings,
  keepCard,
  leaseCards,
  removeCard,
  settleUnconfirmed,
  tenantsDue,
} from '#src/store/cards.ts';
import { endLeases } from '#src/store/leases.ts';
import type { CardTable } from '#src/store/schema.ts';
import { AT, cardRow, inMinutes, TENANT } from '#test/support/store-suite/rows.ts';
import { describeStore, type Kept } from '#test/support/store-suite.ts';

const keep = (kept: Kept, id: string, change: Partial<CardTable> = {}): Promise<void> =>
  kept.tx(async (tx) => {
    await keepCard(
      tx,
      cardRow({ id, subjectId: 'subject', placeId: `place of ${id}`, createdAt: change.createdAt ?? AT }),
    );
    await changeCard(tx, id, { attempts: 0, ...change });
  });

const lease = (
  kept: Kept,
  differing: { worker?: string; now?: string; limit?: number; withoutBulk?: boolean } = {},
): Promise<string[]> =>
  kept.tx(async (tx) => {
    const now = differing.now ?? AT;
    const until = new Date(Date.parse(now) + 60_000).toISOString();
    const leased = await leaseCards(tx, { worker: 'one', tenantId: TENANT, limit: 16, ...differing, now, until });
    return leased.map((card) => card.id).toSorted();
  });

const SHOWN = { state: 'posted', activityId: '1', conversationId: 'c', shown: 1 } as const;

describeStore('Cards', (kept) => {
  it('begin as pending, due at once, with one change to show and none shown', async () => {
    await kept.tx((tx) => keepCard(tx, cardRow({ id: 'card', detail: { point: 3 } })));
    const card = await kept.tx((tx) => cardById(tx, 'card'));
    const { state, wanted, shown, attempts, notBefore, leasedUntil } = card ?? {};
    assert.deepEqual(
      { state, wanted, shown, attempts, notBefore, leasedUntil },
      {
        state: 'pending',
        wanted: 1,
        shown: 0,
        attempts: 0,
        notBefore: AT,
        leasedUntil: null,
      },
    );
    assert.equal(card?.detail, '{"point":3}');
    assert.equal(await kept.tx((tx) => cardById(tx, 'unknown')), undefined);
  });

  it('need no detail', async () => {
    await kept.tx((tx) => keepCard(tx, { ...cardRow({ id: 'card' }), detail: undefined }));
    assert.equal((await kept.tx((tx) => cardById(tx, 'card')))?.detail, '{}');
  });

  it('are to be shown again when what they are about changes', async () => {
    await keep(kept, 'shown', SHOWN);
    await kept.tx((tx) => keepCard(tx, cardRow({ id: 'other' })));
    assert.deepEqual(await lease(kept), ['other']);
    await kept.tx((tx) => cardsChanged(tx, 'subject'));
    assert.deepEqual(await lease(kept), ['shown']);
    assert.equal((await kept.tx((tx) => cardById(tx, 'shown')))?.wanted, 2);
    assert.equal((await kept.tx((tx) => cardById(tx, 'other')))?.wanted, 1);
  });

  it('are leased while pending or changed; not when shown, refused, unconfirmed, being posted, or without an id', async () => {
    await keep(kept, 'pending');
    await keep(kept, 'changed', { ...SHOWN, wanted: 2 });
    await keep(kept, 'shown', SHOWN);
    await keep(kept, 'settled by hand', { ...SHOWN, activityId: null, wanted: 2 });
    for (const state of ['refused', 'unconfirmed', 'posting'] as const) await keep(kept, state, { state, wanted: 2 });
    assert.deepEqual(await lease(kept), ['changed', 'pending']);
  });

  it('are not leased before their time', async () => {
    await keep(kept, 'later', { notBefore: inMinutes(5) });
    assert.deepEqual(await lease(kept), []);
    assert.deepEqual(await lease(kept, { now: inMinutes(5) }), ['later']);
  });

  it('are leased to one worker, until the lease has run out', async () => {
    await keep(kept, 'card');
    assert.deepEqual(await lease(kept, { worker: 'one' }), ['card']);
    assert.deepEqual(await lease(kept, { worker: 'two' }), []);
    assert.deepEqual(await lease(kept, { worker: 'two', now: inMinutes(2) }), ['card']);
    assert.equal((await kept.tx((tx) => cardById(tx, 'card')))?.leasedBy, 'two');
  });

  it('are leased so many at a time: posts before updates, the oldest first', async () => {
    await keep(kept, 'update', { ...SHOWN, wanted: 2 });
    await keep(kept, 'new', { createdAt: inMinutes(-1) });
    await keep(kept, 'old', { createdAt: inMinutes(-2) });
    assert.deepEqual(await lease(kept, { limit: 1 }), ['old']);
    assert.deepEqual(await lease(kept, { limit: 1 }), ['new']);
    assert.deepEqual(await lease(kept, { limit: 1 }), ['update']);
  });

  const begin = (worker: string, until = inMinutes(1)) =>
    kept.tx(async (tx) => (await beginPosting(tx, { id: 'card', worker, until })) !== undefined);

  it('are noted as being posted before anything is sent, and never leased again while they are', async () => {
    await keep(kept, 'card');
    await lease(kept);
    assert.equal(await begin('one', inMinutes(3)), true);
    const card = await kept.tx((tx) => cardById(tx, 'card'));
    assert.deepEqual([card?.state, card?.attempts, card?.leasedUntil], ['posting', 1, inMinutes(3)]);
    assert.deepEqual(await lease(kept, { now: inMinutes(60) }), []);
  });

  it('are not posted by a worker whose lease ran out while they waited their turn', async () => {
    await keep(kept, 'card');
    await lease(kept, { worker: 'slow' });
    await lease(kept, { worker: 'quick', now: inMinutes(2) });
    assert.equal(await begin('slow'), false);
    assert.equal(await begin('quick'), true);
    assert.equal(await begin('quick'), false);
  });

  it('are unconfirmed when their worker died while posting them, and only once its lease ran out', async () => {
    await keep(kept, 'card');
    await lease(kept);
    await begin('one');
    assert.deepEqual(await kept.tx((tx) => interruptedPostings(tx, AT)), []);
    const [interrupted] = await kept.tx((tx) => interruptedPostings(tx, inMinutes(2)));
    assert.deepEqual([interrupted?.state, interrupted?.why], ['unconfirmed', 'interrupted']);
    assert.deepEqual(await kept.tx((tx) => interruptedPostings(tx, inMinutes(2))), []);
  });

  const at = (placeId: string, createdAt: string, change: Partial<CardTable> = {}) =>
    kept.tx(async (tx) => {
      const id = `${placeId} ${createdAt}`;
      await keepCard(tx, cardRow({ id, placeId, createdAt }));
      await changeCard(tx, id, { notBefore: AT, ...change });
      return id;
    });

  it('are not overtaken by later ones of their place while they wait or are being posted', async () => {
    const first = await at('thread', inMinutes(-2), { notBefore: inMinutes(1) });
    const second = await at('thread', inMinutes(-1));
    const other = await at('other', inMinutes(-1));
    assert.deepEqual(await lease(kept), [other]);
    await kept.tx((tx) => changeCard(tx, first, { state: 'posting' }));
    assert.deepEqual(await lease(kept), []);
    await kept.tx((tx) => changeCard(tx, first, { ...SHOWN }));
    assert.deepEqual(await lease(kept), [second]);
  });

  it('are not held up by earlier ones that were refused or are unconfirmed', async () => {
    await at('thread', inMinutes(-3), { state: 'refused' });
    await at('thread', inMinutes(-2), { state: 'unconfirmed' });
    const last = await at('thread', inMinutes(-1));
    assert.deepEqual(await lease(kept), [last]);
  });

  it('are updated whatever waits to be posted below them', async () => {
    const shown = await at('thread', inMinutes(-2), { ...SHOWN, wanted: 2 });
    await at('thread', inMinutes(-1), { notBefore: inMinutes(1) });
    assert.deepEqual(await lease(kept), [shown]);
  });

  it('go before briefings, however many of these wait and however long', async () => {
    for (const hours of [3, 2]) await at(`channel ${hours}`, inMinutes(-60 * hours), { kind: 'briefing' });
    const update = await at('chat', inMinutes(-1), { ...SHOWN, wanted: 2 });
    const point = await at('thread', AT);
    assert.deepEqual(await lease(kept, { limit: 1 }), [point]);
    assert.deepEqual(await lease(kept, { limit: 1 }), [update]);
    assert.deepEqual(await lease(kept, { withoutBulk: true }), []);
    assert.equal((await lease(kept)).length, 2);
  });

  it('are due in the tenants that have some to post or to update now', async () => {
    await at('channel', AT);
    await keep(kept, 'shown', SHOWN);
    await keep(kept, 'settled by hand', { ...SHOWN, activityId: null, wanted: 2, tenantId: 'by hand' });
    await keep(kept, 'refused', { state: 'refused', tenantId: 'refused' });
    await keep(kept, 'later', { notBefore: inMinutes(1), tenantId: 'later' });
    await keep(kept, 'changed', { ...SHOWN, wanted: 2, tenantId: 'changed' });
    assert.deepEqual((await kept.tx((tx) => tenantsDue(tx, AT))).toSorted(), [TENANT, 'changed'].toSorted());
  });

  const end = (attempts: number, change: Partial<CardTable>) =>
    kept.tx((tx) => endPosting(tx, { id: 'card', attempts }, change));
  const state = async () => (await kept.tx((tx) => cardById(tx, 'card')))?.state;

  it('are what their last post made of them, also where it was taken for interrupted', async () => {
    await keep(kept, 'card', { state: 'posting', attempts: 2 });
    assert.equal(await end(1, { state: 'refused' }), false);
    assert.equal(await state(), 'posting');
    await kept.tx((tx) => changeCard(tx, 'card', { state: 'unconfirmed' }));
    assert.equal(await end(2, { state: 'posted' }), true);
    assert.equal(await end(2, { state: 'unconfirmed' }), false);
    assert.equal(await state(), 'posted');
  });

  it('are settled once where they are unconfirmed', async () => {
    await keep(kept, 'card', { state: 'unconfirmed' });
    const settle = (become: 'pending' | 'posted') => kept.tx((tx) => settleUnconfirmed(tx, 'card', { state: become }));
    const settled = await Promise.all([settle('pending'), settle('posted'), settle('pending')]);
    assert.equal(settled.filter(Boolean).length, 1);
  });

  it('do not wait for the leases of a worker that is known to have ended', async () => {
    await keep(kept, 'card');
    await keep(kept, 'other');
    await lease(kept, { worker: 'one', limit: 1 });
    await lease(kept, { worker: 'two', limit: 1 });
    await begin('one');
    await kept.tx((tx) => endLeases(tx, ['one'], ''));
    assert.deepEqual(await lease(kept), []);
    const interrupted = await kept.tx((tx) => interruptedPostings(tx, AT));
    assert.deepEqual(
      interrupted.map((one) => one.id),
      ['card'],
    );
    await kept.tx((tx) => endLeases(tx, ['two'], ''));
    assert.deepEqual(await lease(kept), ['other']);
  });

  it('can be removed', async () => {
    await keep(kept, 'card');
    await kept.tx((tx) => removeCard(tx, 'card'));
    assert.equal(await kept.tx((tx) => cardById(tx, 'card')), undefined);
  });
});
