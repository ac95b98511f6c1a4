import assert from 'node:assert/strict';
import { request as startRequest } from 'node:http';
import { createConnection, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { LIMITS, type Limits } from '#src/web/limits.ts';
import type { Receive } from '#src/web/messages-route.ts';
import { type WebServer, webServer } from '#src/web/server.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { allWell } from '#test/support/health-builder.ts';

const links = { publicUrl: 'http://127.0.0.1', secret: 'a secret of the tests' };

describe('The web server, against callers who take too much', () => {
  let app: TestApp;
  let servers: WebServer[];
  let handed: number;
  let receive: Receive;
  let isReady: () => Promise<boolean>;

  before(async () => {
    app = await openApp();
  });
  after(() => app.store.close());
  beforeEach(() => {
    servers = [];
    handed = 0;
    receive = async () => ({ status: 200 });
    isReady = async () => true;
  });
  afterEach(() => Promise.all(servers.map((one) => one.close())));

  const start = async (limits: Partial<Limits> = {}, more: { proxyHops?: number; authenticates?: boolean } = {}) => {
    const counting: Receive = (body, authorization) => {
      handed += 1;
      return receive(body, authorization);
    };
    const parts = {
      app,
      links,
      receive: counting,
      isReady: () => isReady(),
      seeHealth: allWell,
      telemetry: noTelemetry,
    };
    const server = webServer({ ...parts, ...more, limits: { ...LIMITS, ...limits } });
    servers.push(server);
    const port = await server.listen({ port: 0, host: '127.0.0.1' });
    const ask = (path: string, asked: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, asked);
    const post = (authorization: string, headers: Record<string, string> = {}) =>
      ask('/api/messages', { method: 'POST', body: '{}', headers: { authorization, ...headers } });
    return { port, ask, post };
  };

  /** Writes raw bytes; answers what comes back until the server hangs up. */
  const raw = async (port: number, ...pieces: readonly string[]): Promise<string> => {
    const caller: Socket = createConnection({ port, host: '127.0.0.1' });
    caller.on('error', () => undefined);
    for (const piece of pieces) caller.write(piece);
    return text(caller).catch(() => 'broken off');
  };
  const within = async <T>(milliseconds: number, what: Promise<T>): Promise<T> => {
    const late = pause(milliseconds, 'late' as const, { ref: false });
    const first = await Promise.race([what, late]);
    assert.notEqual(first, 'late');
    return first as T;
  };

  describe('with what every answer carries', () => {
    const asked: readonly (readonly [status: number, path: string, asked?: RequestInit])[] = [
      [200, '/health/live'],
      [200, '/health/ready'],
      [200, '/api/messages', { method: 'POST', body: '{}' }],
      [200, '/api/messages', { method: 'HEAD' }],
      [403, '/api/messages', { method: 'POST', body: '{}', headers: { origin: 'https://example.org' } }],
      [404, '/'],
      [404, '/nowhere?x=<script>', { method: 'POST', body: 'x' }],
      [404, '/acknowledge/x'],
      [404, '/acknowledge/%ff'],
      [404, '/acknowledge/%2e%2e%2f'],
      [404, '/acknowledge/x', { method: 'POST', body: '' }],
      [405, '/acknowledge/x', { method: 'DELETE' }],
      [405, '/api/messages'],
      [405, '/api/messages', { method: 'OPTIONS', headers: { origin: 'https://example.org' } }],
      [405, '/health/live', { method: 'PUT', body: 'x' }],
      [413, '/acknowledge/x', { method: 'POST', body: 'x'.repeat(16 * 1_024 + 1) }],
      [413, '/api/messages', { method: 'POST', body: 'x'.repeat(256 * 1_024 + 1) }],
    ];

    const assertGuarded = (answer: Response): void => {
      const { headers } = answer;
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/u);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
        assert.equal(headers.get(name), null);
    };

    for (const [status, path, init] of asked)
      it(`guards the ${status} to ${init?.method ?? 'GET'} ${path} (${String(init?.body ?? '').length} bytes)`, async () => {
        const { ask } = await start();
        const answer = await ask(path, init);
        assert.equal(answer.status, status);
        assertGuarded(answer);
        assert.doesNotMatch(await answer.text(), /nowhere|script>|node_modules|Error\b|\bat \//u);
      });

    it('guards a 503 and a 429 too, and says when to come again', async () => {
      const { ask } = await start({ pages: { burst: 1, perSecond: 0 } });
      isReady = () => Promise.reject(new Error('SQLITE_BUSY at /data'));
      const [away, tooMany] = [await ask('/health/ready'), await ask('/health/ready')];
      assert.deepEqual([away.status, tooMany.status], [503, 429]);
      for (const answer of [away, tooMany]) {
        assertGuarded(answer);
        assert.ok(Number(answer.headers.get('retry-after')) > 0);
        assert.doesNotMatch(await answer.text(), /SQLITE|data/u);
      }
    });
  });

  describe('in time', () => {
    const hasty = { headersMs: 150, requestMs: 300, lookEveryMs: 25 };

    for (const [what, pieces] of [
      ['nothing', []],
      ['headers that never end', ['POST /api/messages HTTP/1.1\r\nHost: x\r\nX-Slow: ']],
      ['a body that never comes', ['POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n']],
      [
        'chunks that never end',
        ['POST /api/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\na\r\n'],
      ],
      ['a page’s body that never comes', ['POST /acknowledge/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n']],
      ['the body of what is not there', ['POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n']],
    ] as const)
      it(`hangs up on ${what}`, async () => {
        const { port } = await start(hasty);
        await within(2_000, raw(port, ...pieces));
        assert.equal(handed, 0);
      });

    it('hangs up on a body that comes drop by drop', async () => {
      const { port } = await start(hasty);
      const caller = createConnection({ port, host: '127.0.0.1' });
      caller.on('error', () => undefined);
      caller.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
      const drops = setInterval(() => caller.write('a'), 20);
      await within(
        2_000,
        text(caller).catch(() => 'broken off'),
      );
      clearInterval(drops);
      assert.equal(handed, 0);
    });

    it('lets the rest go on meanwhile', async () => {
      const { port, ask } = await start();
      const slow = Array.from({ length: 200 }, () => createConnection({ port, host: '127.0.0.1' }));
      for (const one of slow) one.on('error', () => undefined).write('POST /api/messages HTTP/1.1\r\nHost: x\r\n');
      assert.equal((await within(2_000, ask('/health/live'))).status, 200);
      for (const one of slow) one.destroy();
    });
  });

  describe('in number', () => {
    it('takes so many connections, and hangs up on more', async () => {
      const { port } = await start({ connections: 2 });
      const held = [1, 2].map(() => createConnection({ port, host: '127.0.0.1' }));
      for (const one of held) one.write('GET /health/live HTTP/1.1\r\n');
      await pause(50);
      assert.equal(await within(2_000, raw(port, 'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')), '');
      for (const one of held) one.destroy();
    });

    it('asks for an activity to be sent again while it works on so many others', async () => {
      const { promise, resolve } = Promise.withResolvers<{ status: number }>();
      receive = () => promise;
      const { post } = await start({ turns: 2 });
      const busy = [post('a'), post('b')];
      while (handed < 2) await pause(5);
      const more = await post('c');
      assert.deepEqual([more.status, await more.text(), handed], [503, '', 2]);
      resolve({ status: 200 });
      for (const answer of await Promise.all(busy)) assert.equal(answer.status, 200);
      assert.equal((await post('c')).status, 200);
    });

    it('stops an address that asks for too many pages, and not the next one', async () => {
      const { ask } = await start({ pages: { burst: 3, perSecond: 0 } }, { proxyHops: 1 });
      const from = async (address: string) =>
        (await ask('/acknowledge/x', { headers: { 'x-forwarded-for': address } })).status;
      assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1')], [404, 404, 404]);
      assert.equal(await from('192.0.2.1'), 429);
      assert.equal(await from('198.51.100.7, 192.0.2.1'), 429, 'what the caller wrote itself says nothing');
      assert.equal(await from('192.0.2.2'), 404);
    });

    it('believes nobody about their address where no proxy of ours stands between', async () => {
      const { ask } = await start({ pages: { burst: 1, perSecond: 0 } });
      const from = async (address: string) =>
        (await ask('/acknowledge/x', { headers: { 'x-forwarded-for': address } })).status;
      assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.2')], [404, 429]);
    });

    it('does not listen to an address after so many refused activities, unless with credentials that were good before', async () => {
      receive = async (_body, authorization) => ({ status: authorization === 'Bearer good' ? 200 : 401 });
      const { post } = await start({ failures: { burst: 3, perSecond: 0 } }, { authenticates: true });
      assert.equal((await post('Bearer good')).status, 200);
      for (let count = 0; count < 3; count += 1) assert.equal((await post('Bearer bad')).status, 401);
      const listened = handed;
      const answer = await post('Bearer bad');
      assert.deepEqual([answer.status, await answer.text(), handed], [429, '', listened]);
      for (let count = 0; count < 5; count += 1) assert.equal((await post('Bearer good')).status, 200);
    });

    it('never counts what good credentials bring, and counts nobody where nobody has to say who they are', async () => {
      const failures = { burst: 1, perSecond: 0 };
      receive = async () => ({ status: 200 });
      const counted = await start({ failures }, { authenticates: true });
      for (let count = 0; count < 20; count += 1) assert.equal((await counted.post(`Bearer ${count}`)).status, 200);
      receive = async () => ({ status: 400 });
      const local = await start({ failures });
      for (let count = 0; count < 20; count += 1) assert.equal((await local.post('')).status, 400);
    });

    it('takes no activity from a page in a browser, which would speak for Microsoft Teams where nobody is authenticated', async () => {
      const { post } = await start();
      for (const origin of ['https://example.org', 'null', 'http://127.0.0.1'])
        assert.equal((await post('', { origin })).status, 403);
      assert.equal(handed, 0);
    });

    it('reads no more than it must of a page’s request without end', async () => {
      const { port, ask } = await start();
      const status = await new Promise<number | undefined>((told) => {
        const endless = startRequest({ port, host: '127.0.0.1', path: '/acknowledge/x', method: 'POST' }, (answer) => {
          clearInterval(more);
          told(answer.statusCode);
        });
        endless.on('error', () => told(413));
        const more = setInterval(() => endless.write('x'.repeat(4_096)), 1);
      });
      assert.equal(status, 413);
      assert.equal((await ask('/health/live')).status, 200);
    });
  });
});
