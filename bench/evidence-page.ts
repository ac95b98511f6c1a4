/**
 * The first byte of the page of evidence, with an invented year of a county, or so many times as much: node
 * bench/evidence-page.ts [TIMES]. Prints medians with minimum and maximum, and the page's weight.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { noTelemetry } from '../src/ports/telemetry.ts';
import { startService } from '../src/wiring.ts';

const ROUNDS = 15;
const WARM_UP = 3;
const QUERIES = {
  everything: '',
  'one organisation': '?organisation=demo-001',
  'one briefing': '?briefing=demo-briefing-05',
  'a period': '?from=2000-01-01&to=2099-01-01',
  'a search': '?q=school',
};

const times = process.argv[2] ?? '1';
const data = mkdtempSync(join(tmpdir(), 'evidence-page-'));
const made = spawnSync(process.execPath, ['src/cli/main.ts', 'demo-year', '--times', times], {
  env: { PATH: process.env['PATH'], DATA_DIR: data },
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (made.status !== 0) process.exit(made.status ?? 1);

const someone = '00000000-0000-4000-8000-000000000001/00000000-0000-4000-8000-0000000000a0';
const read = readConfig({ PORT: '0', DATA_DIR: data, PUBLISHERS: someone });
if ('faults' in read) throw new Error(read.faults.join('\n'));
const service = await startService(read.config, noTelemetry);
const url = `http://127.0.0.1:${service.port}`;
const signedIn = await fetch(`${url}/evidence/sign-in`, { redirect: 'manual' });
const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';

/** `fetch` resolves with the head of the answer, which is sent with its first byte. */
const firstByte = async (query: string): Promise<{ ms: number; bytes: number }> => {
  const began = performance.now();
  const answer = await fetch(`${url}/evidence${query}`, { headers: { cookie } });
  const ms = performance.now() - began;
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status}`);
  return { ms, bytes: (await answer.arrayBuffer()).byteLength };
};

for (const [name, query] of Object.entries(QUERIES)) {
  const taken: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const one = await firstByte(query);
    bytes = one.bytes;
    if (round >= WARM_UP) taken.push(one.ms);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(ROUNDS / 2)], sorted.at(-1)].map((ms) => ms?.toFixed(0));
  process.stdout.write(`${name}: ${median} ms (${least} to ${most}), ${(bytes / 1_024).toFixed(0)} KB\n`);
}
await service.stop();
rmSync(data, { recursive: true, force: true });
