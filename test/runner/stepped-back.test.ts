import assert from 'node:assert/strict';
import { after as later } from '#src/ports/clock.ts';
import { housekeeping } from '#src/runner/housekeeping.ts';
import { watchClock } from '#src/runner/watch-clock.ts';
import { leaseCards } from '#src/store/cards.ts';
import { leaseDeliveries } from '#src/store/deliveries.ts';
import { minutesOf } from '#src/store/minutes.ts';
import { HOUR, MINUTE, openApp, type TestApp } from '#test/support/builders/app.ts';
import {
  approve,
  finish,
  keptDiscussion,
  type OpenDiscussion,
  openDiscussion,
} from '#test/support/builders/discussion.ts';
import { ana, bo, COUNTY_TENANT } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { cardNow, fakeChat, keepNotice, showing } from './stage.ts';

const SECOND = 1_000;

describe('A clock that steps back an hour', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const stepBack = () => app.clock.forward(-HOUR);

  it('holds up no card that was waiting, though its time is an hour ahead', async () => {
    const watch = watchClock(app);
    await watch.run();
    await keepNotice(app);
    stepBack();
    const chat = fakeChat();
    await showing(app, chat).run();
    assert.equal(chat.posts.length, 0, 'nothing was held up, so this shows nothing');
    await watch.run();
    await showing(app, chat).run();
    assert.equal(chat.posts.length, 1);
  });

  it('is noticed at the start, too, by what the audit log has reached', async () => {
    await keepNotice(app);
    stepBack();
    await watchClock(app).run();
    const chat = fakeChat();
    await showing(app, chat).run();
    assert.equal(chat.posts.length, 1);
  });

  it('holds up no work of another process that died: its lease ends as soon as one that is taken now', async () => {
    const id = await keepNotice(app);
    const watch = watchClock(app);
    await watch.run();
    const now = app.clock.now();
    const lease = { worker: 'elsewhere/1/x', tenantId: COUNTY_TENANT, now, until: later(now, MINUTE), limit: 16 };
    await app.store.transaction((tx) => leaseCards(tx, lease));
    stepBack();
    await watch.run();
    const { leasedUntil } = await cardNow(app, id);
    assert.equal(leasedUntil, later(app.clock.now(), 3 * MINUTE));
  });

  it('posts nothing twice, and leaves a card that is being posted to its worker', async () => {
    await keepNotice(app);
    const watch = watchClock(app);
    await watch.run();
    const chat = fakeChat();
    const post: typeof chat.post = async (place, view) => {
      stepBack();
      await watch.run();
      await showing(app, chat, { worker: 'another' }).run();
      return chat.post(place, view);
    };
    await showing(app, { ...chat, post }).run();
    assert.equal(chat.posts.length, 1);
  });

  it('of a second or two, as computers differ by, changes nothing', async () => {
    const id = await keepNotice(app, { createdAt: later(app.clock.now(), HOUR) });
    const watch = watchClock(app);
    await watch.run();
    app.clock.forward(-2 * SECOND);
    await watch.run();
    assert.equal((await cardNow(app, id)).notBefore, later(app.clock.now(), HOUR + 2 * SECOND));
  });
});

describe('A discussion in which the clock steps back an hour', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('is minuted in the order in which people spoke, and ends after it began', async () => {
    await says(open, ana, 'First.');
    open.app.clock.forward(MINUTE);
    await says(open, bo, 'Second.');
    open.app.clock.forward(-HOUR);
    await says(open, ana, 'Third.');
    await says(open, bo, 'Fourth.');
    await approve(await finish(open));
    const [minutes] = await open.app.store.transaction((tx) => minutesOf(tx, open.discussionId));
    const texts = minutes?.content.points[0]?.responses.map((one) => one.text);
    assert.deepEqual(texts, ['First.', 'Second.', 'Third.', 'Fourth.']);
    assert.ok((minutes?.content.finishedAt ?? '') >= (minutes?.content.startedAt ?? ''));
  });

  it('does not close itself before its time', async () => {
    await says(open, ana, 'We check files.');
    open.app.clock.forward(open.app.idleMs - MINUTE);
    open.app.clock.forward(-HOUR);
    await housekeeping(open.app).run();
    assert.equal((await keptDiscussion(open)).state, 'open');
    open.app.clock.forward(HOUR + 2 * MINUTE);
    await housekeeping(open.app).run();
    assert.equal((await keptDiscussion(open)).state, 'review');
  });

  it('does not hold up its minutes on their way to the lead', async () => {
    await approve(await finish(open));
    const watch = watchClock(open.app);
    await watch.run();
    open.app.clock.forward(-HOUR);
    const due = () => {
      const now = open.app.clock.now();
      const lease = { worker: 'worker', now, until: later(now, MINUTE), limit: 4 };
      return open.app.store.transaction((tx) => leaseDeliveries(tx, lease));
    };
    assert.equal((await due()).length, 0, 'nothing was held up, so this shows nothing');
    await watch.run();
    assert.equal((await due()).length, 2);
  });
});
