import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const ORGANISATIONS = resolve('env/organisations.sample.json');

/** What `npm start` gives Node. */
const NPM_START: string = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start;

const started: ChildProcess[] = [];

/** The product in a process of its own, with these settings and no others. */
const start = (dataDir: string, settings: Record<string, string>, args = [resolve('src/main.ts')]): ChildProcess => {
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'],
      NODE_V8_COVERAGE: process.env['NODE_V8_COVERAGE'],
      PORT: '0',
      DATA_DIR: dataDir,
      ORGANISATIONS_FILE: ORGANISATIONS,
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
};

describe('Starting the product', () => {
  let dataDir: string;

  before(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'main-'));
  });
  after(() => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true });
  });

  /** Starts it with settings that should stop it; answers its exit code and what it said, on which stream. */
  const refused = async (settings: Record<string, string>) => {
    const child = start(dataDir, settings);
    assert.ok(child.stdout && child.stderr);
    const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { code: code as number, said, complained };
  };

  it('is refused with exit code 2 in production without an app id, naming everything that is missing', async () => {
    const { code, said, complained } = await refused({ NODE_ENV: 'production' });
    assert.equal(code, 2);
    assert.equal(said, '');
    assert.match(complained, /nothing was started/u);
    assert.match(complained, /MicrosoftAppId: is required/u);
    assert.match(complained, /SIGNING_SECRET: is required/u);
  });

  it('goes well as npm start does it, which keeps what was compiled', async () => {
    const [node, ...args] = NPM_START.split(' ');
    assert.equal(node, 'node');
    assert.ok(args.includes('./src/compile-cache.js'));
    const child = start(dataDir, { PORT: '0' }, args);
    assert.ok(child.stdout);
    const [said] = await once(child.stdout, 'data');
    assert.match(String(said), /^Listening on /u);
    child.kill('SIGTERM');
    assert.deepEqual((await once(child, 'exit'))[0], 0);
  });

  it('is refused with exit code 2 in a language whose translation nobody has signed', async () => {
    const { code, complained } = await refused({ LANGUAGE: 'cy' });
    assert.equal(code, 2);
    assert.match(complained, /LANGUAGE: .*no named reviewer has signed/u);
  });

  it('is refused with exit code 2 on an address that others can reach, without an app id', async () => {
    for (const HOST of ['0.0.0.0', '::']) {
      const { code, said, complained } = await refused({ HOST });
      assert.deepEqual([code, said], [2, ''], HOST);
      assert.match(complained, /HOST: /u);
    }
  });

  it('with an app id, in production, lets nobody in without credentials', async () => {
    const child = start(dataDir, {
      NODE_ENV: 'production',
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppPassword: 'a password of the tests',
      ALLOWED_TENANTS: '99999999-8888-4777-8666-555555555555',
      SIGNING_SECRET: 'a secret of the tests',
    });
    const account = { id: 'a' };
    const activity = { type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/uk/' };
    const body = JSON.stringify({ ...activity, from: account, recipient: account, conversation: account });
    const answer = await fetch(`http://127.0.0.1:${await readyOn(child)}/api/messages`, { method: 'POST', body });
    assert.deepEqual([answer.status, await answer.text()], [401, '']);
    await ended(child, 'SIGKILL');
  });

  it('is refused with exit code 2 without a directory of organisations', async () => {
    const { code, complained } = await refused({ ORGANISATIONS_FILE: join(dataDir, 'missing.json') });
    assert.equal(code, 2);
    assert.match(complained, /ORGANISATIONS_FILE: cannot be read/u);
  });

  it('is refused with exit code 2 where the directory has faults, each with its place', async () => {
    const file = join(dataDir, 'faulty.json');
    writeFileSync(file, JSON.stringify({ partnership: { name: '' }, organisations: [{ id: 'a b' }] }));
    const { code, complained } = await refused({ ORGANISATIONS_FILE: file });
    assert.equal(code, 2);
    assert.match(complained, /ORGANISATIONS_FILE: partnership\.name: /u);
    assert.match(complained, /ORGANISATIONS_FILE: organisations\[0\]\.id: /u);
  });

  it('fails with exit code 1 where the port is taken, in words', async () => {
    const holder = start(dataDir, {});
    const port = await readyOn(holder);
    const { code, complained } = await refused({ PORT: String(port), DATA_DIR: join(dataDir, 'second') });
    assert.equal(code, 1);
    assert.match(complained, /Could not start: /u);
    assert.doesNotMatch(complained, /\n\s+at /u);
    await ended(holder, 'SIGKILL');
  });

  it('prints one line that says where it listens, answers there, and ends cleanly when it is told to', async () => {
    const child = start(dataDir, {});
    const port = await readyOn(child);
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
    assert.deepEqual([answer.status, await answer.json()], [200, { status: 'ready', database: true }]);
    assert.deepEqual(await ended(child, 'SIGTERM'), [0, null]);
  });
});

/** Waits for the readiness line, which must be all that is printed; answers the port. */
const readyOn = async (child: ChildProcess): Promise<number> => {
  assert.ok(child.stdout);
  const [printed] = await once(child.stdout, 'data');
  const line = /^Listening on http:\/\/127\.0\.0\.1:(\d+)\n$/u.exec(String(printed));
  assert.ok(line, String(printed));
  return Number(line[1]);
};

const ended = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<unknown[]> => {
  const exit = once(child, 'exit');
  child.kill(signal);
  return exit;
};
