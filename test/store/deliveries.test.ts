import assert from 'node:assert/strict';
import {
  acknowledgeDelivery,
  allDeliveries,
  changeDelivery,
  type Delivery,
  deliveriesOf,
  deliveryById,
  keepDelivery,
  leaseDeliveries,
  removeDelivery,
  waitingDeliveries,
} from '#src/store/deliveries.ts';
import { deliveryRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved } from '#test/support/store-suite/keep.ts';
import { AT, inMinutes } from '#test/support/store-suite/rows.ts';
import { describeStore, type Kept } from '#test/support/store-suite.ts';

const keepIn = async (kept: Kept, ...deliveries: readonly Partial<Delivery>[]): Promise<string> => {
  const { minutesId } = await kept.tx((tx) => keepApproved(tx));
  for (const differing of deliveries)
    await kept.tx(async (tx) => {
      const row = deliveryRow({ minutesId, id: differing.id ?? 'delivery' });
      await keepDelivery(tx, row);
      await changeDelivery(tx, row.id, { attempts: 0, ...differing });
    });
  return minutesId;
};

const lease = (kept: Kept, differing: { worker?: string; now?: string; limit?: number } = {}): Promise<string[]> =>
  kept.tx(async (tx) => {
    const now = differing.now ?? AT;
    const until = new Date(Date.parse(now) + 60_000).toISOString();
    const leased = await leaseDeliveries(tx, { worker: 'one', limit: 4, ...differing, now, until });
    return leased.map((one) => one.id).toSorted();
  });

describeStore('Deliveries', (kept) => {
  it('begin untried', async () => {
    const minutesId = await keepIn(kept, {});
    const delivery = await kept.tx((tx) => deliveryById(tx, 'delivery'));
    assert.deepEqual([delivery?.minutesId, delivery?.state, delivery?.attempts], [minutesId, 'pending', 0]);
    assert.deepEqual([delivery?.firstTriedAt, delivery?.sentAt, delivery?.acknowledgedAt], [null, null, null]);
    assert.equal(await kept.tx((tx) => deliveryById(tx, 'unknown')), undefined);
  });

  it('are listed for minutes: leads before deputies, then by name', async () => {
    const minutesId = await keepIn(
      kept,
      { id: 'c', deputy: 1, recipientName: 'Ada Lund' },
      { id: 'b', recipientName: 'Marit Olsen' },
      { id: 'a', recipientName: 'Bo Lindqvist' },
    );
    assert.deepEqual(
      (await kept.tx((tx) => deliveriesOf(tx, minutesId))).map((one) => one.id),
      ['a', 'b', 'c'],
    );
  });

  it('are leased when pending and due, to one worker, until the lease has run out', async () => {
    await keepIn(
      kept,
      { id: 'due' },
      { id: 'later', notBefore: inMinutes(1) },
      { id: 'waiting', state: 'waiting' },
      { id: 'sent', state: 'sent' },
      { id: 'failed', state: 'failed' },
    );
    assert.deepEqual(await lease(kept, { worker: 'one' }), ['due']);
    assert.deepEqual(await lease(kept, { worker: 'two' }), []);
    assert.deepEqual(await lease(kept, { worker: 'two', now: inMinutes(2) }), ['due', 'later']);
    assert.equal((await kept.tx((tx) => deliveryById(tx, 'due')))?.leasedBy, 'two');
  });

  it('are leased so many at a time, the most overdue first', async () => {
    await keepIn(kept, { id: 'new', notBefore: inMinutes(-1) }, { id: 'old', notBefore: inMinutes(-2) });
    assert.deepEqual(await lease(kept, { limit: 1 }), ['old']);
    assert.deepEqual(await lease(kept, { limit: 1 }), ['new']);
  });

  it('that wait are found, and only those can be removed', async () => {
    await keepIn(kept, { id: 'waiting', state: 'waiting', waitingFor: 'no-lead' }, { id: 'pending' });
    assert.deepEqual(
      (await kept.tx(waitingDeliveries)).map((one) => one.id),
      ['waiting'],
    );
    for (const id of ['waiting', 'pending']) await kept.tx((tx) => removeDelivery(tx, id));
    assert.equal(await kept.tx((tx) => deliveryById(tx, 'waiting')), undefined);
    assert.ok(await kept.tx((tx) => deliveryById(tx, 'pending')));
  });

  it('are acknowledged once: by whom and when it was first, it stays', async () => {
    await keepIn(kept, {});
    const acknowledge = (by: string, at: string) =>
      kept.tx((tx) => acknowledgeDelivery(tx, { id: 'delivery', by, at }));
    assert.equal(await acknowledge('Marit Olsen', AT), true);
    assert.equal(await acknowledge('Bo Lindqvist', inMinutes(1)), false);
    const delivery = await kept.tx((tx) => deliveryById(tx, 'delivery'));
    assert.deepEqual([delivery?.acknowledgedBy, delivery?.acknowledgedAt], ['Marit Olsen', AT]);
  });

  it('are all listed with what they carry', async () => {
    await keepIn(kept, { id: 'a' }, { id: 'b' });
    const [first, ...more] = await kept.tx((tx) => allDeliveries(tx));
    assert.equal(first?.briefing, 'Pre-birth assessments and care leavers');
    assert.deepEqual([first?.team, first?.minutesVersion, first?.id], ['Duty and Assessment', 1, 'a']);
    assert.equal(more.length, 1);
  });
});
