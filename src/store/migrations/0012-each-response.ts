import { type Kysely, sql } from 'kysely';

/** Every response, and every second, would otherwise look through all that is kept. */
const indexes = [
  'CREATE INDEX publication_briefing_version_id ON publication (briefing_version_id, published_at)',
  'CREATE INDEX response_own ON response (discussion_id, author_id, at, id)',
  'CREATE INDEX response_responders ON response (discussion_id, point, nameless, said_by, author_name, at, withdrawn_at) WHERE withdrawn_at IS NULL',
] as const;

export const up = async (db: Kysely<never>): Promise<void> => {
  for (const statement of indexes) await sql.raw(statement).execute(db);
};
