import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Migrations, migrate, migrations } from '../migrate.ts';
import { kyselyOver } from '../sqlite.ts';
import type { Tx } from '../store.ts';
import { contentsOf, type Side, sameContents } from './contents.ts';
import { isOfLaterVersion, type Manifest, readManifest } from './manifest.ts';
import { readingFile } from './place.ts';
import { tablesIn } from './tables.ts';

export type BackupRefusal = 'cannot-read' | 'not-a-backup' | 'damaged' | 'later-version';

/** SQLite's: cannot open, and the disk or the system said no. */
const UNREADABLE = new Set([14, 10]);
const NOT_A_DATABASE = 26;
const NO_SUCH_TABLE = /no such table: backup_manifest/u;

/** What SQLite's error says of the file. Throws what is no fault of the file. */
const refusalFor = (error: unknown): BackupRefusal => {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) throw error;
  const code = error.errcode % 256;
  if (UNREADABLE.has(code)) return 'cannot-read';
  return code === NOT_A_DATABASE || NO_SUCH_TABLE.test(error.message) ? 'not-a-backup' : 'damaged';
};

const isSound = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<Record<string, string>>`PRAGMA integrity_check(1)`.execute(tx);
  return Object.values(rows[0] ?? {})[0] === 'ok';
};

const check = async (side: Side, known: Migrations): Promise<Result<Manifest, BackupRefusal>> => {
  const manifest = await readManifest(side.tx);
  if (manifest === undefined) return refuse('damaged');
  if (isOfLaterVersion(manifest, Object.keys(known))) return refuse('later-version');
  if (!(await isSound(side.tx))) return refuse('damaged');
  const found = await contentsOf(side, await tablesIn(side.tx));
  return sameContents(found, manifest.tables) ? ok(manifest) : refuse('damaged');
};

/** Reads the whole file and compares it with its manifest; changes nothing in it. */
const checkFile = async (file: string, known: Migrations): Promise<Result<Manifest, BackupRefusal>> => {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    return await readingFile(database, (side) => check(side, known));
  } catch (error) {
    return refuse(refusalFor(error));
  }
};

/** The file itself stays as it was taken: a copy is brought up, in a folder that only its owner can enter. */
const inBroughtUpCopy = async <T>(file: string, known: Migrations, work: (copy: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'restore-'));
  try {
    const copy = join(folder, 'backup.sqlite');
    await copyFile(file, copy);
    const db = kyselyOver(new DatabaseSync(copy), 'writer');
    await migrate(db, known).finally(() => db.destroy());
    return await work(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Hands over what a backup holds, in this version's schema, once the file has proven whole: SQLite finds it sound, and
 * every table has the rows and the hash that its manifest says.
 */
export const readBackup = async <T>(
  file: string,
  work: (side: Side, manifest: Manifest) => Promise<T>,
  known: Migrations = migrations,
): Promise<Result<T, BackupRefusal>> => {
  const checked = await checkFile(file, known);
  if (!checked.ok) return checked;
  const manifest = checked.value;
  const read = (from: string) =>
    readingFile(new DatabaseSync(from, { readOnly: true }), (side) => work(side, manifest));
  const isOlder = manifest.migrations.length < Object.keys(known).length;
  return ok(await (isOlder ? inBroughtUpCopy(file, known, read) : read(file)));
};
