import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export type Settings = {
  readonly env: NodeJS.ProcessEnv;
  readonly botPort: number;
  readonly playgroundPort: number;
  readonly dataDir: string;
  /** Where Microsoft's Playground reports its faults, the ones of .m365agentsplayground.yml included: nowhere else. */
  readonly logFile: string;
};

/** What is set, and set to something: an empty variable counts as not set. */
const given = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));

/** The example file, overruled by what the shell has set. PORT and PLAYGROUND_PORT choose other ports. */
export const readSettings = (): Settings => {
  const example = parseEnv(readFileSync('env/.env.playground', 'utf8'));
  const env: NodeJS.ProcessEnv = { ...given(example), ...given(process.env) };
  const playgroundPort = Number(env['PLAYGROUND_PORT'] ?? 56150);
  return {
    env,
    botPort: Number(env['PORT'] ?? 3978),
    playgroundPort,
    dataDir: env['DATA_DIR'] ?? './data',
    logFile: join('devTools', `m365agentsplayground-${playgroundPort}.log`),
  };
};
