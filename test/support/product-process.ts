import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** The product in a process of its own. */
export type ProductProcess = { readonly url: string; end(): Promise<void> };

/** Starts it with these settings and no others; there once it listens. */
export const startProduct = async (settings: Readonly<Record<string, string>>): Promise<ProductProcess> => {
  const { PATH, NODE_V8_COVERAGE } = process.env;
  const child: ChildProcess = spawn(process.execPath, [resolve('src/main.ts')], {
    env: { PATH, NODE_V8_COVERAGE, PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = child.stdout === null ? [] : await once(child.stdout, 'data');
  const url = /http:\S+/u.exec(String(printed))?.[0];
  if (url === undefined) throw new Error(`the product did not start: ${printed}`);
  const end = async () => {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  };
  return { url, end };
};
