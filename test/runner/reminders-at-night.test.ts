import assert from 'node:assert/strict';
import { type PostedBriefing, postedBriefing } from '#test/support/builders/discussion.ts';
import { lastCard, remindAt, standsIn } from '../use-cases/follow-up/stage.ts';
import { cardsOf, fakeChat, keepNotice, showing } from './stage.ts';

describe('A reminder that could not be posted before five in the afternoon', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
    await standsIn(posted.app, posted.postingId, posted.here.conversationId);
    await remindAt(posted.app, '2026-12-11T16:59:59.000Z');
    posted.app.clock.set('2026-12-11T17:00:00.000Z');
  });
  afterEach(() => posted.app.store.close());

  const shownBy = async (chat: ReturnType<typeof fakeChat>) => {
    const task = showing(posted.app, chat);
    for (let round = 0; round < 5; round += 1) await task.run();
    return chat.posts.map(({ view }) => view.kind);
  };

  it('waits for the next working morning', async () => {
    const chat = fakeChat();
    assert.deepEqual(await shownBy(chat), []);
    posted.app.clock.set('2026-12-14T09:00:00.000Z');
    assert.deepEqual(await shownBy(chat), ['reminder']);
  });

  it('holds up nothing that is said below it', async () => {
    await keepNotice(posted.app, { placeId: posted.here.conversationId });
    assert.deepEqual(await shownBy(fakeChat()), ['notice']);
  });

  it('is not posted a second time where nobody knows whether it arrived', async () => {
    posted.app.clock.set('2026-12-14T09:00:00.000Z');
    const chat = fakeChat();
    chat.willPost({ kind: 'unconfirmed' });
    await shownBy(chat);
    assert.equal(chat.posts.length, 1);
    const [card] = await cardsOf(posted.app, 'reminder');
    assert.equal(card?.state, 'unconfirmed');
    assert.equal((await lastCard(posted.app)).card.id, card?.id);
  });
});
