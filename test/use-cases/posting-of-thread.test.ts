import assert from 'node:assert/strict';
import { postingOfThread } from '#src/use-cases/posting-of-thread.ts';
import { type PostedBriefing, postedBriefing, thread } from '#test/support/builders/discussion.ts';
import { cardOfPosting } from '#test/support/builders/posting.ts';

describe('The briefing of a thread', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  it('is the one whose card began it, and that of no other thread', async () => {
    const { conversationId } = posted.here;
    await cardOfPosting(posted.app, posted.postingId, { state: 'posted', conversationId, activityId: '17' });
    assert.equal(await postingOfThread(posted.app, posted.here), posted.postingId);
    const other = thread({ conversationId: 'another thread' });
    assert.equal(await postingOfThread(posted.app, other), undefined);
    assert.equal(await postingOfThread(posted.app, thread({ tenantId: 'tenant-elsewhere' })), undefined);
  });

  it('is none before the card was posted', async () => {
    assert.equal(await postingOfThread(posted.app, posted.here), undefined);
  });
});
