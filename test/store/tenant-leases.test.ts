import assert from 'node:assert/strict';
import { after } from '#src/ports/clock.ts';
import { forgetSendsBefore, keepSend, sendsSince } from '#src/store/sends.ts';
import { giveBackTenants, leaseTenant } from '#src/store/tenant-leases.ts';
import { AT, inMinutes, TENANT } from '#test/support/store-suite/rows.ts';
import { describeSharedStore, describeStore, type Kept } from '#test/support/store-suite.ts';

type Differing = { now?: string; tenantId?: string; hasEnded?: (worker: string) => boolean };

const lease = (kept: Kept, worker: string, differing: Differing = {}) => {
  const { now = AT, tenantId = TENANT, hasEnded = () => false } = differing;
  return kept.tx((tx) => leaseTenant(tx, { tenantId, worker, now, until: after(now, 5_000), hasEnded }));
};

describeStore('The lease of a tenant', (kept) => {
  it('is one worker’s, who may renew it, and nobody else’s', async () => {
    assert.equal(await lease(kept, 'one'), 'taken');
    assert.equal(await lease(kept, 'two'), undefined);
    assert.equal(await lease(kept, 'one'), 'kept');
  });

  it('says nothing of another tenant', async () => {
    await lease(kept, 'one');
    assert.equal(await lease(kept, 'two', { tenantId: 'another' }), 'taken');
  });

  it('is another’s once it ran out, and its own again only as taken: somebody else may have sent meanwhile', async () => {
    await lease(kept, 'one');
    assert.equal(await lease(kept, 'two', { now: after(AT, 5_000) }), undefined);
    assert.equal(await lease(kept, 'two', { now: after(AT, 5_001) }), 'taken');
    assert.equal(await lease(kept, 'one', { now: after(AT, 5_002) }), undefined);
    assert.equal(await lease(kept, 'one', { now: after(AT, 20_000) }), 'taken');
  });

  it('is kept where it ran out and nobody took it', async () => {
    await lease(kept, 'one');
    assert.equal(await lease(kept, 'one', { now: inMinutes(60) }), 'kept');
  });

  it('is free at once where it was given back', async () => {
    await lease(kept, 'one');
    await lease(kept, 'three', { tenantId: 'another' });
    await kept.tx((tx) => giveBackTenants(tx, 'one'));
    assert.equal(await lease(kept, 'two'), 'taken');
    assert.equal(await lease(kept, 'two', { tenantId: 'another' }), undefined);
  });

  it('is free at once where its holder is known to have ended', async () => {
    await lease(kept, 'one');
    assert.equal(await lease(kept, 'two', { hasEnded: (worker) => worker === 'three' }), undefined);
    assert.equal(await lease(kept, 'two', { hasEnded: (worker) => worker === 'one' }), 'taken');
  });

  it('is not waited for where the clock stepped back by an hour', async () => {
    await lease(kept, 'one');
    assert.equal(await lease(kept, 'two', { now: inMinutes(-60) }), 'taken');
  });
});

describeSharedStore('The lease of a tenant, where several ask at once', (kept) => {
  it('is given to one', async () => {
    const workers = Array.from({ length: 8 }, (_, index) => `worker ${index}`);
    const first = await Promise.all(workers.map((worker) => lease(kept, worker)));
    assert.equal(first.filter((one) => one === 'taken').length, 1);
    const now = inMinutes(1);
    const others = workers.filter((_, index) => first[index] === undefined);
    const second = await Promise.all(others.map((worker) => lease(kept, worker, { now })));
    assert.equal(second.filter((one) => one === 'taken').length, 1);
  });
});

describeStore('What was sent', (kept) => {
  const send = (at: string, differing: { tenantId?: string } = {}) =>
    kept.tx((tx) => keepSend(tx, { tenantId: TENANT, conversationId: at, at, ...differing }));
  const since = (at: string) => kept.tx((tx) => sendsSince(tx, { tenantId: TENANT, since: at }));

  it('is known to the next process, for one tenant and since a time, the oldest first', async () => {
    for (const minute of [3, 1, 2]) await send(inMinutes(minute));
    await send(inMinutes(2), { tenantId: 'another' });
    assert.deepEqual(
      (await since(inMinutes(1))).map((one) => one.at),
      [inMinutes(2), inMinutes(3)],
    );
  });

  it('is forgotten once no window reaches so far back', async () => {
    for (const minute of [1, 2, 3]) await send(inMinutes(minute));
    await kept.tx((tx) => forgetSendsBefore(tx, { tenantId: TENANT, before: inMinutes(2) }));
    assert.deepEqual(
      (await since(inMinutes(0))).map((one) => one.at),
      [inMinutes(2), inMinutes(3)],
    );
  });
});
