import assert from 'node:assert/strict';
import { housekeeping } from '#src/runner/housekeeping.ts';
import { noteActivity } from '#src/store/seen-activities.ts';
import { firstTime } from '#src/use-cases/first-time.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { keptDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';

describe('Housekeeping', () => {
  it('closes a discussion that nobody finished into draft minutes, and no other', async () => {
    const open = await openDiscussion();
    const task = housekeeping(open.app);
    open.app.clock.forward(47 * HOUR);
    await says(open, ana, 'We are still here.');
    open.app.clock.forward(47 * HOUR);
    assert.equal(await task.run(), false);
    assert.equal((await keptDiscussion(open)).state, 'open');
    open.app.clock.forward(2 * HOUR);
    await task.run();
    const { state, row } = await keptDiscussion(open);
    assert.deepEqual([state, row.how], ['review', 'closed-itself']);
    await open.app.store.close();
  });

  it('forgets activities after a day, which Microsoft Teams will not repeat any more', async () => {
    const { app } = await openDiscussion();
    const seen = { conversationId: 'thread', activityId: '1' };
    await app.store.transaction((tx) => noteActivity(tx, { ...seen, at: app.clock.now() }));
    app.clock.forward(23 * HOUR);
    await housekeeping(app).run();
    assert.equal(await firstTime(app, seen), false);
    app.clock.forward(2 * HOUR);
    await housekeeping(app).run();
    assert.equal(await firstTime(app, seen), true);
    await app.store.close();
  });
});
