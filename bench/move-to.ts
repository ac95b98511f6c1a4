/**
 * Takes an embedded store with many responses (30,000, or as many as the first argument says) over into PostgreSQL, and
 * backs it up. Prints seconds, and the peak of resident memory. Give an empty database as DATABASE_URL.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/ports/clock.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { moveStore } from '../src/use-cases/move-store.ts';
import { takeBackup } from '../src/use-cases/take-backup.ts';
import { keepFullStore } from '../test/support/store-suite/full-store.ts';

const responses = Number(process.argv[2] ?? 30_000);
const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL names no database');

const folder = mkdtempSync(join(tmpdir(), 'move-'));
const file = join(folder, 'briefings.sqlite');
const backup = join(folder, 'backup.sqlite');

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

/** Node tells the peak in kilobytes. */
const peak = (): string => megabytes(process.resourceUsage().maxRSS * 1_024);

const timed = async (what: string, work: () => Promise<{ readonly ok: boolean }>): Promise<void> => {
  const began = performance.now();
  const { ok } = await work();
  if (!ok) throw new Error(`${what} was refused`);
  console.log(`${what}: ${((performance.now() - began) / 1_000).toFixed(1)} s; peak so far ${peak()}`);
};

try {
  const store = await openSqlite(file);
  await store.transaction((tx) => keepFullStore(tx, responses));
  await store.close();
  console.log(`${responses} responses, ${megabytes(statSync(file).size)}; peak of making them ${peak()}`);
  const from = { kind: 'embedded', file } as const;
  await timed('backup', () => takeBackup(systemClock, { of: from, file: backup, secret: undefined }));
  await timed('move-to', () => moveStore({ clock: systemClock }, { file, to: { kind: 'postgres', url } }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
