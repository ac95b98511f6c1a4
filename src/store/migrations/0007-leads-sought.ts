import { type Kysely, sql } from 'kysely';

/** When a delivery's lead was looked for in Microsoft Teams. What was delivered before is not brought to anybody's chat now. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('delivery').addColumn('lead_sought_at', 'text').execute();
  // Looked at every second; what has no object id is never looked for.
  await sql`CREATE INDEX delivery_unsought ON delivery (not_before) WHERE lead_sought_at IS NULL AND recipient_object_id IS NOT NULL`.execute(
    db,
  );
  await db.schema.createIndex('delivery_of_organisation').on('delivery').column('organisation_id').execute();
  await sql`UPDATE delivery SET lead_sought_at = not_before`.execute(db);
};
