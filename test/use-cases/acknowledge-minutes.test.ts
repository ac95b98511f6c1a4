import assert from 'node:assert/strict';
import type { DeliveryId } from '#src/domain/ids.ts';
import { acknowledgeMinutes, showAcknowledgement } from '#src/use-cases/acknowledge-minutes.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { auditLog, cardRows, deliveryRows, lastAudited } from './kept.ts';
import { everythingKept, refuses } from './refusal.ts';

describe('Acknowledging minutes', () => {
  let open: OpenDiscussion;
  let marit: DeliveryId;
  let tomasz: DeliveryId;
  beforeEach(async () => {
    open = await finish(await openDiscussion());
    await approve(open);
    [marit, tomasz] = (await deliveryRows(open.app)).map((one) => one.id) as [DeliveryId, DeliveryId];
  });
  afterEach(() => open.app.store.close());

  it('records when, and whose link was used', async () => {
    open.app.clock.forward(HOUR);
    const { delivery, minutes } = done(await acknowledgeMinutes(open.app, marit));
    assert.deepEqual([delivery.acknowledgedBy, delivery.acknowledgedAt], ['Marit Olsen', '2026-11-23T11:00:00.000Z']);
    assert.equal(minutes.content.briefing.title, 'Care leavers');
    const entry = { who: `delivery:${marit}`, what: 'minutes.acknowledged', onId: marit };
    assert.deepEqual(await lastAudited(open.app), entry);
  });

  it('lets the team’s minutes card show it', async () => {
    const [before] = await cardRows(open.app, 'minutes');
    done(await acknowledgeMinutes(open.app, marit));
    const [after] = await cardRows(open.app, 'minutes');
    assert.equal(after?.wanted, (before?.wanted ?? 0) + 1);
  });

  it('counts once: repeating it is harmless, and keeps when it was first said', async () => {
    done(await acknowledgeMinutes(open.app, marit));
    const before = await everythingKept(open.app);
    open.app.clock.forward(HOUR);
    const again = done(await acknowledgeMinutes(open.app, marit));
    assert.equal(again.delivery.acknowledgedAt, '2026-11-23T10:00:00.000Z');
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('counts once where the button is pressed twice at the same time', async () => {
    await Promise.all([acknowledgeMinutes(open.app, marit), acknowledgeMinutes(open.app, marit)]);
    const entries = (await auditLog(open.app)).filter((one) => one.what === 'minutes.acknowledged');
    assert.equal(entries.length, 1);
  });

  it('is each recipient’s own: a deputy’s says nothing of the lead’s', async () => {
    done(await acknowledgeMinutes(open.app, tomasz));
    assert.deepEqual(
      (await deliveryRows(open.app)).map((one) => one.acknowledgedBy),
      [null, 'Tomasz Zieliński'],
    );
  });

  it('is not done by looking: mail scanners open links', async () => {
    const before = await everythingKept(open.app);
    assert.equal(done(await showAcknowledgement(open.app, marit)).delivery.recipientName, 'Marit Olsen');
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('is refused for a delivery that does not exist, looked at or said', async () => {
    await refuses(open.app, 'unknown-delivery', () => acknowledgeMinutes(open.app, 'made-up' as DeliveryId));
    await refuses(open.app, 'unknown-delivery', () => showAcknowledgement(open.app, 'made-up' as DeliveryId));
  });
});
