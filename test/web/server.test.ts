import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { noTelemetry, type Telemetry } from '#src/ports/telemetry.ts';
import type { Receive } from '#src/web/messages-route.ts';
import { type WebServer, webServer } from '#src/web/server.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { allWell } from '#test/support/health-builder.ts';

const links = { publicUrl: 'http://127.0.0.1', secret: 'a secret of the tests' };

describe('The web server', () => {
  let app: TestApp;
  let server: WebServer;
  let port: number;
  let received: { body: unknown; authorization: string }[];
  let receive: Receive;
  let isReady: () => Promise<boolean>;
  let faults: string[];

  beforeEach(async () => {
    app = await openApp();
    received = [];
    faults = [];
    receive = async () => ({ status: 200 });
    isReady = async () => true;
    const telemetry: Telemetry = { ...noTelemetry, fault: (where) => faults.push(where) };
    const noting: Receive = (body, authorization) => {
      received.push({ body, authorization });
      return receive(body, authorization);
    };
    server = webServer({ app, links, receive: noting, isReady: () => isReady(), seeHealth: allWell, telemetry });
    port = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    await server.close();
    await app.store.close();
  });

  const ask = (path: string, asked: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, asked);
  const post = (body: string, headers = {}) => ask('/api/messages', { method: 'POST', body, headers });

  describe('at /api/messages', () => {
    it('hands on an activity with what authorises it, and answers what it is told', async () => {
      receive = async () => ({ status: 200, body: { statusCode: 200, type: 'card' } });
      const answer = await post('{"type":"invoke"}', { authorization: 'Bearer token' });
      assert.deepEqual(received, [{ body: { type: 'invoke' }, authorization: 'Bearer token' }]);
      assert.deepEqual([answer.status, await answer.json()], [200, { statusCode: 200, type: 'card' }]);
    });

    it('answers a status alone without a body', async () => {
      for (const status of [200, 400, 401, 403]) {
        receive = async () => ({ status });
        const answer = await post('{}');
        assert.deepEqual([answer.status, await answer.text()], [status, '']);
      }
    });

    it('hands on what is not JSON as nothing, to be refused as no activity', async () => {
      for (const body of ['', '{', 'type=message']) await post(body);
      assert.deepEqual(
        received.map((one) => one.body),
        [undefined, undefined, undefined],
      );
    });

    it('hands nothing on with U+0000 in it, which PostgreSQL refuses, and leaves what only looks like it', async () => {
      await post(String.raw`{"i\u0000d":"a\u0000b\\u0000\\\u0000","deep":[{"x":"\u0000"}]}`);
      assert.deepEqual(received[0]?.body, { id: 'ab\\u0000\\', deep: [{ x: '' }] });
    });

    it('takes 256 KB, and answers 413 to a byte more without handing it on', async () => {
      const filled = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`;
      assert.equal((await post(filled(256 * 1_024))).status, 200);
      const answer = await post(filled(256 * 1_024 + 1));
      assert.deepEqual([answer.status, await answer.text()], [413, '']);
      assert.equal(received.length, 1);
    });

    it('answers 413 to a body of unknown length as soon as it is too large', async () => {
      const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536)) });
      const answer = await ask('/api/messages', { method: 'POST', body: endless, duplex: 'half' } as RequestInit).catch(
        (error: unknown) => error,
      );
      assert.ok(!(answer instanceof Response) || answer.status === 413);
      assert.deepEqual(received, []);
      assert.equal((await ask('/health/live')).status, 200);
    });

    it('says nothing of what went wrong inside, and notes it', async () => {
      receive = () => Promise.reject(new Error('SQLITE_FULL at /secret/path: a response'));
      const answer = await post('{}');
      const body = await answer.text();
      assert.equal(answer.status, 503);
      assert.doesNotMatch(body, /SQLITE|secret|response/u);
      assert.deepEqual(faults, ['messages']);
    });
  });

  describe('about its health', () => {
    it('says that it lives, and that it can do its work', async () => {
      const live = await ask('/health/live');
      assert.deepEqual([live.status, await live.json()], [200, { status: 'live' }]);
      const ready = await ask('/health/ready');
      assert.deepEqual([ready.status, await ready.json()], [200, { status: 'ready', database: true }]);
    });

    it('lives, but is not ready, while the database does not answer', async () => {
      isReady = async () => false;
      assert.equal((await ask('/health/live')).status, 200);
      const ready = await ask('/health/ready');
      assert.deepEqual([ready.status, await ready.json()], [503, { status: 'not ready', database: false }]);
    });

    it('is not ready where even asking fails', async () => {
      isReady = () => Promise.reject(new Error('gone'));
      assert.equal((await ask('/health/ready')).status, 503);
    });
  });

  it('knows no other path, and tells nothing of itself there', async () => {
    for (const path of ['/', '/api', '/acknowledge', '/../etc/passwd', '/health/secret']) {
      const answer = await ask(path);
      assert.equal(answer.status, 404, path);
      assert.doesNotMatch(await answer.text(), /node_modules|Error:|\bat \//u);
    }
  });

  it('throws where its port is taken', async () => {
    const second = webServer({ app, links, receive, isReady, seeHealth: allWell, telemetry: noTelemetry });
    await assert.rejects(second.listen({ port, host: '127.0.0.1' }), { code: 'EADDRINUSE' });
  });

  it('lets a request that is under way finish when it closes', async () => {
    const { promise, resolve } = Promise.withResolvers<{ status: number }>();
    receive = () => promise;
    const answering = post('{}');
    while (received.length === 0) await new Promise((soon) => setTimeout(soon, 5));
    const closing = server.close();
    resolve({ status: 200 });
    assert.equal((await answering).status, 200);
    await closing;
  });

  it('survives a caller that hangs up in the middle of a body', async () => {
    const caller = createConnection({ port, host: '127.0.0.1' });
    caller.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"type"');
    caller.end();
    await text(caller);
    assert.equal((await ask('/health/live')).status, 200);
    assert.deepEqual(received, []);
  });
});
