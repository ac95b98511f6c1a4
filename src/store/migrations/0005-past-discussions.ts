import type { Kysely } from 'kysely';

/** What is left of a discussion whose records were purged: that there was one, and how far it came. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable('past_discussion')
    .addColumn('posting_id', 'text', (column) => column.primaryKey().references('posting.id'))
    .addColumn('approved', 'integer', (column) => column.notNull())
    .addColumn('acknowledged', 'integer', (column) => column.notNull())
    .addColumn('purged_at', 'text', (column) => column.notNull())
    .execute();
};
