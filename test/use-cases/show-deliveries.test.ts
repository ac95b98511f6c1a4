import assert from 'node:assert/strict';
import type { DeliveryId } from '#src/domain/ids.ts';
import { changeDelivery } from '#src/store/deliveries.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { showDeliveries } from '#src/use-cases/show-deliveries.ts';
import { county, directoryWith, marit, ngozi, tomasz, trust } from '#test/support/builders/directory.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { deliveryRows } from './kept.ts';

describe('The list of deliveries', () => {
  let open: OpenDiscussion;
  const begin = async (...safeguardingLeads: (typeof marit)[]) => {
    open = await finish(await openDiscussion({ directory: directoryWith({ ...county, safeguardingLeads }) }));
    await approve(open);
  };
  afterEach(() => open.app.store.close());

  it('shows those first that somebody should look at, and counts each state', async () => {
    await begin(marit, ngozi, tomasz);
    const [sent, failed, acknowledged] = (await deliveryRows(open.app)).map((one) => one.id as DeliveryId);
    await open.app.store.transaction(async (tx) => {
      await changeDelivery(tx, sent ?? '', { state: 'sent', sentAt: open.app.clock.now() });
      await changeDelivery(tx, failed ?? '', { state: 'failed', lastCode: '550', failedAt: open.app.clock.now() });
    });
    done(await acknowledgeMinutes(open.app, acknowledged as DeliveryId));
    const { lines, counts } = await showDeliveries(open.app);
    assert.deepEqual(
      lines.map((one) => [one.state, one.recipient]),
      [
        ['failed', 'Ngozi Adeyemi'],
        ['sent', 'Marit Olsen'],
        ['acknowledged', 'Tomasz Zieliński'],
      ],
    );
    assert.deepEqual(counts, { failed: 1, waiting: 0, pending: 0, sent: 1, acknowledged: 1 });
    assert.match(lines[0]?.why ?? '', /did not take it \(550\)/u);
  });

  it('says for each which minutes they are, of which team and organisation', async () => {
    await begin(marit);
    const [line] = (await showDeliveries(open.app)).lines;
    assert.deepEqual(
      [line?.briefing, line?.team, line?.organisation],
      ['Care leavers', 'Duty and Assessment', 'East Sussex County Council'],
    );
  });

  it('says why a delivery waits', async () => {
    await begin();
    const [line] = (await showDeliveries(open.app)).lines;
    assert.equal(line?.state, 'waiting');
    assert.match(line?.why ?? '', /no safeguarding lead is on file/u);
  });

  it('still shows a delivery whose organisation the directory no longer has', async () => {
    await begin(marit);
    await loadDirectory(open.app, { directory: directoryWith(trust), by: 'test' });
    assert.equal((await showDeliveries(open.app)).lines[0]?.organisation, 'Not settled yet');
  });
});
