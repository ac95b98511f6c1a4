import assert from 'node:assert/strict';
import type { DeliveryId, MinutesId } from '#src/domain/ids.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { showApproved } from '#src/use-cases/show-approved.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { priya } from '#test/support/builders/participant.ts';
import { deliveryRows } from './kept.ts';

describe('Showing approved minutes', () => {
  let open: OpenDiscussion;
  let minutesId: MinutesId;
  beforeEach(async () => {
    open = await finish(await openDiscussion());
    minutesId = await approve(open);
  });
  afterEach(() => open.app.store.close());

  it('tells what was approved, and how each delivery stands', async () => {
    const [first] = await deliveryRows(open.app);
    done(await acknowledgeMinutes(open.app, first?.id as DeliveryId));
    const view = await showApproved(open.app, minutesId);
    assert.equal(view.minutes.approved?.by, 'Priya Shah');
    assert.deepEqual(
      view.deliveries.map((one) => [one.recipient, one.deputy, one.state]),
      [
        ['Marit Olsen', false, 'acknowledged'],
        ['Tomasz Zieliński', true, 'pending'],
      ],
    );
    assert.equal(view.replacedBy, undefined);
  });

  it('says by which version they were replaced', async () => {
    done(await reopenDiscussion(open.app, by(priya, open)));
    await finish(open);
    await approve(open);
    assert.equal((await showApproved(open.app, minutesId)).replacedBy, 2);
  });

  it('is a broken promise where there are no such minutes', async () => {
    await assert.rejects(showApproved(open.app, 'made-up' as MinutesId), /are not there/u);
  });
});
