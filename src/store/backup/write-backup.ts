import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { migrate } from '../migrate.ts';
import { kyselyOver } from '../sqlite.ts';
import type { Side } from './contents.ts';
import { copyTables } from './copy.ts';
import { sqlite } from './dialect.ts';
import { keepManifest, type Manifest } from './manifest.ts';
import { tablesIn } from './tables.ts';

type Asked = { readonly file: string } & Pick<Manifest, 'takenAt' | 'secretMark'>;

/** Fills a new, empty file. It is fsynced once, at the end: until then nothing depends on it. */
const fill = async (draft: string, from: Side, asked: Asked): Promise<Manifest> => {
  const database = new DatabaseSync(draft);
  const db = kyselyOver(database, 'writer');
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    await migrate(db);
    return await db.transaction().execute(async (tx) => {
      const tables = await copyTables(from, { tx, dialect: sqlite }, await tablesIn(tx));
      return keepManifest(tx, { takenAt: asked.takenAt, secretMark: asked.secretMark, tables });
    });
  } finally {
    await db.destroy();
  }
};

const createEmpty = async (file: string): Promise<void> => {
  const handle = await open(file, 'wx', 0o600);
  await handle.close();
};

const sync = async (path: string, flags: string): Promise<void> => {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
};

/** The name is safe from a power cut only when its folder is. Windows has no such call and needs none. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform !== 'win32') await sync(folder, 'r');
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Takes the name by making it, which only one can: a rename alone would silently replace a file. */
const giveName = async (draft: string, file: string): Promise<Result<void, 'is-there'>> => {
  try {
    await createEmpty(file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return refuse('is-there');
    throw error;
  }
  await rename(draft, file);
  await syncFolder(dirname(file));
  return ok(undefined);
};

const NO_WAY = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS']);

/** Makes the file that is filled, beside the one it becomes; nobody else may read it. */
const createDraft = async (file: string): Promise<Result<string, 'cannot-write'>> => {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await createEmpty(draft);
    return ok(draft);
  } catch (error) {
    if (NO_WAY.has(String(codeOf(error)))) return refuse('cannot-write');
    throw error;
  }
};

/**
 * Writes what one side shows to a new file, which appears whole or not at all, readable by its owner only. The file is
 * a SQLite database of this version's schema, with a manifest of what is in it, whichever database it came from.
 */
export const writeBackup = async (from: Side, asked: Asked): Promise<Result<Manifest, 'is-there' | 'cannot-write'>> => {
  if (existsSync(asked.file)) return refuse('is-there');
  const draft = await createDraft(asked.file);
  if (!draft.ok) return draft;
  try {
    const manifest = await fill(draft.value, from, asked);
    await sync(draft.value, 'r+');
    const named = await giveName(draft.value, asked.file);
    return named.ok ? ok(manifest) : named;
  } finally {
    await rm(draft.value, { force: true });
  }
};
