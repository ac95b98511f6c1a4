import assert from 'node:assert/strict';
import { retention } from '#src/runner/retention.ts';
import { discussionById } from '#src/store/discussions.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { approve, finish, openDiscussion } from '#test/support/builders/discussion.ts';

describe('Retention', () => {
  it('looks at start, and then once in each hour of the clock', async () => {
    const open = await openDiscussion();
    const { app, discussionId } = open;
    await finish(open);
    await approve(open);
    await app.store.transaction((tx) => tx.updateTable('delivery').set({ state: 'sent' }).execute());
    const task = retention(app, 1);
    const isKept = async () => (await app.store.transaction((tx) => discussionById(tx, discussionId))) !== undefined;
    app.clock.set('2026-12-23T09:59:00.000Z');
    await task.run();
    assert.equal(await isKept(), true);
    app.clock.set('2026-12-23T10:01:00.000Z');
    assert.equal(await task.run(), false);
    assert.equal(await isKept(), false);
    await app.store.close();
  });

  it('does nothing more within the hour, however often it is woken', async () => {
    const { app } = await openDiscussion();
    const task = retention(app, 1);
    await task.run();
    await app.store.close();
    assert.equal(await task.run(), false);
    app.clock.forward(HOUR);
    await assert.rejects(task.run());
  });
});
