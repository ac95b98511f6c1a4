import { type Kysely, sql } from 'kysely';

/** What else is left of a discussion whose records were purged, so that evidence of the past does not change. */
const keptOfThePast = ['actions', 'actions_done', 'changed'] as const;

/**
 * What evidence asks of each posting is answered from an index alone: approved minutes lie behind their long content, and
 * a page would wait for it.
 */
const indexes = [
  'CREATE INDEX posting_created_at ON posting (created_at)',
  'CREATE INDEX posting_team_id ON posting (team_id)',
  'CREATE INDEX team_organisation_id ON team (organisation_id)',
  'CREATE INDEX response_standing ON response (discussion_id, point, kind, resolution) WHERE withdrawn_at IS NULL',
  'CREATE INDEX agreed_action_done ON agreed_action (discussion_id, done_at)',
  'CREATE INDEX minutes_approved ON minutes (discussion_id, approved_at, id)',
  'CREATE INDEX delivery_acknowledged ON delivery (minutes_id, acknowledged_at)',
] as const;

export const up = async (db: Kysely<never>): Promise<void> => {
  // Of what was purged before, nobody knows whether it had a response: it counted as discussed, and goes on to.
  await db.schema
    .alterTable('past_discussion')
    .addColumn('discussed', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  for (const name of keptOfThePast)
    await db.schema
      .alterTable('past_discussion')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  for (const statement of indexes) await sql.raw(statement).execute(db);
};
