import assert from 'node:assert/strict';
import { teamById } from '#src/store/teams.ts';
import { discussionHere, discussionThatListens, facilitatorOf } from '#src/use-cases/find-discussion.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import {
  finish,
  type OpenDiscussion,
  openDiscussion,
  type PostedBriefing,
  postedBriefing,
  startOf,
  thread,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { cardOfPosting } from '#test/support/builders/posting.ts';
import { everythingKept } from './refusal.ts';

const elsewhere = thread({ conversationId: 'thread of Leaving Care' });

describe('The discussion of a conversation', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('is found there, whatever its state, and nowhere else', async () => {
    assert.equal((await discussionHere(open.app, open.here))?.id, open.discussionId);
    await finish(open);
    assert.equal((await discussionHere(open.app, open.here))?.id, open.discussionId);
    assert.equal(await discussionHere(open.app, elsewhere), undefined);
    assert.equal(await discussionHere(open.app, thread({ tenantId: 'tenant-elsewhere' })), undefined);
  });

  it('tells who facilitates it, to say so to somebody else who tries', async () => {
    assert.equal(await facilitatorOf(open.app, open.discussionId), 'Priya Shah');
    assert.equal(await facilitatorOf(open.app, 'made-up'), undefined);
  });
});

describe('What is heard without a mention', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
    const { conversationId } = posted.here;
    await cardOfPosting(posted.app, posted.postingId, { state: 'posted', conversationId, activityId: '17' });
  });
  afterEach(() => posted.app.store.close());

  const listens = async (here = posted.here) => (await discussionThatListens(posted.app, here))?.id;
  const nothingIsHeard = async (here = posted.here) => {
    const before = await everythingKept(posted.app);
    assert.equal(await listens(here), undefined);
    assert.deepEqual(await everythingKept(posted.app), before);
  };

  it('is what is said in the briefing’s own thread while its discussion is open', async () => {
    const id = done(await startDiscussion(posted.app, startOf(posted)));
    assert.equal(await listens(), id);
    const team = await posted.app.store.transaction((tx) => teamById(tx, posted.teamId));
    assert.equal(team?.hearsChannel, 1, 'from now on cards promise it');
  });

  it('is nothing before the discussion starts, nor after it is finished', async () => {
    await nothingIsHeard();
    const discussionId = done(await startDiscussion(posted.app, startOf(posted)));
    await finish({ ...posted, discussionId });
    await nothingIsHeard();
  });

  it('is nothing in another thread of the channel, even where the discussion is held there', async () => {
    done(await startDiscussion(posted.app, startOf(posted, { here: elsewhere })));
    await nothingIsHeard(elsewhere);
    await nothingIsHeard();
  });

  it('is nothing in a meeting chat: chat among colleagues is never recorded', async () => {
    const here = thread({ conversationId: 'meeting chat' });
    done(await startDiscussion(posted.app, startOf(posted, { here, place: 'chat' })));
    await nothingIsHeard(here);
  });
});
