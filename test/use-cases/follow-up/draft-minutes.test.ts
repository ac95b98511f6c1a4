import assert from 'node:assert/strict';
import { closeIdleDiscussions } from '#src/use-cases/close-idle-discussions.ts';
import { approve, keptDiscussion, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { priya } from '#test/support/builders/participant.ts';
import { cardRows, metTheBot, notices } from '../kept.ts';
import { given, lastCard, remindAt, standsIn } from './stage.ts';

describe('A discussion that nobody finished', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await metTheBot(open.app, priya);
    await standsIn(open.app, open.postingId, open.here.conversationId);
    // 48 hours after Monday at ten; it is Wednesday.
    open.app.clock.set('2026-11-25T10:00:00.001Z');
    await closeIdleDiscussions(open.app);
  });
  afterEach(() => open.app.store.close());

  it('closes itself into draft minutes in its conversation, and asks its facilitator at once', async () => {
    assert.equal((await keptDiscussion(open)).state, 'review');
    assert.equal((await cardRows(open.app, 'minutes'))[0]?.placeId, open.here.conversationId);
    const [asked] = await notices(open.app);
    assert.match(asked?.text ?? '', /Please review and approve them/u);
  });

  it('asks its facilitator by name once again, three working days later, and not a third time', async () => {
    assert.equal(await remindAt(open.app, '2026-11-27T12:00:00.000Z'), false);
    for (const at of ['2026-11-30T09:00:00.000Z', '2026-12-07T09:00:00.000Z', '2026-12-14T09:00:00.000Z'])
      await remindAt(open.app, at);
    assert.deepEqual(await given(open.app), ['review at 2026-11-30T09:00:00.000Z']);
    const { view } = await lastCard(open.app);
    assert.ok(view.kind === 'reminder' && view.about.kind === 'review');
    assert.deepEqual([view.about.facilitator, view.about.over], [priya.name, false]);
  });

  it('is not asked about again where the minutes were approved', async () => {
    await approve(open);
    assert.equal(await remindAt(open.app, '2026-11-30T09:00:00.000Z'), false);
  });
});
