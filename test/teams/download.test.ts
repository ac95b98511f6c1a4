import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { downloadFrom } from '#src/teams/download.ts';

const MB = 1_024 * 1_024;

/** Answers with a status and headers, and goes on with the body as told. Nothing is chained: restify, once loaded, breaks that. */
const answering =
  (status: number, headers: Record<string, string>, body: (response: ServerResponse) => void): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers);
    body(response);
  };

describe('Fetching a file that was sent to the bot', () => {
  let server: Server;
  let origin: string;
  let answer: RequestListener;
  let asked: string[];
  /** How many connections came, whether or not anything was asked on them. */
  let reached: number;

  beforeEach(async () => {
    asked = [];
    reached = 0;
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    server.on('connection', () => {
      reached += 1;
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  const here = downloadFrom(['127.0.0.1']);
  const problemOf = async (fetched: ReturnType<typeof here>): Promise<string> => {
    const found = await fetched;
    assert.ok('problem' in found, 'it was fetched');
    return found.problem;
  };

  it('brings its bytes, with the address as it was given', async () => {
    answer = (_request, response) => response.end(Buffer.from([80, 75, 3, 4]));
    assert.deepEqual([...((await here(`${origin}/file.docx?tempauth=v1`)) as Uint8Array)], [80, 75, 3, 4]);
    assert.deepEqual(asked, ['/file.docx?tempauth=v1']);
  });

  const forbidden: readonly (readonly [why: string, hosts: readonly string[], url: string])[] = [
    ['another host', ['*.sharepoint.com'], 'https://files.example.org/a.docx'],
    ['a host that only ends alike', ['*.sharepoint.com'], 'https://evilsharepoint.com/a.docx'],
    ['a host that only begins alike', ['*.sharepoint.com'], 'https://x.sharepoint.com.example.org/a.docx'],
    ['the bare domain of a pattern', ['*.sharepoint.com'], 'https://sharepoint.com/a.docx'],
    ['an allowed host named as the user', ['*.sharepoint.com'], 'https://x.sharepoint.com@example.org/a.docx'],
    ['an allowed host without encryption', ['*.sharepoint.com'], 'http://x.sharepoint.com/a.docx'],
    ['this machine, where it was not allowed', ['*.sharepoint.com'], 'http://127.0.0.1:1/a.docx'],
    ['an address by number where only names are allowed', ['*.sharepoint.com', '*.1'], 'https://10.0.0.1/a.docx'],
    ['another number than the one allowed', ['127.0.0.1'], 'https://127.0.0.2/a.docx'],
    ['a number written otherwise', ['*.sharepoint.com'], 'https://0x7f.1/a.docx'],
    ['this machine in IPv6', ['127.0.0.1'], 'http://[::ffff:127.0.0.1]/a.docx'],
    ['a file of this machine', ['*'], 'file:///etc/passwd'],
    ['data in the address itself', ['*.sharepoint.com'], 'data:text/plain,x'],
    ['what is no address', ['*.sharepoint.com'], 'a.docx'],
    ['no address', ['*.sharepoint.com'], ''],
  ];

  for (const [why, hosts, url] of forbidden)
    it(`is refused for ${why}`, async () => {
      assert.match(await problemOf(downloadFrom(hosts)(url)), /may not fetch it from.*nothing was imported/u);
      assert.deepEqual(asked, []);
    });

  it('is tried from allowed hosts, whatever their case', async () => {
    // The name cannot be resolved: that it was tried at all is what counts.
    const fetched = downloadFrom(['*.Files.INVALID', 'HOST.invalid']);
    for (const url of ['https://ESCC.files.invalid/a.docx', 'https://host.invalid/a.docx'])
      assert.match(await problemOf(fetched(url)), /could not be fetched/u);
  });

  it('follows no redirect, which could lead anywhere', async () => {
    answer = answering(302, { Location: `${origin}/elsewhere` }, (response) => response.end());
    assert.match(await problemOf(here(`${origin}/a.docx`)), /could not be fetched/u);
    assert.deepEqual(asked, ['/a.docx']);
  });

  it('says so where the file is gone, or the connection breaks', async () => {
    answer = answering(404, {}, (response) => response.end('gone'));
    assert.match(await problemOf(here(`${origin}/a.docx`)), /could not be fetched.*send it again/u);
    answer = answering(200, { 'Content-Length': '10' }, (response) => response.write('abc', () => response.destroy()));
    assert.match(await problemOf(here(`${origin}/a.docx`)), /could not be fetched/u);
  });

  it('stops where the file is said to be over 20 MB', async () => {
    answer = answering(200, { 'Content-Length': String(20 * MB + 1) }, (response) => response.write('a'));
    assert.match(await problemOf(here(`${origin}/a.docx`)), /over 20 MB/u);
  });

  it('stops where more than 20 MB come, whatever was said', async () => {
    answer = (_request, response) => {
      const part = Buffer.alloc(MB);
      const more = () => response.write(part, more);
      more();
    };
    assert.match(await problemOf(here(`${origin}/a.docx`)), /over 20 MB/u);
  });

  it('takes a file of 20 MB', async () => {
    answer = (_request, response) => response.end(Buffer.alloc(20 * MB));
    assert.equal(((await here(`${origin}/a.docx`)) as Uint8Array).length, 20 * MB);
  });

  it('takes nothing from an allowed name that leads to a machine of ours, and asks for its address once', async () => {
    answer = (_request, response) => response.end('secret');
    const { port } = server.address() as AddressInfo;
    for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '10.0.0.1', '169.254.169.254']) {
      const resolved: string[] = [];
      const resolve = async (host: string) => {
        resolved.push(host);
        return [{ address, family: address.includes(':') ? 6 : 4 }];
      };
      const fetched = downloadFrom(['*.sharepoint.com'], { resolve })(`https://x.sharepoint.com:${port}/a.docx`);
      assert.match(await problemOf(fetched), /could not be fetched/u);
      assert.deepEqual(resolved, ['x.sharepoint.com']);
    }
    assert.deepEqual([asked, reached], [[], 0]);
  });

  it('connects to the address that was looked at, whatever the name leads to afterwards', async () => {
    const answers = [[{ address: '1.1.1.1', family: 4 }], [{ address: '127.0.0.1', family: 4 }]];
    const { port } = server.address() as AddressInfo;
    const rebinding = downloadFrom(['*.sharepoint.com'], {
      resolve: async () => answers.shift() ?? [],
      patienceMs: 300,
    });
    assert.match(await problemOf(rebinding(`https://x.sharepoint.com:${port}/a.docx`)), /could not be fetched/u);
    assert.deepEqual([answers.length, reached], [1, 0]);
  });

  it('stops in time where the file comes drop by drop, or its headers never do', async () => {
    const hasty = downloadFrom(['127.0.0.1'], { patienceMs: 200 });
    let drops: NodeJS.Timeout | undefined;
    answer = (_request, response) => {
      drops = setInterval(() => response.write('a'), 20);
    };
    const began = performance.now();
    assert.match(await problemOf(hasty(`${origin}/a.docx`)), /could not be fetched/u);
    clearInterval(drops);
    answer = () => undefined;
    assert.match(await problemOf(hasty(`${origin}/a.docx`)), /could not be fetched/u);
    assert.ok(performance.now() - began < 15_000);
  });

  it('lets go of the connection once it has what it wanted, or will not have it', async () => {
    answer = answering(404, {}, (response) => response.write('a'));
    await problemOf(here(`${origin}/a.docx`));
    const open = () => new Promise<number>((told) => server.getConnections((_error, count) => told(count)));
    while ((await open()) > 0) await new Promise((soon) => setTimeout(soon, 5));
  });
});
