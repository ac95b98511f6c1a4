import { readdirSync, readFileSync } from 'node:fs';
import { readWordBriefing } from '#src/word/read-word-briefing.ts';

type Read = Awaited<ReturnType<typeof readWordBriefing>>;

/** What reading one file came to, and what it cost: milliseconds, and the reading process's greatest memory in megabytes. */
export type Cost = { readonly read: Read; readonly took: number; readonly peak: number };

/** Linux alone tells the greatest memory of another process; elsewhere it is taken for nothing. */
export const tellsMemory = process.platform === 'linux';

const ownChildren = (): readonly string[] =>
  readdirSync('/proc/self/task').flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter((pid) => pid !== ''),
  );

const greatestMemory = (pid: string): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
};

/** Processes come and go while they are looked at. */
const memoryOfNewest = (known: ReadonlySet<string>): number => {
  try {
    return Math.max(
      0,
      ...ownChildren()
        .filter((pid) => !known.has(pid))
        .map(greatestMemory),
    );
  } catch {
    return 0;
  }
};

/** Reads a file as the product does, and watches the process that reads it. */
export async function costOfReading(file: Uint8Array): Promise<Cost> {
  const known = new Set(tellsMemory ? ownChildren() : []);
  let peak = 0;
  const watch = setInterval(() => {
    if (tellsMemory) peak = Math.max(peak, memoryOfNewest(known));
  }, 5);
  const from = performance.now();
  const read = await readWordBriefing(file);
  clearInterval(watch);
  return { read, took: performance.now() - from, peak };
}
