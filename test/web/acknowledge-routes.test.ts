import assert from 'node:assert/strict';
import type { DeliveryId } from '#src/domain/ids.ts';
import { acknowledgementLink } from '#src/minutes/acknowledgement-link.ts';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { type Delivery, deliveriesOf } from '#src/store/deliveries.ts';
import { type WebServer, webServer } from '#src/web/server.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { allWell } from '#test/support/health-builder.ts';

describe('The address in an email of minutes', () => {
  const links = { publicUrl: '', secret: 'a secret of the tests' };
  let open: OpenDiscussion;
  let minutesId: string;
  let server: WebServer;
  let link: string;

  const deliveries = () => open.app.store.transaction((tx) => deliveriesOf(tx, minutesId));
  const acknowledged = async (): Promise<Delivery[]> =>
    (await deliveries()).filter((one) => one.acknowledgedAt !== null);
  const audited = () =>
    open.app.store.transaction((tx) =>
      tx.selectFrom('auditEntry').select('who').where('what', '=', 'minutes.acknowledged').execute(),
    );

  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We plan discharge earlier now.');
    minutesId = await approve(await finish(open));
    const receive = async () => ({ status: 200 });
    server = webServer({
      app: open.app,
      links,
      receive,
      isReady: async () => true,
      seeHealth: allWell,
      telemetry: noTelemetry,
    });
    links.publicUrl = `http://127.0.0.1:${await server.listen({ port: 0, host: '127.0.0.1' })}`;
    link = acknowledgementLink(links, (await deliveries())[0]?.id as DeliveryId);
  });
  afterEach(async () => {
    await server.close();
    await open.app.store.close();
  });

  it('shows which minutes, to whom, and a button; never what they say', async () => {
    const answer = await fetch(link);
    const page = await answer.text();
    assert.equal(answer.status, 200);
    for (const words of ['Care leavers', 'Duty and Assessment', 'Marit Olsen', 'Acknowledge receipt'])
      assert.ok(page.includes(words), words);
    assert.ok(!page.includes('We plan discharge'));
    assert.ok(page.includes(`action="${new URL(link).pathname}"`));
  });

  it('changes nothing by being opened, for mail scanners open links', async () => {
    for (const method of ['GET', 'GET', 'HEAD', 'OPTIONS']) await fetch(link, { method });
    assert.deepEqual(await acknowledged(), []);
    assert.deepEqual(await audited(), []);
  });

  it('acknowledges when its button is pressed, in the name of whom it was sent to, and says so', async () => {
    const answer = await fetch(link, { method: 'POST', body: new URLSearchParams() });
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /Receipt acknowledged by/u);
    assert.deepEqual(
      (await acknowledged()).map((one) => one.acknowledgedBy),
      ['Marit Olsen'],
    );
    assert.match(await (await fetch(link)).text(), /Receipt acknowledged by/u);
  });

  it('acknowledges once, however often and however close together the button is pressed', async () => {
    await Promise.all(Array.from({ length: 5 }, () => fetch(link, { method: 'POST' })));
    const [first] = await acknowledged();
    open.app.clock.forward(HOUR);
    assert.equal((await fetch(link, { method: 'POST' })).status, 200);
    assert.deepEqual(await acknowledged(), [first]);
    assert.equal((await audited()).length, 1);
  });

  it('is 404 where it was cut short, altered, made up, or signed with another secret; nothing is acknowledged', async () => {
    const [lead, deputy] = await deliveries();
    const token = new URL(link).pathname.split('/').at(-1) ?? '';
    const [id = '', signature = ''] = token.split('.');
    const foreign = acknowledgementLink({ ...links, secret: 'another secret' }, lead?.id as DeliveryId);
    const tokens = [
      id,
      `${id}.`,
      `${id}.${signature.slice(0, -1)}`,
      `${id}.${signature}=`,
      `${token}.more`,
      `${deputy?.id}.${signature}`,
      `unknown.${signature}`,
      new URL(foreign).pathname.split('/').at(-1) ?? '',
    ];
    for (const one of tokens)
      for (const method of ['GET', 'POST']) {
        const answer = await fetch(`${links.publicUrl}/acknowledge/${one}`, { method });
        assert.equal(answer.status, 404, `${method} ${one}`);
        assert.match(await answer.text(), /This link does not work/u);
      }
    assert.deepEqual(await acknowledged(), []);
  });

  it('is 404 for a delivery that is not there any more', async () => {
    const gone = acknowledgementLink(links, 'gone' as DeliveryId);
    assert.equal((await fetch(gone)).status, 404);
  });

  it('sends pages that no cache keeps and no other site learns of', async () => {
    for (const address of [link, `${links.publicUrl}/acknowledge/unknown`]) {
      const { headers } = await fetch(address);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/u);
      assert.match(headers.get('content-type') ?? '', /^text\/html/u);
    }
  });
});
