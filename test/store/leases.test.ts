import assert from 'node:assert/strict';
import { after as later } from '#src/ports/clock.ts';
import { recordAudit } from '#src/store/audit.ts';
import { beginPosting, cardById, keepCard, leaseCards } from '#src/store/cards.ts';
import { endLeases, giveBackCards, leaseHolders } from '#src/store/leases.ts';
import { bringNear, newestInstant } from '#src/store/stepped-back.ts';
import { keepDirectory } from '#test/support/store-suite/keep.ts';
import { AT, cardRow } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const MINUTE = 60_000;

describeStore('Leases', (kept) => {
  const card = (id: string) => kept.tx((tx) => cardById(tx, id));
  /** Two cards that a worker has leased, and has begun to post the first of. */
  const leasedBy = async (worker: string) => {
    const begun = cardRow({ createdAt: AT, placeId: `${worker} begins here` });
    const waiting = cardRow({ createdAt: AT, placeId: `${worker} waits here` });
    const until = later(AT, MINUTE);
    await kept.tx(async (tx) => {
      await keepCard(tx, begun);
      await keepCard(tx, waiting);
      await leaseCards(tx, { worker, tenantId: begun.tenantId, now: AT, until, limit: 10 });
      await beginPosting(tx, { id: begun.id, worker, until });
    });
    return { begun: begun.id, waiting: waiting.id };
  };

  it('are known by who holds them', async () => {
    await leasedBy('one');
    await leasedBy('two');
    assert.deepEqual((await kept.tx(leaseHolders)).toSorted(), ['one', 'two']);
  });

  it('are given back for what was not begun; what is being posted stays its worker’s', async () => {
    const { begun, waiting } = await leasedBy('one');
    const other = await leasedBy('two');
    await kept.tx((tx) => giveBackCards(tx, ['one']));
    assert.equal((await card(waiting))?.leasedBy, null);
    assert.deepEqual([(await card(begun))?.leasedBy, (await card(begun))?.leasedUntil], ['one', later(AT, MINUTE)]);
    assert.equal((await card(other.waiting))?.leasedBy, 'two');
    assert.equal(
      await kept.tx((tx) => beginPosting(tx, { id: waiting, worker: 'one', until: later(AT, MINUTE) })),
      undefined,
    );
  });

  it('end altogether for workers that are gone, and for no others', async () => {
    const { begun, waiting } = await leasedBy('one');
    const other = await leasedBy('two');
    const ended = later(AT, -1);
    await kept.tx((tx) => endLeases(tx, ['one'], ended));
    assert.deepEqual([(await card(begun))?.state, (await card(begun))?.leasedUntil], ['posting', ended]);
    assert.equal((await card(waiting))?.leasedBy, null);
    assert.equal((await card(other.begun))?.leasedUntil, later(AT, MINUTE));
  });

  it('and pauses come near where the clock stepped back, and what is due already stays so', async () => {
    const { waiting } = await leasedBy('one');
    const ahead = cardRow({ createdAt: later(AT, 60 * MINUTE) });
    await kept.tx((tx) => keepCard(tx, ahead));
    const now = later(AT, -60 * MINUTE);
    await kept.tx((tx) => bringNear(tx, { now, leaseEnd: later(now, MINUTE) }));
    assert.equal((await card(ahead.id))?.notBefore, now);
    assert.equal((await card(waiting))?.leasedUntil, later(now, MINUTE));
  });

  it('the audit log says how far the clock had come', async () => {
    assert.equal(await kept.tx(newestInstant), undefined);
    await kept.tx(keepDirectory);
    for (const at of [AT, later(AT, MINUTE)])
      await kept.tx((tx) => recordAudit(tx, { who: 'runner', what: 'written', onId: 'x', at }));
    assert.equal(await kept.tx(newestInstant), later(AT, MINUTE));
  });
});
