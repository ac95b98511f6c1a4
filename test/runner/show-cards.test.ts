import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { CardNotMade, type PostOutcome } from '#src/ports/chat.ts';
import { after as later } from '#src/ports/clock.ts';
import { cardsChanged, changeCard } from '#src/store/cards.ts';
import { postingById } from '#src/store/postings.ts';
import type { Store } from '#src/store/store.ts';
import { settlePosting } from '#src/use-cases/settle-posting.ts';
import { HOUR, MINUTE } from '#test/support/builders/app.ts';
import { type PostedBriefing, postedBriefing } from '#test/support/builders/discussion.ts';
import { olivia } from '#test/support/builders/participant.ts';
import { budgetWith, cardNow, type FakeChat, fakeChat, keepNotice, showing } from './stage.ts';

const interruption = new Error('the process died here');

describe('Showing cards', () => {
  let posted: PostedBriefing;
  let chat: FakeChat;
  let cardId: string;
  let progressId: string;

  beforeEach(async () => {
    posted = await postedBriefing();
    chat = fakeChat();
    const { app, publicationId, postingId } = posted;
    const posting = await app.store.transaction((tx) => postingById(tx, postingId));
    cardId = posting?.cardId ?? '';
    const progress = { kind: 'publication', subjectId: publicationId, placeId: 'olivia' } as const;
    progressId = await keepNotice(app, progress);
    const shown = { state: 'posted', activityId: 'progress', conversationId: 'olivia', shown: 1 } as const;
    await app.store.transaction((tx) => changeCard(tx, progressId, shown));
  });
  afterEach(() => posted.app.store.close());

  const run = (worker = 'worker') => showing(posted.app, chat, { worker }).run();
  const card = () => cardNow(posted.app, cardId);
  const changed = (subjectId: string) => posted.app.store.transaction((tx) => cardsChanged(tx, subjectId));

  it('posts what is pending to its place, and keeps where it then stands', async () => {
    assert.equal(await run(), true);
    const [post] = chat.posts;
    assert.equal(post?.view.kind, 'briefing');
    assert.deepEqual(
      [post?.place.kind, post?.place.kind === 'new-thread' && post.place.channelId],
      ['new-thread', 'channel of Duty and Assessment'],
    );
    const { state, conversationId, activityId, shown, wanted, attempts, leasedUntil } = await card();
    assert.deepEqual(
      { state, conversationId, activityId, attempts, leasedUntil },
      {
        state: 'posted',
        conversationId: 'made 1',
        activityId: 'activity 1',
        attempts: 1,
        leasedUntil: null,
      },
    );
    assert.equal(shown, wanted);
  });

  it('tells the progress card what became of a posting, and says when there is nothing to do', async () => {
    await run();
    assert.equal((await cardNow(posted.app, progressId)).wanted, 2);
    await run();
    assert.deepEqual(
      chat.updates.map((one) => one.view.kind),
      ['publication-progress'],
    );
    assert.equal(await run(), false);
  });

  it('leaves what was refused, with the reason', async () => {
    chat.willPost({ kind: 'refused', why: 'not-installed' });
    await run();
    const { state, why } = await card();
    assert.deepEqual([state, why], ['refused', 'not-installed']);
    posted.app.clock.forward(24 * HOUR);
    await run();
    assert.equal(chat.posts.length, 1);
  });

  it('tries again what was not sent, after the pause that Microsoft Teams asked for and not before', async () => {
    const { app } = posted;
    chat.willPost({ kind: 'not-sent', retryAfterMs: 5_000 });
    await run();
    const { state, notBefore } = await card();
    assert.deepEqual([state, notBefore], ['pending', later(app.clock.now(), 5_000)]);
    assert.equal((await cardNow(app, progressId)).wanted, 1);
    app.clock.forward(4_999);
    await run();
    assert.equal(chat.posts.length, 1);
    app.clock.forward(1);
    await run();
    assert.equal((await card()).state, 'posted');
  });

  it('never posts again by itself what is unconfirmed, and counts it on the progress card', async () => {
    chat.willPost({ kind: 'unconfirmed' });
    await run();
    assert.deepEqual([(await card()).state, (await card()).why], ['unconfirmed', 'unclear']);
    assert.equal((await cardNow(posted.app, progressId)).wanted, 2);
    posted.app.clock.forward(24 * HOUR);
    await changed(posted.postingId);
    await run();
    assert.equal(chat.posts.length, 1);
  });

  it('posts it again when a publisher says so, and only then', async () => {
    chat.willPost({ kind: 'unconfirmed' });
    await run();
    await settlePosting(posted.app, { postingId: posted.postingId, as: 'post-again', by: olivia.id });
    await run();
    assert.equal(chat.posts.length, 2);
    assert.equal((await card()).state, 'posted');
  });

  it('leaves a post unconfirmed whose process died in the middle of it, and does not post it again', async () => {
    chat.willPost(interruption);
    await assert.rejects(run(), interruption);
    assert.equal((await card()).state, 'posting');
    posted.app.clock.forward(30_000);
    await run('after the restart');
    assert.equal((await card()).state, 'posting', 'its lease holds, so it may still be at work');
    posted.app.clock.forward(MINUTE);
    await run('after the restart');
    assert.deepEqual([(await card()).state, (await card()).why], ['unconfirmed', 'interrupted']);
    assert.equal(chat.posts.length, 1);
    const { view } = chat.updates.at(-1) ?? {};
    assert.equal(view?.kind === 'publication-progress' && view.unconfirmed.length, 1);
  });

  it('leaves what a publisher settled meanwhile, where an answer comes after the lease ran out', async () => {
    const { promise: answer, resolve } = Promise.withResolvers<PostOutcome>();
    const heldUp = showing(posted.app, { ...chat, post: () => answer }, { worker: 'one' }).run();
    await pause(50);
    posted.app.clock.forward(2 * MINUTE);
    await run('two');
    await settlePosting(posted.app, { postingId: posted.postingId, as: 'post-again', by: olivia.id });
    await run('two');
    assert.equal(chat.posts.length, 1);
    resolve({ kind: 'not-sent', retryAfterMs: 0 });
    await heldUp;
    await run('two');
    assert.equal((await card()).state, 'posted');
    assert.equal(chat.posts.length, 1);
  });

  it('posts once where two workers look at the same time', async () => {
    await Promise.all([run('one'), run('two')]);
    assert.equal(chat.posts.length, 1);
  });

  it('waits for the budget, without asking Microsoft Teams', async () => {
    const { app } = posted;
    await showing(app, chat, { budget: budgetWith({ take: () => 250 }) }).run();
    const { state, notBefore, leasedUntil, attempts } = await card();
    assert.deepEqual([state, notBefore, leasedUntil, attempts], ['pending', later(app.clock.now(), 250), null, 0]);
    assert.deepEqual(chat.posts, []);
  });

  it('refuses a card that could not be made, for nothing was sent, and holds up no other', async () => {
    const { app } = posted;
    const cause = new CardNotMade('the briefing card could not be made');
    chat.willPost(cause);
    await assert.rejects(run(), cause);
    assert.deepEqual([(await card()).state, (await card()).why], ['refused', 'not-made']);
    const id = await keepNotice(app, { kind: 'point', subjectId: 'x', detail: 'no point', placeId: 'elsewhere' });
    await app.store.transaction((tx) => changeCard(tx, id, { kind: 'notice', detail: 'not JSON' }));
    await keepNotice(app, { placeId: 'thread' });
    await assert.rejects(run(), SyntaxError);
    assert.equal(chat.posts.length, 2);
    const { state, notBefore } = await cardNow(app, id);
    assert.deepEqual([state, notBefore], ['pending', later(app.clock.now(), 5 * MINUTE)]);
  });

  it('goes on beside a call that hangs', async () => {
    const { app } = posted;
    const { promise: hanging, resolve: answer } = Promise.withResolvers<void>();
    const slow: FakeChat = {
      ...chat,
      post: async (place, view) => {
        if (view.kind === 'briefing') await hanging;
        return chat.post(place, view);
      },
    };
    const task = showing(app, slow);
    await task.run();
    assert.equal((await card()).state, 'posting');
    await keepNotice(app);
    await task.run();
    assert.deepEqual(
      chat.posts.map((one) => one.view.kind),
      ['notice'],
    );
    answer();
    await task.stop?.();
    assert.equal((await card()).state, 'posted');
  });

  it('keeps what became of a post although the database was away just then', async () => {
    const { app } = posted;
    let away = 1;
    const store: Store = {
      ...app.store,
      transaction: (work) => {
        if (chat.posts.length > 0 && away > 0) {
          away -= 1;
          return Promise.reject(new Error('the database is away'));
        }
        return app.store.transaction(work);
      },
    };
    const task = showing({ ...app, store }, chat);
    await task.run();
    await task.stop?.();
    assert.equal(away, 0);
    assert.equal((await card()).state, 'posted');
  });

  it('begins no more than the tenant’s budget has room for, and says that there is more', async () => {
    const { app } = posted;
    for (const place of ['a', 'b', 'c']) await keepNotice(app, { placeId: place });
    const budget = budgetWith({ room: () => ({ now: 2, nextInMs: 1, fewInMs: 1 }) });
    assert.equal(await showing(app, chat, { budget }).run(), true);
    assert.deepEqual(
      chat.posts.map((one) => one.view.kind),
      ['notice', 'notice'],
    );
  });

  it('leaves a card whose subject is gone', async () => {
    const id = await keepNotice(posted.app, { kind: 'point', subjectId: 'nothing', detail: { point: 0 } });
    await run();
    const { state, why } = await cardNow(posted.app, id);
    assert.deepEqual([state, why], ['refused', 'gone']);
  });
});
