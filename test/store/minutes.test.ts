import assert from 'node:assert/strict';
import { keepMinutes, minutesById, minutesOf } from '#src/store/minutes.ts';
import { minutesRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('Approved minutes', (kept) => {
  it('are read back whole, as they were frozen', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    const row = minutesRow({ discussionId });
    await kept.tx((tx) => keepMinutes(tx, row));
    const minutes = await kept.tx((tx) => minutesById(tx, row.id));
    assert.deepEqual(minutes?.content, JSON.parse(row.content));
    assert.deepEqual([minutes?.discussionId, minutes?.number, minutes?.approvedAt], [discussionId, 1, AT]);
    assert.equal(await kept.tx((tx) => minutesById(tx, 'unknown')), undefined);
  });

  it('are listed for a discussion, the newest version first', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    for (const number of [1, 3, 2]) await kept.tx((tx) => keepMinutes(tx, minutesRow({ discussionId, number })));
    assert.deepEqual(
      (await kept.tx((tx) => minutesOf(tx, discussionId))).map((one) => one.number),
      [3, 2, 1],
    );
    assert.deepEqual(await kept.tx((tx) => minutesOf(tx, 'unknown')), []);
  });

  it('are there once for each number of a discussion', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    await kept.tx((tx) => keepMinutes(tx, minutesRow({ discussionId })));
    await assert.rejects(
      kept.tx((tx) => keepMinutes(tx, minutesRow({ discussionId }))),
      /unique/iu,
    );
  });
});
