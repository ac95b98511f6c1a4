import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as first from './migrations/0001-first.ts';
import * as tenantLease from './migrations/0002-tenant-lease.ts';
import * as appendOnlyAudit from './migrations/0003-append-only-audit.ts';
import * as toldOfLeavingOut from './migrations/0004-told-of-leaving-out.ts';
import * as pastDiscussions from './migrations/0005-past-discussions.ts';
import * as meetings from './migrations/0006-meetings.ts';
import * as leadsSought from './migrations/0007-leads-sought.ts';
import * as causes from './migrations/0008-causes.ts';
import * as versions from './migrations/0009-versions.ts';
import * as followUp from './migrations/0010-follow-up.ts';
import * as evidence from './migrations/0011-evidence.ts';
import * as eachResponse from './migrations/0012-each-response.ts';
import type { Schema } from './schema.ts';

export type Migrations = Readonly<Record<string, Migration>>;

/** In the order of their names. */
export const migrations: Migrations = {
  '0001-first': first,
  '0002-tenant-lease': tenantLease,
  '0003-append-only-audit': appendOnlyAudit,
  '0004-told-of-leaving-out': toldOfLeavingOut,
  '0005-past-discussions': pastDiscussions,
  '0006-meetings': meetings,
  '0007-leads-sought': leadsSought,
  '0008-causes': causes,
  '0009-versions': versions,
  '0010-follow-up': followUp,
  '0011-evidence': evidence,
  '0012-each-response': eachResponse,
};

/** Brings the database to this version's schema; several processes may start at once, one migrates. Throws when it cannot. */
export const migrate = async (db: Kysely<Schema>, known = migrations): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...known }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
};
