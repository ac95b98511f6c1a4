import type { Kysely } from 'kysely';

const facts = (db: Kysely<never>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('organiser_id', 'text')
    .addColumn('organiser_name', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('scheduled_start', 'text')
    .addColumn('scheduled_end', 'text');

/** Meetings, who is in them while they last, and what a discussion keeps of the meeting it was held in. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await facts(db, 'meeting')
    .addColumn('conversation_id', 'text', (column) => column.primaryKey())
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('offered_at', 'text')
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .execute();
  await facts(db, 'discussion_meeting')
    .addColumn('discussion_id', 'text', (column) => column.primaryKey().references('discussion.id'))
    .execute();
  await db.schema
    .createTable('meeting_presence')
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('inside', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('meeting_presence_key', ['conversation_id', 'person_id'])
    .execute();
  await db.schema
    .alterTable('attendance')
    .addColumn('seen_in_meeting', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
};
