import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { StorePlace } from './backup/place.ts';
import { migrations } from './migrate.ts';

const PATIENCE_MS = 5_000;

/** What a store shows to whoever only looks at it. */
export type StoreLook =
  | { readonly kind: 'none-yet' }
  | { readonly kind: 'moved' }
  /** `code` is the database's, or the system's; never its words. */
  | { readonly kind: 'not-opened'; readonly code: string }
  | {
      readonly kind: 'open';
      readonly version: string;
      /** ISO 8601; undefined where the database has the clock of this very computer. */
      readonly time: string | undefined;
      /** Schema changes that this version knows and the store has not, and the other way round. */
      readonly missing: readonly string[];
      readonly unknown: readonly string[];
      readonly seen: Seen | undefined;
    };

/** What the store tells of permissions: they show by what was heard. */
export type Seen = { readonly teams: number; readonly hearing: number; readonly meetings: number };

type Row = Readonly<Record<string, unknown>>;
type Ask = (query: string) => Promise<readonly Row[]>;

const DONE = 'SELECT name FROM kysely_migration ORDER BY name';
const SEEN = `SELECT (SELECT COUNT(*) FROM team WHERE removed_at IS NULL) AS teams,
  (SELECT COUNT(*) FROM team WHERE removed_at IS NULL AND hears_channel = 1) AS hearing,
  (SELECT COUNT(*) FROM meeting) + (SELECT COUNT(*) FROM discussion_meeting) AS meetings`;

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'UNCLEAR';
  const code = 'errcode' in error ? `SQLite ${error.errcode}` : 'code' in error && error.code;
  return typeof code === 'string' && code !== '' ? code : 'UNCLEAR';
};

const schemaIn = async (ask: Ask): Promise<{ missing: readonly string[]; unknown: readonly string[] }> => {
  const done = (await ask(DONE).catch(() => [])).map((row) => String(row['name']));
  const known = Object.keys(migrations);
  return { missing: known.filter((one) => !done.includes(one)), unknown: done.filter((one) => !known.includes(one)) };
};

const seenIn = async (ask: Ask): Promise<Seen> => {
  const [row = {}] = await ask(SEEN);
  return { teams: Number(row['teams']), hearing: Number(row['hearing']), meetings: Number(row['meetings']) };
};

const lookThrough = async (ask: Ask, about: { version: string; time: string | undefined }): Promise<StoreLook> => {
  const schema = await schemaIn(ask);
  const seen = schema.missing.length === 0 ? await seenIn(ask) : undefined;
  return { kind: 'open', ...about, ...schema, seen };
};

const lookAtFile = async (file: string): Promise<StoreLook> => {
  if (!existsSync(file)) return { kind: 'none-yet' };
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const ask: Ask = async (query) => database.prepare(query).all();
    const [{ version, moved } = {}] = await ask(
      'SELECT sqlite_version() AS version, (SELECT user_version FROM pragma_user_version) AS moved',
    );
    if (moved === 1) return { kind: 'moved' };
    return await lookThrough(ask, { version: `SQLite ${version}`, time: undefined });
  } finally {
    database.close();
  }
};

const lookAtServer = async (url: string): Promise<StoreLook> => {
  const limits = { connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS };
  const client = new pg.Client({ connectionString: url, ...limits });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const ask: Ask = async (query) => (await client.query<Row>(query)).rows;
    const [row = {}] = await ask("SELECT current_setting('server_version') AS version, clock_timestamp() AS time");
    const time = row['time'] instanceof Date ? row['time'].toISOString() : undefined;
    return await lookThrough(ask, { version: `PostgreSQL ${row['version']}`, time });
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Looks at a store without changing it, not even to this version's schema, and beside a running bot. Never throws. */
export const lookAtStore = async (place: StorePlace): Promise<StoreLook> => {
  try {
    return await (place.kind === 'embedded' ? lookAtFile(place.file) : lookAtServer(place.url));
  } catch (error) {
    return { kind: 'not-opened', code: codeOf(error) };
  }
};
