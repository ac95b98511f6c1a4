import assert from 'node:assert/strict';
import { type Figures, noTelemetry } from '#src/ports/telemetry.ts';
import { tellFigures } from '#src/runner/tell-figures.ts';
import { keepSend } from '#src/store/sends.ts';
import { MINUTE, openApp } from '#test/support/builders/app.ts';
import { COUNTY_TENANT } from '#test/support/builders/participant.ts';
import { keepNotice } from './stage.ts';

describe('Telling how the work stands', () => {
  it('tells ages in seconds, and of the budget the share that was used in the last minute', async () => {
    const app = await openApp();
    await keepNotice(app);
    app.clock.forward(2 * MINUTE);
    for (let sent = 0; sent < 30; sent += 1)
      await app.store.transaction((tx) =>
        keepSend(tx, { tenantId: COUNTY_TENANT, conversationId: 'c', at: app.clock.now() }),
      );
    const told: Figures[] = [];
    const telemetry = { ...noTelemetry, measure: (figures: Figures) => told.push(figures) };
    assert.equal(await tellFigures({ app, telemetry, ratePerTenant: 10 }).run(), false);
    assert.deepEqual(told, [
      {
        'queue.cards': 1,
        'queue.cards.age': 120,
        'queue.deliveries': 0,
        'queue.deliveries.age': 0,
        'postings.unconfirmed': 0,
        'postings.refused': 0,
        'deliveries.failed': 0,
        'deliveries.waiting': 0,
        'budget.use': 0.05,
      },
    ]);
    await app.store.close();
  });
});
