import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const STOP_MS = 12_000;

/** A child program, and how it ended. */
export type Program = {
  readonly name: string;
  /** Fulfilled when the program has ended, by itself or because it was told to. */
  readonly ended: Promise<void>;
  /** Aborted when it ends: what waits for the program need wait no longer. */
  readonly gone: AbortSignal;
  /** Asks it to stop, and insists after twelve seconds; fulfilled when it has. */
  readonly stop: () => Promise<void>;
};

type Start = {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly quiet?: boolean;
};

const stopped = async (child: ChildProcess, ended: Promise<void>): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return ended;
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(insist);
};

/** Starts a program on this same Node. A quiet one shows its errors only. */
export const start = ({ name, args, env, quiet = false }: Start): Program => {
  const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] });
  const over = new AbortController();
  const ended = once(child, 'exit').then(() => over.abort());
  return { name, ended, gone: over.signal, stop: () => stopped(child, ended) };
};
