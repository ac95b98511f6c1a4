import assert from 'node:assert/strict';
import type { CardTable } from '#src/store/schema.ts';
import { restoreBackup } from '#src/use-cases/restore-backup.ts';
import { takeBackup } from '#src/use-cases/take-backup.ts';
import { done } from '#test/support/builders/done.ts';
import { assertChained, auditLog } from '#test/support/store-suite/audit-log.ts';
import type { FullStore } from '#test/support/store-suite/full-store.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { filled, inTx, LATER, newStores, restoring, type Stores, takenAt } from './stores.ts';

describe('What was on its way when a backup was taken', () => {
  let stores: Stores;
  let full: FullStore;
  let into: ReturnType<Stores['embedded']>;
  let unsettled: object;

  before(async () => {
    stores = newStores();
    const of = stores.embedded();
    full = await filled(of);
    const file = stores.file('backup.sqlite');
    done(await takeBackup(takenAt, { of, file, secret: undefined }));
    into = stores.embedded();
    unsettled = done(await restoreBackup(restoring, { file, into, secret: undefined })).unsettled;
  });
  after(() => stores.remove());

  const card = (id: string): Promise<CardTable | undefined> =>
    inTx(into, (tx) => tx.selectFrom('card').selectAll().where('id', '=', id).executeTakeFirst());
  const stateOf = async (id: string) => (await card(id))?.state;

  it('a briefing that waited to be posted, or was being posted, is left to the publisher and not posted again', async () => {
    assert.equal(await stateOf(full.cards.briefingPending), 'unconfirmed');
    const posting = await card(full.cards.briefingPosting);
    assert.deepEqual([posting?.state, posting?.why, posting?.leasedUntil], ['unconfirmed', 'restored', null]);
  });

  it('the card of a point or of draft minutes is not posted again either: “start” shows it', async () => {
    assert.equal(await stateOf(full.cards.point), 'unconfirmed');
  });

  it('a question in a publisher’s own chat is asked, perhaps again', async () => {
    const progress = await card(full.cards.progress);
    assert.deepEqual([progress?.state, progress?.leasedBy, progress?.notBefore], ['pending', null, LATER]);
    assert.equal(await stateOf(full.cards.question), 'pending');
  });

  it('a notice is not told again', async () => {
    assert.equal(await card(full.cards.notice), undefined);
  });

  it('a card of a discussion that is not over shows again what is recorded; one of approved minutes stays', async () => {
    const open = await card(full.cards.pointShown);
    assert.deepEqual([open?.state, open?.wanted, open?.shown], ['posted', 2, 0]);
    assert.equal((await card(full.cards.briefingPosted))?.wanted, 1);
  });

  it('an email that was not sent yet is sent at once, with its Message-ID, and has all its tries again', async () => {
    const [delivery] = await inTx(into, (tx) => tx.selectFrom('delivery').selectAll().execute());
    assert.equal(delivery?.messageId, full.delivery.messageId);
    assert.deepEqual(
      [delivery?.state, delivery?.attempts, delivery?.firstTriedAt, delivery?.notBefore, delivery?.leasedBy],
      ['pending', 0, null, LATER, null],
    );
  });

  it('the publishers, and each conversation whose discussion is not over, are told of what moment the records are', async () => {
    const told = await inTx(into, (tx) => tx.selectFrom('card').selectAll().where('kind', '=', 'notice').execute());
    assert.deepEqual(
      told.map((one) => one.placeId).toSorted(),
      ['19:general@thread.tacv2;messageid=10', 'a:priya'].toSorted(),
    );
    for (const one of told) assert.match(one.detail, /up to 23 November 2026, 10\.00am/u);
    const toPublisher = told.find((one) => one.placeId === 'a:priya')?.detail ?? '';
    assert.match(toPublisher, /published since has to be published again.*progress card/u);
  });

  it('is counted for the operator', () => {
    assert.deepEqual(unsettled, { briefings: 2, discussions: 1, emails: 1 });
  });

  it('is noted in the audit log, whose chain goes on', async () => {
    const log = await inTx(into, auditLog);
    assertChained(log);
    assert.deepEqual([log.at(-1)?.what, log.at(-1)?.onId, log.at(-1)?.at], ['store.restored', AT, LATER]);
  });
});

describe('A backup at a quiet moment', () => {
  it('leaves publishers nothing to look at, and they are told no more than the moment', async () => {
    const stores = newStores();
    const of = stores.embedded();
    const file = stores.file('backup.sqlite');
    await filled(of);
    await inTx(of, (tx) => tx.updateTable('card').set({ state: 'posted' }).where('kind', '<>', 'notice').execute());
    done(await takeBackup(takenAt, { of, file, secret: undefined }));
    const into = stores.embedded();
    const { unsettled } = done(await restoreBackup(restoring, { file, into, secret: undefined }));
    assert.equal(unsettled.briefings, 0);
    const told = await inTx(into, (tx) =>
      tx.selectFrom('card').select('detail').where('kind', '=', 'notice').execute(),
    );
    assert.ok(told.every((one) => !one.detail.includes('progress card')));
    await stores.remove();
  });
});
