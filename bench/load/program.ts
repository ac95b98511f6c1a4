import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** Programs that are measured side by side, started the same way. */
export type Program = readonly string[];

/** As `npm start` starts it. */
export const PRODUCT: Program = ['--import', './src/compile-cache.js', 'src/main.ts'];
export const TEAMS_AI: Program = ['bench/peers/bare-teams-ai.ts'];
export const BOTBUILDER: Program = ['bench/peers/bare-botbuilder.ts'];
export const CONNECTOR: Program = ['bench/load/connector.ts'];

export type Started = {
  readonly url: string;
  readonly pid: number;
  /** Asks it to end, and waits until it did. */
  end(): Promise<unknown>;
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
};

/** Starts one with these settings and no others; there once it says where it listens. */
export const startProgram = async (
  program: Program,
  settings: Readonly<Record<string, string>> = {},
): Promise<Started> => {
  const env = { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent', ...settings };
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Listening on (\S+)/u.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, pid: child.pid ?? 0, end: () => ended(child) };
  }
  throw new Error(`${program.at(-1)} ended before it listened`);
};

const HERTZ = 100;
const LOOK_MS = 300;

/** Processor time that a process has used, in milliseconds, as Linux counts it. */
const processorMs = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / HERTZ;
};

/** Once a process has done what it had to do beside its answers: what is measured next has the computer to itself. */
export const atRest = async (pid: number): Promise<void> => {
  for (let before = processorMs(pid); ; ) {
    await pause(LOOK_MS);
    const now = processorMs(pid);
    if (now - before < LOOK_MS / 10) return;
    before = now;
  }
};

/** Resident memory of a process in megabytes, as Linux counts it. */
export const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
