import assert from 'node:assert/strict';
import { StoreAway } from '#src/ports/store-away.ts';
import { keepCard } from '#src/store/cards.ts';
import { acknowledgeDelivery, type Delivery, NO_LONGER_A_LEAD } from '#src/store/deliveries.ts';
import { type Ground, seeHealth, type Trouble } from '#src/use-cases/see-health.ts';
import { HOUR, MINUTE } from '#test/support/builders/app.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { cardRow } from '#test/support/store-suite/rows.ts';

const well: Ground = { directoryFaults: async () => 0, freeBytes: async () => undefined };

describe('Seeing whether all is well', () => {
  let open: OpenDiscussion;

  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We plan discharge earlier now.');
    await approve(await finish(open));
    // What the runner would have done.
    await open.app.store.transaction((tx) => tx.updateTable('card').set({ state: 'posted', shown: 99 }).execute());
    await changed({ state: 'sent', sentAt: open.app.clock.now() });
  });
  afterEach(() => open.app.store.close());

  const changed = (change: Partial<Delivery>) =>
    open.app.store.transaction((tx) => tx.updateTable('delivery').set(change).execute());
  const troubles = async (ground: Ground = well): Promise<readonly Trouble[]> =>
    (await seeHealth(open.app, ground)).troubles;
  const kinds = async () => (await troubles()).map((one) => one.what);
  const ago = (ms: number) => new Date(Date.parse(open.app.clock.now()) - ms).toISOString();

  it('finds nothing wrong where everything was posted and sent', async () => {
    assert.deepEqual(await troubles(), []);
  });

  it('finds that the mail server has refused, since when and with what', async () => {
    const [since, at] = [ago(HOUR), ago(2 * HOUR)];
    await changed({ state: 'pending', attempts: 2, firstTriedAt: since, lastCode: 'EAUTH', sentAt: at });
    const [first] = await troubles();
    assert.equal(first?.what, 'mail-refusing');
    const { code, since: told, at: last } = first as Trouble & { what: 'mail-refusing' };
    assert.deepEqual([told, code, last], [since, 'EAUTH', at]);
  });

  it('finds what failed lately, unless it was to somebody who is no lead any more', async () => {
    await changed({ state: 'failed', failedAt: ago(HOUR), lastCode: 'SMTP 550' });
    assert.deepEqual(await kinds(), ['deliveries-failed']);
    await changed({ lastCode: NO_LONGER_A_LEAD });
    assert.deepEqual(await kinds(), []);
    await changed({ lastCode: 'SMTP 550', failedAt: ago(15 * 24 * HOUR) });
    assert.deepEqual(await kinds(), []);
  });

  it('finds no failure where another lead has acknowledged the same minutes', async () => {
    await changed({ state: 'failed', failedAt: ago(HOUR), lastCode: 'SMTP 550' });
    await open.app.store.transaction(async (tx) => {
      const one = await tx.selectFrom('delivery').selectAll().executeTakeFirstOrThrow();
      await tx
        .insertInto('delivery')
        .values({ ...one, id: 'another', messageId: 'another' })
        .execute();
      await acknowledgeDelivery(tx, { id: 'another', at: open.app.clock.now(), by: 'Marit Olsen' });
    });
    assert.deepEqual(await kinds(), []);
  });

  it('finds minutes that wait for a lead or for an organisation', async () => {
    await changed({ state: 'waiting', waitingFor: 'no-lead' });
    assert.deepEqual(await kinds(), ['deliveries-without-lead']);
    await changed({ waitingFor: 'organisation-unconfirmed' });
    assert.deepEqual(await kinds(), ['deliveries-unconfirmed']);
  });

  it('finds briefings of which nobody knows whether they were posted', async () => {
    await open.app.store.transaction((tx) =>
      tx.updateTable('card').set({ state: 'unconfirmed' }).where('kind', '=', 'briefing').execute(),
    );
    assert.deepEqual(await kinds(), ['postings-unconfirmed']);
  });

  it('finds cards and emails that nobody gets to', async () => {
    const createdAt = ago(20 * MINUTE);
    await open.app.store.transaction((tx) => keepCard(tx, cardRow({ createdAt })));
    await changed({ state: 'pending', notBefore: ago(6 * MINUTE) });
    const found = await troubles();
    assert.deepEqual(found[0], { what: 'cards-late', count: 1, seconds: 1_200 });
    assert.deepEqual([found[1]?.what, found.length], ['deliveries-late', 2]);
  });

  it('finds faults of the directory file, and a disk that is nearly full', async () => {
    const ground = { directoryFaults: async () => 2, freeBytes: async () => 12_345_678 };
    assert.deepEqual(await troubles(ground), [
      { what: 'directory-faults', count: 2 },
      { what: 'disk-nearly-full', megabytes: 12 },
    ]);
    assert.deepEqual(await troubles({ ...well, freeBytes: async () => 1e12 }), []);
  });

  it('finds that the database is away, and then knows nothing of the work', async () => {
    const store = { ...open.app.store, transaction: () => Promise.reject(new StoreAway()) };
    const seen = await seeHealth({ ...open.app, store }, well);
    assert.deepEqual([seen.troubles, seen.workload], [[{ what: 'database-away' }], undefined]);
  });

  it('hides no fault of its own', async () => {
    const store = { ...open.app.store, transaction: () => Promise.reject(new TypeError('broken')) };
    await assert.rejects(seeHealth({ ...open.app, store }, well), TypeError);
  });
});
