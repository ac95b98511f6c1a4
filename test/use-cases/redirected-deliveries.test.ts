import assert from 'node:assert/strict';
import type { SafeguardingLead } from '#src/domain/organisation.ts';
import { changeDelivery, type Delivery } from '#src/store/deliveries.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { deliveryLine } from '#src/views/delivery-line.ts';
import { county, directoryWith, marit, ngozi, tomasz } from '#test/support/builders/directory.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { auditLog, deliveryRows } from './kept.ts';

const rosa: SafeguardingLead = { name: 'Rosa Delgado', email: 'rosa.delgado@example.org', deputy: false };

describe('Minutes whose safeguarding lead is replaced', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await finish(await openDiscussion());
    await approve(open);
  });
  afterEach(() => open.app.store.close());

  const leadsAre = (...safeguardingLeads: readonly SafeguardingLead[]) =>
    loadDirectory(open.app, { directory: directoryWith({ ...county, safeguardingLeads }), by: 'operator' });
  const stand = async (): Promise<string[]> =>
    (await deliveryRows(open.app)).map((one) => `${one.state} ${one.recipientName || one.waitingFor}`).toSorted();
  const to = async (name: string, change: Parameters<typeof changeDelivery>[2]) => {
    const delivery = (await deliveryRows(open.app)).find((one) => one.recipientName === name);
    await open.app.store.transaction((tx) => changeDelivery(tx, delivery?.id ?? '', change));
  };

  it('go to the new lead where they wait, and still to the deputy', async () => {
    await leadsAre(rosa, tomasz);
    assert.deepEqual(await stand(), ['pending Rosa Delgado', 'pending Tomasz Zieliński']);
  });

  it('stand as failed where a try may have come through, and go to the new lead', async () => {
    await to(marit.name, { attempts: 1 });
    await leadsAre(rosa, tomasz);
    assert.deepEqual(await stand(), ['failed Marit Olsen', 'pending Rosa Delgado', 'pending Tomasz Zieliński']);
    const failed = (await deliveryRows(open.app)).find((one) => one.state === 'failed');
    assert.match(deliveryLine(failed as Delivery, 'County').why, /no longer a safeguarding lead/u);
  });

  it('are redirected once, which is noted in the audit log', async () => {
    await leadsAre(rosa, tomasz);
    await leadsAre(rosa, { ...tomasz, name: 'Tomasz Z.' });
    assert.deepEqual(await stand(), ['pending Rosa Delgado', 'pending Tomasz Zieliński']);
    const redirected = (await auditLog(open.app)).filter((one) => one.what === 'minutes.redirected');
    assert.equal(redirected.length, 1);
  });

  it('wait for a lead where none is named any more, and go to the next', async () => {
    await leadsAre();
    assert.deepEqual(await stand(), ['waiting no-lead']);
    await leadsAre(ngozi);
    assert.deepEqual(await stand(), ['pending Ngozi Adeyemi']);
  });

  it('go to nobody else where they were sent', async () => {
    await to(marit.name, { state: 'sent', sentAt: open.app.clock.now() });
    await leadsAre(rosa, tomasz);
    assert.deepEqual(await stand(), ['pending Tomasz Zieliński', 'sent Marit Olsen']);
  });

  it('go to the new lead where they failed to reach the one before, and to no other after that', async () => {
    await to(marit.name, { state: 'failed', failedAt: open.app.clock.now() });
    await leadsAre(rosa, tomasz);
    const once = ['failed Marit Olsen', 'pending Rosa Delgado', 'pending Tomasz Zieliński'];
    assert.deepEqual(await stand(), once);
    await to(rosa.name, { state: 'sent', sentAt: open.app.clock.now() });
    await leadsAre(ngozi, tomasz);
    assert.deepEqual(await stand(), ['failed Marit Olsen', 'pending Tomasz Zieliński', 'sent Rosa Delgado']);
  });

  it('are left to come to their end where they are being sent just now', async () => {
    await to(marit.name, { leasedBy: 'a worker', leasedUntil: '2099-01-01T00:00:00.000Z' });
    await leadsAre(rosa, tomasz);
    assert.deepEqual(await stand(), ['pending Marit Olsen', 'pending Tomasz Zieliński']);
  });
});
