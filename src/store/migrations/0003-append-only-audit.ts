import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Each statement by itself: SQLite prepares one at a time. */
const onSqlite = (event: 'UPDATE' | 'DELETE' | 'INSERT', when = '') => `
CREATE TRIGGER audit_entry_refuses_${event.toLowerCase()} BEFORE ${event} ON audit_entry ${when}
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END`;

/** INSERT OR REPLACE removes a row without a DELETE that a trigger would see. */
const REPLACING = 'WHEN EXISTS (SELECT 1 FROM audit_entry WHERE seq = NEW.seq)';

const sqlite = {
  up: [onSqlite('UPDATE'), onSqlite('DELETE'), onSqlite('INSERT', REPLACING)],
  down: ['update', 'delete', 'insert'].map((event) => `DROP TRIGGER audit_entry_refuses_${event}`),
};

const postgres = {
  up: [
    `CREATE FUNCTION audit_entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$`,
    `CREATE TRIGGER audit_entry_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
     FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_append_only()`,
  ],
  down: ['DROP TRIGGER audit_entry_refuses_change ON audit_entry', 'DROP FUNCTION audit_entry_is_append_only'],
};

type Statements = { readonly up: readonly string[]; readonly down: readonly string[] };

const forDatabase = (db: Kysely<never>): Statements =>
  db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite;

/** The audit log can be added to and read, and neither changed nor shortened, whoever writes the statement. */
export const up = async (db: Kysely<never>): Promise<void> => {
  for (const statement of forDatabase(db).up) await sql.raw(statement).execute(db);
};

export const down = async (db: Kysely<never>): Promise<void> => {
  for (const statement of forDatabase(db).down) await sql.raw(statement).execute(db);
};
