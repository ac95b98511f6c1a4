import type { Kysely } from 'kysely';

/** When the author of a response was told that it was left out: they are told once, however often minutes are approved. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('response').addColumn('told_left_out_at', 'text').execute();
};
