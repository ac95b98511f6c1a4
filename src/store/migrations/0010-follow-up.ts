import { type Kysely, sql } from 'kysely';

/** Whose an agreed action is, where that is known, and when it was done. */
const actionsLiveOn = async (db: Kysely<never>): Promise<void> => {
  for (const column of ['owner_id', 'done_at', 'done_by'])
    await db.schema.alterTable('agreed_action').addColumn(column, 'text').execute();
  await db.schema.createIndex('agreed_action_by_when').on('agreed_action').columns(['by_when', 'done_at']).execute();
};

/** What a team answered when it was asked, months later, what had changed. */
const impact = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable('impact')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('discussion_id', 'text', (column) => column.notNull().references('discussion.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text')
    .addColumn('author_name', 'text')
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('impact_discussion_id_nonce')
    .unique()
    .on('impact')
    .columns(['discussion_id', 'nonce'])
    .execute();
};

/** Reminders that were sent or are to be: each of a kind, about one thing and one day, once. */
const reminders = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable('reminder')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('about_id', 'text', (column) => column.notNull())
    .addColumn('posting_id', 'text', (column) => column.notNull().references('posting.id'))
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('sent_with', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('stopped_at', 'text')
    .addColumn('mail', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('first_tried_at', 'text')
    .addColumn('not_before', 'text', (column) => column.notNull())
    .addColumn('leased_by', 'text')
    .addColumn('leased_until', 'text')
    .execute();
  await db.schema
    .createIndex('reminder_once')
    .unique()
    .on('reminder')
    .columns(['about_id', 'kind', 'due_on'])
    .execute();
  await db.schema.createIndex('reminder_place').on('reminder').columns(['place', 'sent_at']).execute();
  await db.schema.createIndex('reminder_posting').on('reminder').columns(['posting_id', 'kind']).execute();
  // Looked at every second.
  await sql`create index reminder_to_mail on reminder (not_before) where mail = 'pending'`.execute(db);
};

export const up = async (db: Kysely<never>): Promise<void> => {
  await actionsLiveOn(db);
  await impact(db);
  await reminders(db);
};
