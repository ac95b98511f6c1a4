import assert from 'node:assert/strict';
import { createSandbox } from 'sinon';
import { sendBudget } from '#src/runner/budget.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { budgetWith, type FakeChat, fakeChat, keepNotice, showing } from './stage.ts';

describe('Processes that share a tenant', () => {
  const sandbox = createSandbox();
  let app: TestApp;
  let chat: FakeChat;
  beforeEach(async () => {
    app = await openApp();
    chat = fakeChat();
  });
  afterEach(async () => {
    sandbox.restore();
    await app.store.close();
  });

  const notice = (placeId = 'thread') => keepNotice(app, { placeId });
  const worker = (name: string, differing: Parameters<typeof showing>[2] = {}) =>
    showing(app, chat, { worker: name, ...differing });

  it('leave what is sent there to one of them', async () => {
    const [one, two] = [worker('one'), worker('two')];
    await notice();
    await one.run();
    await notice();
    assert.equal(await two.run(), false);
    assert.equal(chat.posts.length, 1);
    await one.run();
    assert.equal(chat.posts.length, 2);
  });

  it('take it over five seconds after the last sign of one that died', async () => {
    const [one, two] = [worker('one'), worker('two')];
    await notice();
    await one.run();
    app.clock.forward(4_000);
    await notice();
    await one.run();
    app.clock.forward(5_000);
    await notice();
    await two.run();
    assert.equal(chat.posts.length, 2);
    app.clock.forward(1);
    await two.run();
    assert.equal(chat.posts.length, 3);
  });

  it('take it over at once where the other was stopped, or is known to have ended', async () => {
    const [one, two] = [worker('one'), worker('two')];
    await notice();
    await one.run();
    await one.stop?.();
    await notice();
    await two.run();
    assert.equal(chat.posts.length, 2);
    await notice();
    await worker('three', { hasEnded: (name) => name === 'two' }).run();
    assert.equal(chat.posts.length, 3);
  });

  it('go on from what the other sent, each send counted as a second younger than it was noted', async () => {
    const one = worker('one');
    for (const place of ['thread', 'thread', 'chat']) await notice(place);
    while (await one.run());
    await one.stop?.();
    app.clock.forward(30_500);
    await notice();
    const remember = sandbox.spy();
    await worker('two', { budget: budgetWith({ remember }) }).run();
    const [, sends] = remember.firstCall.args as Parameters<ReturnType<typeof sendBudget>['remember']>;
    assert.deepEqual(sends.map((send) => [send.conversationId, send.agoMs]).toSorted(), [
      ['chat', 29_500],
      ['thread', 29_500],
      ['thread', 29_500],
    ]);
  });

  it('do not exceed together what one of them may send', async () => {
    let now = 0;
    const places = Array.from({ length: 40 }, () => 'thread');
    for (const place of places) await notice(place);
    const sentAt: number[] = [];
    const telling: FakeChat = {
      ...chat,
      post: (place, view) => {
        sentAt.push(now);
        return chat.post(place, view);
      },
    };
    const start = (name: string) =>
      showing(app, telling, { worker: name, budget: sendBudget(45, () => now), hasEnded: () => true });
    let current = start('0');
    for (let step = 0; step < 400; step += 1) {
      if (step % 10 === 9) current = start(String(step));
      await current.run();
      now += 100;
      app.clock.forward(100);
    }
    assert.ok(sentAt.length >= 35, `only ${sentAt.length} were sent`);
    for (const [most, within] of [
      [7, 1_000],
      [8, 2_000],
      [60, 30_000],
    ] as const)
      for (const at of sentAt)
        assert.ok(sentAt.filter((one) => one >= at && one < at + within).length <= most, `${most} in ${within} ms`);
  });
});
