import assert from 'node:assert/strict';
import type { Delivery } from '#src/store/deliveries.ts';
import { deliveryLine } from '#src/views/delivery-line.ts';
import { deliveryRow } from '#test/support/store-suite/discussion-rows.ts';
import { AT, inMinutes } from '#test/support/store-suite/rows.ts';

const untried: Delivery = {
  ...deliveryRow({ minutesId: 'minutes' }),
  attempts: 0,
  firstTriedAt: null,
  leasedBy: null,
  leasedUntil: null,
  lastCode: null,
  sentAt: null,
  failedAt: null,
  acknowledgedAt: null,
  acknowledgedBy: null,
  leadSoughtAt: null,
  cause: null,
};

describe('A line about a delivery', () => {
  const lineFor = (change: Partial<Delivery>) => deliveryLine({ ...untried, ...change }, 'East Sussex County Council');

  it('says to whom, and that it is on its way', () => {
    assert.deepEqual(lineFor({}), {
      recipient: 'Marit Olsen',
      organisation: 'East Sussex County Council',
      deputy: false,
      state: 'pending',
      at: '',
      by: '',
      why: '',
    });
  });

  it('says why it waits', () => {
    assert.match(lineFor({ state: 'waiting', waitingFor: 'no-lead' }).why, /no safeguarding lead is on file/u);
    assert.match(lineFor({ state: 'waiting', waitingFor: 'organisation-unconfirmed' }).why, /not confirmed/u);
  });

  it('says when it was sent, and then who acknowledged it and when', () => {
    const sent = lineFor({ state: 'sent', sentAt: AT, deputy: 1 });
    assert.deepEqual([sent.state, sent.at, sent.deputy], ['sent', AT, true]);
  });

  it('says who acknowledged it and when, whenever it was sent', () => {
    const acknowledged = { acknowledgedAt: inMinutes(9), acknowledgedBy: 'Marit Olsen' };
    const line = lineFor({ state: 'sent', sentAt: AT, ...acknowledged });
    assert.deepEqual([line.state, line.at, line.by], ['acknowledged', inMinutes(9), 'Marit Olsen']);
  });

  it('says why it failed, with the mail server’s code where it gave one', () => {
    assert.match(lineFor({ state: 'failed', failedAt: AT, lastCode: '550' }).why, /did not take it \(550\)/u);
  });
});
