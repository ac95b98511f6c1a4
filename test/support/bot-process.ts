import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The product in a process of its own, listening. */
export type BotProcess = {
  readonly url: string;
  /** Ends it without a word, as a crash does. */
  kill(): Promise<void>;
  /** Asks it to end, as whoever runs it does. */
  stop(): Promise<void>;
};

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** Starts the product with these settings and no others. Throws with what it said where it does not listen. */
export const startBotProcess = async (settings: Readonly<Record<string, string>>): Promise<BotProcess> => {
  const child = spawn(process.execPath, [resolve('src/main.ts')], {
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent', ATTACHMENT_HOSTS: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Listening on (\S+)/u.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, kill: () => ended(child, 'SIGKILL'), stop: () => ended(child, 'SIGTERM') };
  }
  throw new Error('the product did not start listening');
};
