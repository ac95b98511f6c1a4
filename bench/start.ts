/**
 * Start to listening, and resident memory once listening: this product beside a bare botbuilder bot and a bare teams-ai
 * bot, started the same way, in turns. Prints medians with minimum and maximum, and ratios.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROUNDS = 5;
const SETTLE_MS = 1_000;
/** As `npm start` starts the product. */
const FLAGS = ['--max-semi-space-size=4'];
const programs = {
  product: 'src/main.ts',
  'bare botbuilder': 'bench/peers/bare-botbuilder.ts',
  'bare teams-ai': 'bench/peers/bare-teams-ai.ts',
};

type Measured = { readonly ms: number; readonly megabytes: number };

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const measure = async (file: string): Promise<Measured> => {
  const data = mkdtempSync(join(tmpdir(), 'start-'));
  const began = performance.now();
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: data, LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [...FLAGS, file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => text.includes('Listening') && resolve());
    child.once('exit', () => reject(new Error(`${file} ended before it listened`)));
  });
  const ms = performance.now() - began;
  await pause(SETTLE_MS);
  const megabytes = residentMegabytes(child.pid ?? 0);
  child.removeAllListeners('exit').kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
  return { ms, megabytes };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const shown = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

const results = new Map<string, Measured[]>();
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, file] of Object.entries(programs))
    results.set(name, [...(results.get(name) ?? []), await measure(file)]);

const product = results.get('product') ?? [];
for (const [name, all] of results) {
  const ms = all.map((one) => one.ms);
  const megabytes = all.map((one) => one.megabytes);
  const slower = median(product.map((one) => one.ms)) / median(ms);
  const larger = median(product.map((one) => one.megabytes)) / median(megabytes);
  process.stdout.write(
    `${name}: ${shown(ms)} ms, ${shown(megabytes)} MB; the product takes ${slower.toFixed(2)} of its time, ${larger.toFixed(2)} of its memory\n`,
  );
}
