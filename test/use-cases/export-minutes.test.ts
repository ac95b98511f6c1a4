import assert from 'node:assert/strict';
import type { DeliveryId } from '#src/domain/ids.ts';
import { deliveriesOf } from '#src/store/deliveries.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { exportMinutes } from '#src/use-cases/export-minutes.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { county, directoryWith } from '#test/support/builders/directory.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { everythingKept, refuses } from './refusal.ts';

describe('Exporting minutes', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
  });
  afterEach(() => open.app.store.close());

  const exported = async () => done(await exportMinutes(open.app, open.discussionId));

  it('gives the draft while nothing is approved, and says that it is one', async () => {
    const { minutes: draft, copy } = await exported();
    assert.equal(copy.receipts, undefined);
    assert.equal(draft.approved, undefined);
    assert.equal(draft.points[0]?.responses[0]?.text, 'We ask earlier.');
  });

  it('gives the newest approved version, also while the discussion is open again', async () => {
    await finish(open);
    await approve(open);
    done(await reopenDiscussion(open.app, by(priya, open)));
    await says(open, ana, 'Not yet approved.');
    const { minutes } = await exported();
    assert.deepEqual([minutes.version, minutes.approved?.by], [1, 'Priya Shah']);
    assert.equal(JSON.stringify(minutes).includes('Not yet approved.'), false);
  });

  it('tells who acknowledged the approved version by now, and how the organisation’s minutes look', async () => {
    const look = { colour: '#005A9C' };
    const directory = directoryWith({ ...county, minutes: look });
    await loadDirectory(open.app, { directory, by: 'cli' });
    await finish(open);
    const minutesId = await approve(open);
    assert.deepEqual((await exported()).copy, { look, receipts: { acknowledged: [], asOf: open.app.clock.now() } });
    const [delivery] = await open.app.store.transaction((tx) => deliveriesOf(tx, minutesId));
    done(await acknowledgeMinutes(open.app, delivery?.id as DeliveryId));
    const { receipts } = (await exported()).copy;
    assert.deepEqual(receipts?.acknowledged, [{ by: delivery?.recipientName, at: open.app.clock.now() }]);
  });

  it('changes nothing', async () => {
    const before = await everythingKept(open.app);
    await exported();
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('is refused for a discussion that does not exist', async () => {
    await refuses(open.app, 'unknown-discussion', () => exportMinutes(open.app, 'made-up'));
  });
});
