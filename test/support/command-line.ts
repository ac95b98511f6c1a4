import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** How a command ended, and what it said. */
export type Ran = { readonly code: number; readonly said: string; readonly complained: string };

/** Runs the command line in a process of its own, with these settings and no others. */
export const commandLine = async (
  settings: Readonly<Record<string, string>>,
  ...typed: readonly string[]
): Promise<Ran> => {
  const child = spawn(process.execPath, [resolve('src/cli/main.ts'), ...typed], {
    env: {
      PATH: process.env['PATH'],
      NODE_V8_COVERAGE: process.env['NODE_V8_COVERAGE'],
      ORGANISATIONS_FILE: resolve('env/organisations.sample.json'),
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, said, complained };
};
