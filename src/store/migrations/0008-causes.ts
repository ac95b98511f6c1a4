import type { Kysely } from 'kysely';

/** The operation that a card or a delivery comes of, for telemetry: trace and span, or nothing. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('card').addColumn('cause', 'text').execute();
  await db.schema.alterTable('delivery').addColumn('cause', 'text').execute();
};
