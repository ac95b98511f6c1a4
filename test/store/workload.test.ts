import assert from 'node:assert/strict';
import { type Cause, causeOf } from '#src/ports/cause.ts';
import { cardById, cardsChanged, changeCard, keepCard } from '#src/store/cards.ts';
import { because } from '#src/store/cause.ts';
import { changeDelivery, deliveryById, keepDelivery, NO_LONGER_A_LEAD } from '#src/store/deliveries.ts';
import type { CardTable, DeliveryTable } from '#src/store/schema.ts';
import { keepSend } from '#src/store/sends.ts';
import {
  cardsDue,
  deliveriesDue,
  deliveriesFailed,
  deliveriesTriedInVain,
  deliveriesWaiting,
  lastSentAt,
  mostSent,
  postingsBy,
} from '#src/store/workload.ts';
import { deliveryRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved } from '#test/support/store-suite/keep.ts';
import { AT, cardRow, inMinutes, TENANT } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const approval = causeOf({ traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' });
const press: Cause = causeOf({ traceId: '11111111111111111111111111111111', spanId: '2222222222222222' });

describeStore('How the work stands', (kept) => {
  const card = (id: string, change: Partial<CardTable> = {}): Promise<void> =>
    kept.tx(async (tx) => {
      await keepCard(tx, cardRow({ id, subjectId: 'subject', kind: change.kind ?? 'notice' }));
      await changeCard(tx, id, { attempts: 0, ...change });
    });
  const deliveries = async (...changes: readonly Partial<DeliveryTable>[]): Promise<void> => {
    const { minutesId } = await kept.tx((tx) => keepApproved(tx));
    for (const [index, change] of changes.entries())
      await kept.tx(async (tx) => {
        await keepDelivery(tx, deliveryRow({ minutesId, id: `delivery ${index}` }));
        await changeDelivery(tx, `delivery ${index}`, { attempts: 0, ...change });
      });
  };

  it('is nothing in an empty store', async () => {
    assert.deepEqual(await kept.tx((tx) => cardsDue(tx, AT)), { count: 0, since: null });
    assert.deepEqual(await kept.tx((tx) => deliveriesDue(tx, AT)), { count: 0, since: null });
    assert.deepEqual(await kept.tx(deliveriesTriedInVain), { count: 0, since: null, code: null });
    assert.deepEqual(await kept.tx(postingsBy), { unconfirmed: 0, refused: 0 });
    assert.deepEqual(await kept.tx((tx) => mostSent(tx, AT)), 0);
    assert.equal(await kept.tx(lastSentAt), null);
  });

  it('counts the cards that could be sent now, and since when the oldest waits', async () => {
    await card('waits', { createdAt: inMinutes(-5) });
    await card('waits longer', { createdAt: inMinutes(-9) });
    await card('changed', { state: 'posted', activityId: '1', shown: 0 });
    await card('is shown', { state: 'posted', activityId: '1', shown: 1 });
    await card('pauses', { notBefore: inMinutes(1), createdAt: inMinutes(-60) });
    await card('is refused', { state: 'refused', createdAt: inMinutes(-60) });
    assert.deepEqual(await kept.tx((tx) => cardsDue(tx, AT)), { count: 3, since: inMinutes(-9) });
  });

  it('counts briefings that are unconfirmed or refused, and no other card', async () => {
    await card('one', { kind: 'briefing', state: 'unconfirmed' });
    await card('two', { kind: 'briefing', state: 'refused' });
    await card('three', { kind: 'briefing', state: 'refused' });
    await card('four', { kind: 'point', state: 'unconfirmed' });
    assert.deepEqual(await kept.tx(postingsBy), { unconfirmed: 1, refused: 2 });
  });

  it('counts emails by what holds them up', async () => {
    await deliveries(
      { state: 'pending', notBefore: inMinutes(-3) },
      { state: 'pending', notBefore: inMinutes(5), attempts: 2, firstTriedAt: inMinutes(-30), lastCode: 'EAUTH' },
      { state: 'waiting', waitingFor: 'no-lead' },
      { state: 'waiting', waitingFor: 'organisation-unconfirmed' },
      { state: 'failed', failedAt: inMinutes(-1), lastCode: 'SMTP 550' },
      { state: 'failed', failedAt: inMinutes(-1), lastCode: NO_LONGER_A_LEAD },
      { state: 'failed', failedAt: inMinutes(-100), lastCode: 'SMTP 550' },
      { state: 'sent', sentAt: inMinutes(-7) },
    );
    assert.deepEqual(await kept.tx((tx) => deliveriesDue(tx, AT)), { count: 1, since: inMinutes(-3) });
    const inVain = { count: 1, since: inMinutes(-30), code: 'EAUTH' };
    assert.deepEqual(await kept.tx(deliveriesTriedInVain), inVain);
    assert.deepEqual(await kept.tx(deliveriesWaiting), { 'no-lead': 1, 'organisation-unconfirmed': 1 });
    assert.equal(await kept.tx((tx) => deliveriesFailed(tx, inMinutes(-50))), 1);
    assert.equal(await kept.tx(lastSentAt), inMinutes(-7));
  });

  it('counts no failure to one lead where another has acknowledged the same minutes', async () => {
    await deliveries(
      { state: 'failed', failedAt: AT, lastCode: 'SMTP 550' },
      { state: 'sent', sentAt: AT, acknowledgedAt: AT, acknowledgedBy: 'Marit Olsen' },
    );
    assert.equal(await kept.tx((tx) => deliveriesFailed(tx, inMinutes(-50))), 0);
  });

  it('counts what was sent in the tenant to which most was sent', async () => {
    for (const [tenantId, at] of [
      [TENANT, inMinutes(-2)],
      [TENANT, AT],
      [TENANT, AT],
      ['other', AT],
    ] as const)
      await kept.tx((tx) => keepSend(tx, { tenantId, conversationId: 'c', at }));
    assert.equal(await kept.tx((tx) => mostSent(tx, inMinutes(-1))), 2);
  });
});

describeStore('What a send comes of', (kept) => {
  const causeOfCard = async (): Promise<Cause | null | undefined> =>
    (await kept.tx((tx) => cardById(tx, 'card')))?.cause;

  it('is kept with a card, and the newest change counts', async () => {
    await because(press, () => kept.tx((tx) => keepCard(tx, cardRow({ id: 'card', subjectId: 'subject' }))));
    assert.equal(await causeOfCard(), press);
    await because(approval, () => kept.tx((tx) => cardsChanged(tx, 'subject')));
    assert.equal(await causeOfCard(), approval);
    await kept.tx((tx) => cardsChanged(tx, 'subject'));
    assert.equal(await causeOfCard(), null);
  });

  it('is kept with a delivery', async () => {
    const { minutesId } = await kept.tx((tx) => keepApproved(tx));
    await because(approval, () => kept.tx((tx) => keepDelivery(tx, deliveryRow({ minutesId, id: 'delivery' }))));
    assert.equal((await kept.tx((tx) => deliveryById(tx, 'delivery')))?.cause, approval);
  });
});
