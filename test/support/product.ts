import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** The product in a process of its own, as `npm start` starts it. */
export type Product = {
  readonly address: string;
  /** What it has written to its standard output. */
  said(): string;
  /** Whoever read its log goes away. */
  stopReading(): void;
  /** Sends a signal and waits for the end; answers the exit code and how long it took, in milliseconds. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<{ readonly code: number | null; readonly ms: number }>;
};

const addressFrom = async (child: ChildProcess, said: () => string): Promise<string> => {
  while (!said().includes('Listening on ')) {
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said()}`);
  }
  return /Listening on (\S+)/u.exec(said())?.[1] ?? '';
};

/** Starts it with these settings and no others, and waits until it listens. */
export const startProduct = async (settings: Readonly<Record<string, string>>): Promise<Product> => {
  const { PATH, NODE_V8_COVERAGE } = process.env;
  const child = spawn(process.execPath, [resolve('src/main.ts')], {
    env: { PATH, NODE_V8_COVERAGE, PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const address = await addressFrom(child, () => said);
  const end: Product['end'] = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return { code: child.exitCode, ms: 0 };
    const began = performance.now();
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return { code, ms: performance.now() - began };
  };
  return { address, said: () => said, stopReading: () => child.stdout?.destroy(), end };
};
