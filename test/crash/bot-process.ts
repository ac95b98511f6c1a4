import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/** A busy computer may take its time; one that is stuck never opens. */
const OPENS_WITHIN_MS = 300_000;

/** The product in a process of its own, which can be killed at any moment and started again on the same data. */
export type BotProcess = {
  /** Starts it; answers where it listens, or undefined where it was killed before it did. */
  start(): Promise<string | undefined>;
  /** Ends it without a word, whatever it is at, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop; answers its exit code and how long that took, in milliseconds. */
  stop(): Promise<{ readonly code: number | null; readonly ms: number }>;
  /** Lines of its log that tell of faults; ids and places in the code alone. */
  readonly faults: readonly string[];
};

const HASTENED = pathToFileURL(resolve('test/crash/hastened-clock.ts')).href;

const spawnWith = (settings: Readonly<Record<string, string>>, clock: { since: number; haste: number }): ChildProcess =>
  spawn(process.execPath, ['--import', HASTENED, resolve('src/main.ts')], {
    env: {
      PATH: process.env['PATH'],
      HASTENED_SINCE: String(clock.since),
      HASTENED_TIMES: String(clock.haste),
      LOG_LEVEL: 'error',
      PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The address in its first line; undefined where it ended by a signal before that. Throws where it ended by itself. */
const listening = (child: ChildProcess, said: () => string): Promise<string | undefined> =>
  new Promise((done, fail) => {
    const tooLate = setTimeout(
      () => fail(new Error(`it did not open within five minutes: ${said()}`)),
      OPENS_WITHIN_MS,
    );
    child.stdout?.on('data', () => {
      const address = /Listening on (http:\S+)/u.exec(said())?.[1];
      if (address !== undefined) done(address);
    });
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') done(undefined);
      else fail(new Error(`it ended with ${code ?? signal} instead of opening: ${said()}`));
    });
    child.once('exit', () => clearTimeout(tooLate));
    child.stdout?.once('data', () => clearTimeout(tooLate));
  });

const all = new Set<ChildProcess>();
process.once('exit', () => {
  for (const one of all) one.kill('SIGKILL');
});

/** `haste`: how much faster its clock runs. With 10 a lease of a minute is over in six seconds, a first mail pause in three. */
export const botProcess = (settings: Readonly<Record<string, string>>, haste: number): BotProcess => {
  const since = Date.now();
  const faults: string[] = [];
  let child: ChildProcess | undefined;
  const start = async (): Promise<string | undefined> => {
    const started = spawnWith(settings, { since, haste });
    child = started;
    all.add(started);
    started.once('exit', () => all.delete(started));
    let said = '';
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      faults.push(
        ...bytes
          .toString()
          .split('\n')
          .filter((line) => line.startsWith('{')),
      );
    };
    started.stdout?.on('data', hear);
    started.stderr?.on('data', hear);
    return listening(started, () => said);
  };
  const stop = async () => {
    if (child === undefined || child.exitCode !== null) throw new Error('it ended before it was asked to');
    const began = performance.now();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return { code, ms: performance.now() - began };
  };
  const kill = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { start, kill, stop, faults };
};
