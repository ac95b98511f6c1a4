import { type Kysely, sql } from 'kysely';

/** Which process sends to a tenant, and what was sent in the last hour: see docs/decisions/0015. */
const leasesAndSends = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable('tenant_lease')
    .addColumn('tenant_id', 'text', (column) => column.primaryKey())
    .addColumn('held_by', 'text')
    .addColumn('held_until', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('send')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('send_tenant_id_at').on('send').columns(['tenant_id', 'at']).execute();
};

/** What a card showed last, so that one that would look the same is not sent again. */
const shownAs = (db: Kysely<never>): Promise<void> =>
  db.schema.alterTable('card').addColumn('shown_as', 'text').execute();

/** A pending card has something to show, as the index on cards with something to show takes for granted. */
const pendingHaveSomethingToShow = async (db: Kysely<never>): Promise<void> => {
  await sql`update card set shown = 0 where state = 'pending'`.execute(db);
  // Most cards of the past have nothing to show, and are not looked through.
  await sql`create index card_to_show on card (tenant_id, not_before) where wanted > shown`.execute(db);
  await db.schema.createIndex('card_place').on('card').columns(['tenant_id', 'place_id', 'created_at']).execute();
};

export const up = async (db: Kysely<never>): Promise<void> => {
  await leasesAndSends(db);
  await shownAs(db);
  await pendingHaveSomethingToShow(db);
};
