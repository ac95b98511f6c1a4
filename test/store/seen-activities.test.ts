import assert from 'node:assert/strict';
import {
  forgetActivitiesBefore,
  forgetChange,
  noteActivity,
  noteChange,
  wasChanged,
} from '#src/store/seen-activities.ts';
import { AT, inMinutes } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('Activities that were seen', (kept) => {
  const note = (conversationId: string, activityId: string, at = AT) =>
    kept.tx((tx) => noteActivity(tx, { conversationId, activityId, at }));

  it('are noted once for each conversation', async () => {
    assert.equal(await note('thread', '1'), true);
    assert.equal(await note('thread', '1'), false);
    assert.equal(await note('another thread', '1'), true);
    assert.equal(await note('thread', '2'), true);
  });

  it('are noted with their newest change: one that comes later and is older does not count', async () => {
    const message = { conversationId: 'thread', activityId: '1' };
    const change = (at: string) => kept.tx((tx) => noteChange(tx, { ...message, at }));
    assert.equal(await kept.tx((tx) => wasChanged(tx, message)), false);
    assert.deepEqual([await change(inMinutes(1)), await change(AT), await change(inMinutes(2))], [true, false, true]);
    assert.equal(await kept.tx((tx) => wasChanged(tx, message)), true);
    assert.equal(await note('thread', '1'), true);
    await kept.tx((tx) => forgetChange(tx, message));
    assert.equal(await change(AT), true);
  });

  it('are forgotten when they are old', async () => {
    await note('thread', 'old', AT);
    await note('thread', 'new', inMinutes(2));
    await kept.tx((tx) => forgetActivitiesBefore(tx, inMinutes(1)));
    assert.equal(await note('thread', 'old'), true);
    assert.equal(await note('thread', 'new'), false);
  });
});
