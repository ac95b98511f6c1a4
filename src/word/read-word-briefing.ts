import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { DraftBriefing } from '../domain/briefing.ts';
import { type Result, refuse } from '../domain/result.ts';
import { words } from '../words/words.ts';
import { refusedAtSight } from './file-kind.ts';
import type { WordRefusal } from './word-refusal.ts';

export type { WordRefusal } from './word-refusal.ts';

type Read = Result<DraftBriefing, WordRefusal>;

/** In milliseconds, so that ending it too is done within 5 seconds. An ordinary briefing needs a tenth of it. */
const longestReading = 4_500;
/**
 * In megabytes. What a process takes beside its heap (its own code, the file, the parts unpacked) adds up to 140, so the whole
 * stays within 300. Young objects are bounded by themselves, as they come on top of the old.
 */
const heap = { old: 144, young: 2 };

/**
 * Reads a Word file (.docx) into a draft briefing: the briefing, and every problem found in it, those of `toldFaults`
 * included. A file that cannot be read is refused, and nothing is changed by it. No file, address or relationship outside the
 * document is opened. Never throws for bad input.
 *
 * Reading happens in a process of its own, within 5 seconds and 300 MB: a hostile file can exhaust a thread's memory in a way
 * that ends the whole process (tried), and with it every discussion. The process may read files but not write them or start
 * others, and is given none of the bot's environment.
 */
export async function readWordBriefing(file: Uint8Array): Promise<Read> {
  const refusal = refusedAtSight(file);
  return refusal === null ? readApart(file) : refuse(refusal);
}

const reader = fileURLToPath(new URL('./reading-process.ts', import.meta.url));
const bounds = [
  `--max-old-space-size=${heap.old}`,
  `--max-semi-space-size=${heap.young}`,
  '--permission',
  '--allow-fs-read=*',
];

async function readApart(file: Uint8Array): Promise<Read> {
  // A process of its own does not know the language that was chosen at the start of this one.
  const child = spawn(process.execPath, [...bounds, reader, words().locale], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: longestReading,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  // A reader that has ended no longer takes its input; how it ended is told below.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close');
  child.stdin.end(file);
  const [answer, [exitCode]] = await Promise.all([text(child.stdout), ended]);
  if (exitCode === 0) return JSON.parse(answer) as Read;
  // 1 is a fault that only this file brings about. Out of time or memory ends it by a signal, or by another code on Windows.
  return refuse(exitCode === 1 ? 'unreadable' : 'too-complicated');
}
