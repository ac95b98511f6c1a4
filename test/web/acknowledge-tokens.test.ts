import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import type { DeliveryId } from '#src/domain/ids.ts';
import { acknowledgementLink } from '#src/minutes/acknowledgement-link.ts';
import { deliveriesOf } from '#src/store/deliveries.ts';
import { logOver } from '#src/telemetry/log.ts';
import { type WebServer, webServer } from '#src/web/server.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { allWell } from '#test/support/health-builder.ts';
import { everythingKept } from '../use-cases/refusal.ts';

describe('Over HTTP, the token of an acknowledgement link', () => {
  const links = { publicUrl: 'https://briefings.example.org', secret: 'a secret of the tests' };
  let open: OpenDiscussion;
  let server: WebServer;
  let port: number;
  let minutesId: string;
  const logged: string[] = [];

  beforeEach(async () => {
    logged.length = 0;
    open = await openDiscussion();
    minutesId = await approve(await finish(open));
    const telemetry = logOver(pino({}, { write: (line: string) => void logged.push(line) }));
    const receive = async () => ({ status: 200 });
    server = webServer({ app: open.app, links, receive, isReady: async () => true, seeHealth: allWell, telemetry });
    port = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    await server.close();
    await open.app.store.close();
  });

  /** Sends a path exactly as it is: fetch would tidy it. */
  const ask = async (method: string, token: string): Promise<number | undefined> => {
    const asked = request({ host: '127.0.0.1', port, method, path: `/acknowledge/${token}` }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await text(answer);
    return answer.statusCode;
  };
  const deliveries = () => open.app.store.transaction((tx) => deliveriesOf(tx, minutesId));
  const tokens = async (): Promise<string[]> =>
    (await deliveries()).map(({ id }) =>
      acknowledgementLink(links, id as DeliveryId).replace(`${links.publicUrl}/acknowledge/`, ''),
    );
  const kept = async () => JSON.stringify(await everythingKept(open.app));

  it('is answered 404 with any one bit of it altered, opened or posted, and nothing changes', async () => {
    const [token = ''] = await tokens();
    const before = await kept();
    let tried = 0;
    for (let index = 0; index < token.length; index += 1)
      for (let bit = 0; bit < 7; bit += 1) {
        const altered = String.fromCharCode(token.charCodeAt(index) ^ (1 << bit));
        if (!/[!-~]/u.test(altered)) continue;
        const changed = token.slice(0, index) + altered + token.slice(index + 1);
        tried += 1;
        assert.equal(await ask(tried % 2 === 0 ? 'GET' : 'POST', changed), 404, changed);
      }
    assert.ok(tried > 200, `${tried} tried`);
    assert.equal(await kept(), before);
  });

  it('changes nothing by GET and HEAD, however often', async () => {
    const before = await kept();
    for (const token of await tokens())
      for (const method of ['GET', 'HEAD', 'GET', 'HEAD'])
        assert.ok([200, 405].includes((await ask(method, token)) ?? 0));
    assert.equal(await kept(), before);
  });

  it('acknowledges its own delivery and no other, once, where it is posted many times at once', async () => {
    const [token = ''] = await tokens();
    await Promise.all(Array.from({ length: 8 }, () => ask('POST', token)));
    const [first, second] = await deliveries();
    assert.deepEqual([first?.acknowledgedBy, second?.acknowledgedAt], [first?.recipientName, null]);
    const { auditEntry = [] } = await everythingKept(open.app);
    const acknowledged = auditEntry.filter((one) => 'what' in one && one.what === 'minutes.acknowledged');
    assert.equal(acknowledged.length, 1);
    const settled = await kept();
    open.app.clock.forward(3_600_000);
    assert.equal(await ask('POST', token), 200);
    assert.equal(await kept(), settled);
  });

  it('is never written to the log, also where the store fails under it', async () => {
    const [token = ''] = await tokens();
    for (const one of [token, `${token}x`]) for (const method of ['GET', 'POST']) await ask(method, one);
    await open.app.store.close();
    for (const method of ['GET', 'POST']) assert.equal(await ask(method, token), 503);
    assert.equal(logged.length, 2);
    const [id = '', signature = ''] = token.split('.');
    for (const line of logged) assert.ok(!line.includes(signature) && !line.includes(`${id}.`), line);
  });
});
