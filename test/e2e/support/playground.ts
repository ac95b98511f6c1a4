import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LAUNCHER = resolve(import.meta.dirname, '../../../tools/playground.ts');
const START_MS = 60_000;

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port');
  return `${address.port}`;
};

/** Reads what the launcher says until it says where to look; what it said otherwise is the error. */
const whereToLook = async (launcher: ChildProcess): Promise<string> => {
  let said = '';
  const found = new Promise<string>((tell) => {
    const hear = (words: Buffer): void => {
      said += words.toString();
      const url = /Open (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) tell(url);
    };
    launcher.stdout?.on('data', hear);
    launcher.stderr?.on('data', hear);
  });
  const failed = Promise.race([once(launcher, 'exit'), once(AbortSignal.timeout(START_MS), 'abort')]);
  return Promise.race([found, failed.then(() => Promise.reject(new Error(`The Playground did not start:\n${said}`)))]);
};

/** The bot and Microsoft's Playground, started as `npm run playground` starts them. */
export type RunningPlayground = {
  /** Where the page is. */
  readonly url: string;
  readonly botUrl: string;
  /** Delivers an activity to the bot as it stands: how others speak, un-mentioned messages, edits and deletions. */
  readonly deliver: (activity: object) => Promise<void>;
  /** The messages in the outbox, oldest first, each as the text of its file. */
  readonly outbox: () => Promise<string[]>;
  /** Ends both and deletes what the bot kept. */
  readonly stop: () => Promise<void>;
};

type Options = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string };

const readOutbox = async (dataDir: string): Promise<string[]> => {
  const folder = join(dataDir, 'outbox');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map((name) => readFile(join(folder, name), 'utf8')),
  );
};

const post = async (url: string, activity: object): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/_internal/v1/customActivities`, {
    method: 'POST',
    headers,
    body: JSON.stringify(activity),
  });
  if (!answer.ok) throw new Error(`The Playground answered ${answer.status}`);
};

const stopped = async (launcher: ChildProcess, dataDir: string): Promise<void> => {
  if (launcher.exitCode === null) {
    launcher.kill('SIGTERM');
    await once(launcher, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true });
};

/** Starts both on free ports with a store of their own; env overrules their settings. Takes a few seconds. */
export const startPlayground = async ({ env = {}, cwd = '.' }: Options = {}): Promise<RunningPlayground> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'playground-'));
  const [PORT, PLAYGROUND_PORT] = [await freePort(), await freePort()];
  const all = { ...process.env, PORT, PLAYGROUND_PORT, DATA_DIR: dataDir, ...env };
  const launcher = spawn(process.execPath, [LAUNCHER], { cwd, env: all, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = (): Promise<void> => stopped(launcher, dataDir);
  const url = await whereToLook(launcher).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const deliver = (activity: object): Promise<void> => post(url, activity);
  return { url, botUrl: `http://127.0.0.1:${PORT}`, deliver, outbox: () => readOutbox(dataDir), stop };
};
