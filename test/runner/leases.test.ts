import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { after as later } from '#src/ports/clock.ts';
import { endedWorkers, giveEverythingBack, takeOverFromTheGone, workerName } from '#src/runner/leases.ts';
import { leaseCards } from '#src/store/cards.ts';
import { leaseDeliveries } from '#src/store/deliveries.ts';
import { MINUTE, openApp, type TestApp } from '#test/support/builders/app.ts';
import { approve, finish, openDiscussion } from '#test/support/builders/discussion.ts';
import { COUNTY_TENANT } from '#test/support/builders/participant.ts';
import { cardNow, fakeChat, keepNotice, showing } from './stage.ts';

/** The number of a process that has ended. */
const endedPid = (): number => spawnSync(process.execPath, ['--version']).pid;

const dead = (): string => `${hostname()}/${endedPid()}/gone`;

const hasEnded = endedWorkers({ alone: true });

const lease = (app: TestApp, worker: string) => {
  const now = app.clock.now();
  return { worker, tenantId: COUNTY_TENANT, now, until: later(now, MINUTE), limit: 16 };
};

describe('Whether a worker has ended', () => {
  const alone = endedWorkers({ alone: true });
  const amongOthers = endedWorkers({ alone: false });

  it('is known of a process of this computer that has', () => {
    const worker = dead();
    assert.ok(alone(worker) && amongOthers(worker));
  });

  it('is known of one that had our own number, as each process in a container has, where no other uses the store', () => {
    const worker = `${hostname()}/${process.pid}/before us`;
    assert.equal(alone(worker), true);
    assert.equal(amongOthers(worker), false);
  });

  it('is known of one of this very process that gave everything back', async () => {
    const app = await openApp();
    const worker = workerName();
    assert.equal(amongOthers(worker), false);
    await giveEverythingBack({ app, worker });
    await app.store.close();
    assert.ok(alone(worker) && amongOthers(worker));
  });

  it('is denied of another that runs, and not known of one on another computer', () => {
    assert.equal(alone(`${hostname()}/${process.ppid}/other`), false);
    assert.equal(alone(`${hostname()}/1/of another user`), false);
    assert.equal(alone(`elsewhere/${endedPid()}/gone`), false);
  });

  it('is denied of a name that is not one of ours', () => {
    for (const name of ['worker', `${hostname()}`, `${hostname()}//x`, `${hostname()}/-1/x`, ''])
      assert.equal(alone(name), false, name);
  });
});

describe('Leases of a process that is gone', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('are taken over at the start: what was not begun is posted at once', async () => {
    await keepNotice(app);
    await app.store.transaction((tx) => leaseCards(tx, lease(app, dead())));
    const chat = fakeChat();
    await showing(app, chat, { hasEnded }).run();
    assert.equal(chat.posts.length, 0);
    await takeOverFromTheGone({ app, hasEnded }).run();
    await showing(app, chat, { hasEnded }).run();
    assert.equal(chat.posts.length, 1);
  });

  it('leave what was being posted unconfirmed at once, and it is not posted again', async () => {
    const id = await keepNotice(app);
    const chat = fakeChat();
    chat.willPost(new Error('the process died here'));
    await assert.rejects(showing(app, chat, { worker: dead() }).run());
    await takeOverFromTheGone({ app, hasEnded }).run();
    await showing(app, chat, { hasEnded }).run();
    assert.deepEqual([(await cardNow(app, id)).state, chat.posts.length], ['unconfirmed', 1]);
  });

  it('let its mail go out at once', async () => {
    const open = await finish(await openDiscussion());
    await approve(open);
    const take = (worker: string) => open.app.store.transaction((tx) => leaseDeliveries(tx, lease(open.app, worker)));
    assert.equal((await take(dead())).length, 2);
    assert.equal((await take('worker')).length, 0);
    await takeOverFromTheGone({ app: open.app, hasEnded }).run();
    assert.equal((await take('worker')).length, 2);
    await open.app.store.close();
  });

  it('are left to those who hold them and run', async () => {
    const id = await keepNotice(app);
    const worker = `${hostname()}/${process.ppid}/other`;
    await app.store.transaction((tx) => leaseCards(tx, lease(app, worker)));
    await takeOverFromTheGone({ app, hasEnded }).run();
    assert.equal((await cardNow(app, id)).leasedBy, worker);
  });
});

describe('Giving leases back while stopping', () => {
  let app: TestApp;
  const worker = workerName();
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('leaves nothing leased in the end, and what is still being posted is unconfirmed at once', async () => {
    const id = await keepNotice(app);
    const chat = fakeChat();
    chat.willPost(new Error('nobody waited for the answer'));
    await assert.rejects(showing(app, chat, { worker }).run());
    await giveEverythingBack({ app, worker });
    await showing(app, chat, { worker: 'the next process' }).run();
    assert.deepEqual([(await cardNow(app, id)).state, chat.posts.length], ['unconfirmed', 1]);
  });
});
