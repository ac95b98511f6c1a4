import type { Kysely } from 'kysely';

/** A briefing may be withdrawn: see docs/decisions/0026. */
export const up = async (db: Kysely<never>): Promise<void> => {
  const briefing = db.schema.alterTable('briefing');
  await briefing.addColumn('withdrawn_at', 'text').execute();
  await briefing.addColumn('withdrawn_because', 'text', (column) => column.notNull().defaultTo('')).execute();
};
