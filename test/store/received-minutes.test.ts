import assert from 'node:assert/strict';
import { changeDelivery, type Delivery, keepDelivery } from '#src/store/deliveries.ts';
import { keepMinutes } from '#src/store/minutes.ts';
import { countReceived, leadsUnsought, noteSought, receivedPage } from '#src/store/received-minutes.ts';
import { deliveryRow, minutesRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved } from '#test/support/store-suite/keep.ts';
import { AT, inMinutes } from '#test/support/store-suite/rows.ts';
import { describeStore, type Kept } from '#test/support/store-suite.ts';

const county = ['county'];

describeStore('Minutes received', (kept: Kept) => {
  let discussionId = '';
  let minutesId = '';
  beforeEach(async () => {
    ({ discussionId, minutesId } = await kept.tx((tx) => keepApproved(tx)));
  });

  const deliver = (id: string, differing: Partial<Delivery> = {}) =>
    kept.tx(async (tx) => {
      await keepDelivery(tx, deliveryRow({ minutesId, id }));
      await changeDelivery(tx, id, { attempts: 0, ...differing });
    });
  const page = (organisationIds: readonly string[] = county) =>
    kept.tx(async (tx) => (await receivedPage(tx, { organisationIds, from: 0, most: 5 })).map((one): string => one.id));
  const counted = (organisationIds: readonly string[] = county) => kept.tx((tx) => countReceived(tx, organisationIds));

  it('count once however many recipients they have, and as acknowledged by any of them', async () => {
    await deliver('a', { state: 'sent' });
    await deliver('b', { state: 'failed' });
    assert.deepEqual(await counted(), { total: 1, unacknowledged: 1 });
    await deliver('c', { acknowledgedAt: AT, acknowledgedBy: 'Marit Olsen' });
    assert.deepEqual(await counted(), { total: 1, unacknowledged: 0 });
    assert.deepEqual(await page(), [minutesId]);
  });

  it('are those of the organisations asked for, and none that waits', async () => {
    await deliver('a', { state: 'waiting' });
    await deliver('b', { organisationId: 'trust' });
    assert.deepEqual([await counted(), await page()], [{ total: 0, unacknowledged: 0 }, []]);
    assert.deepEqual(await page(['county', 'trust']), [minutesId]);
    assert.deepEqual([await counted([]), await page([])], [{ total: 0, unacknowledged: 0 }, []]);
  });

  it('are the newest of a discussion that was reopened', async () => {
    await deliver('a');
    await kept.tx(async (tx) => {
      await keepMinutes(tx, minutesRow({ id: 'second', discussionId, number: 2, approvedAt: inMinutes(1) }));
      await keepDelivery(tx, deliveryRow({ minutesId: 'second', id: 'b' }));
    });
    assert.deepEqual(await page(), ['second']);
    assert.equal((await counted()).total, 1);
  });

  it('have leads to look for: known by object id, not waiting, not looked for yet; each noted once', async () => {
    await deliver('unknown');
    await deliver('waiting', { recipientObjectId: 'o', state: 'waiting' });
    await deliver('later', { recipientObjectId: 'o', notBefore: inMinutes(1), state: 'sent' });
    await deliver('first', { recipientObjectId: 'o' });
    const ids = async (most = 9) => (await kept.tx((tx) => leadsUnsought(tx, most))).map((one) => one.id);
    assert.deepEqual(await ids(), ['first', 'later']);
    assert.deepEqual(await ids(1), ['first']);
    const noted = await Promise.all([1, 2].map(() => kept.tx((tx) => noteSought(tx, { id: 'first', at: AT }))));
    assert.deepEqual(noted.toSorted(), [false, true]);
    assert.deepEqual(await ids(), ['later']);
  });
});
