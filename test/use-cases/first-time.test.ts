import assert from 'node:assert/strict';
import { firstTime } from '#src/use-cases/first-time.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';

describe('Whether an activity is met for the first time', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const met = (conversationId: string, activityId: string) => firstTime(app, { conversationId, activityId });

  it('is so once: Microsoft Teams delivers some twice', async () => {
    assert.deepEqual([await met('thread', '17'), await met('thread', '17')], [true, false]);
  });

  it('is so for one of two that come at the same time', async () => {
    assert.deepEqual((await Promise.all([met('thread', '17'), met('thread', '17')])).toSorted(), [false, true]);
  });

  it('is told apart by conversation: ids are unique only within one', async () => {
    await met('thread', '17');
    assert.equal(await met('meeting chat', '17'), true);
  });

  it('is always so for one without an id', async () => {
    assert.deepEqual([await met('thread', ''), await met('thread', '')], [true, true]);
  });
});
