import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '../store.ts';
import type { Contents } from './contents.ts';

/** Raised when an older version of the product could no longer read the file. */
const FORMAT = 1;

const manifest = z.object({
  format: z.number(),
  takenAt: z.iso.datetime(),
  /** The names of the migrations that made these tables. */
  migrations: z.array(z.string()),
  tables: z.record(z.string(), z.object({ rows: z.number(), hash: z.string() })),
  /** By which the secret that signed the links in it is known again; see secret-mark.ts. */
  secretMark: z.string().nullable(),
});

/** What a backup says of itself. */
export type Manifest = Omit<z.infer<typeof manifest>, 'tables'> & { readonly tables: Contents };

const migrationsOf = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(tx);
  return rows.map((row) => row.name);
};

/** Writes it into the file that it is about. */
export const keepManifest = async (
  tx: Tx,
  said: Pick<Manifest, 'takenAt' | 'tables' | 'secretMark'>,
): Promise<Manifest> => {
  const whole: Manifest = { ...said, format: FORMAT, migrations: await migrationsOf(tx) };
  await sql`CREATE TABLE backup_manifest (content TEXT NOT NULL)`.execute(tx);
  await sql`INSERT INTO backup_manifest VALUES (${JSON.stringify(whole)})`.execute(tx);
  return whole;
};

const parsed = (text: string | undefined): Manifest | undefined => {
  try {
    return manifest.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
};

/** Undefined where it cannot be understood. Throws SQLite's error where there is none. */
export const readManifest = async (tx: Tx): Promise<Manifest | undefined> => {
  const { rows } = await sql<{ content: string }>`SELECT content FROM backup_manifest`.execute(tx);
  return parsed(rows[0]?.content);
};

/** Whether a later version of the product wrote it. */
export const isOfLaterVersion = (said: Manifest, known: readonly string[]): boolean =>
  said.format > FORMAT || said.migrations.some((name) => !known.includes(name));
