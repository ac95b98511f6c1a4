import assert from 'node:assert/strict';
import { leaseCards, tenantsDue } from '#src/store/cards.ts';
import { keepAcquaintance } from '#src/use-cases/keep-acquaintance.ts';
import { sendResponse } from '#src/use-cases/send-response.ts';
import { type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, COUNTY_TENANT } from '#test/support/builders/participant.ts';
import { responseIn } from '#test/support/builders/response.ts';
import { explainOnSqlite, recordingPlans } from '#test/support/evidence/recorded-queries.ts';
import { AT, inMinutes } from '#test/support/store-suite/rows.ts';

/** A table read through: not the audit log's last entry, and not the index that holds the few cards that have changed. */
const readsThrough = /^SCAN (?!audit_entry|card USING INDEX card_to_show)/u;

describe('What is asked with every response, and every half second', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('is found by an index, however much is kept', async () => {
    const { store, plans } = recordingPlans(open.app.store, explainOnSqlite);
    const app = { ...open.app, store };
    await keepAcquaintance(app, { ...ana, userId: '29:ana', here: open.here, personalChat: false });
    done(await sendResponse(app, responseIn(open)));
    await store.transaction((tx) => tenantsDue(tx, AT));
    const lease = { worker: 'worker', tenantId: COUNTY_TENANT, now: AT, until: inMinutes(1), limit: 5 };
    await store.transaction((tx) => leaseCards(tx, lease));
    assert.ok(plans.length >= 12, `${plans.length} queries`);
    const through = plans.filter(({ plan }) => plan.some((step) => readsThrough.test(step)));
    assert.deepEqual(through, []);
  });
});
