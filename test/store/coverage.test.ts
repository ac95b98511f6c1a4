import assert from 'node:assert/strict';
import { coverageRows } from '#src/store/coverage.ts';
import { acknowledgeDelivery, keepDelivery } from '#src/store/deliveries.ts';
import { keepMinutes } from '#src/store/minutes.ts';
import { deliveryRow, minutesRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved, keepPosted, keepPublished, keepSettledTeam } from '#test/support/store-suite/keep.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('Coverage', (kept) => {
  it('has one row for each posting, however many minutes and deliveries came of it', async () => {
    await kept.tx(async (tx) => {
      const { discussionId, minutesId } = await keepApproved(tx);
      const second = minutesRow({ discussionId, number: 2 });
      await keepMinutes(tx, second);
      for (const id of [minutesId, minutesId, second.id]) {
        const delivery = deliveryRow({ minutesId: id });
        await keepDelivery(tx, delivery);
        await acknowledgeDelivery(tx, { id: delivery.id, at: AT, by: 'Marit Olsen' });
      }
      await keepDelivery(tx, deliveryRow({ minutesId }));
    });
    const [row, ...more] = await kept.tx(coverageRows);
    assert.deepEqual([row?.approved, row?.acknowledged], [2, 3]);
    assert.deepEqual([row?.organisationId, row?.discussionState, row?.discussBy], ['county', 'approved', '2026-12-18']);
    assert.deepEqual(more, []);
  });

  it('counts a team that has done nothing yet', async () => {
    await kept.tx(async (tx) => keepPosted(tx, await keepPublished(tx), await keepSettledTeam(tx)));
    const [row] = await kept.tx(coverageRows);
    assert.deepEqual([row?.cardState, row?.discussionState, row?.approved, row?.acknowledged], ['pending', null, 0, 0]);
  });
});
