import type { Briefing, BriefingProblem } from '../domain/briefing.ts';
import type { BriefingId, BriefingVersionId } from '../domain/ids.ts';
import { fixedQuery } from './fixed-query.ts';
import { parsedOnce } from './parsed-once.ts';
import type { BriefingVersionTable } from './schema.ts';
import type { Tx } from './store.ts';

export type BriefingVersion = {
  readonly id: BriefingVersionId;
  readonly briefingId: BriefingId;
  /** Counted from 1. */
  readonly number: number;
  readonly briefing: Briefing;
  readonly problems: readonly BriefingProblem[];
  readonly state: BriefingVersionTable['state'];
};

const parse = parsedOnce<Briefing>();

export const versionOf = (row: BriefingVersionTable): BriefingVersion => ({
  id: row.id as BriefingVersionId,
  briefingId: row.briefingId as BriefingId,
  number: row.number,
  briefing: parse(row.content),
  problems: JSON.parse(row.problems) as BriefingProblem[],
  state: row.state,
});

/** Titles are the same where they differ only in case and spaces. */
const titleKey = (title: string): string => title.toLowerCase().replace(/\s+/gu, ' ').trim();

/** The briefing of that title, made where it is new. */
export const briefingOfTitle = async (
  tx: Tx,
  fresh: { id: string; title: string; createdAt: string },
): Promise<BriefingId> => {
  const row = await tx
    .insertInto('briefing')
    .values({ ...fresh, titleKey: titleKey(fresh.title) })
    .onConflict((oc) => oc.column('titleKey').doUpdateSet({ title: fresh.title }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id as BriefingId;
};

export const keepBriefingVersion = async (tx: Tx, row: BriefingVersionTable): Promise<void> => {
  await tx.insertInto('briefingVersion').values(row).execute();
};

const byId = fixedQuery((tx, id: string) => tx.selectFrom('briefingVersion').selectAll().where('id', '=', id));

export const briefingVersionById = async (tx: Tx, id: string): Promise<BriefingVersion | undefined> => {
  const [row] = await byId(tx, id);
  return row && versionOf(row);
};

/** The newest version of a briefing that was not discarded, by the briefing's id or title. */
export const newestVersion = async (tx: Tx, idOrTitle: string): Promise<BriefingVersion | undefined> => {
  const row = await tx
    .selectFrom('briefingVersion')
    .innerJoin('briefing', 'briefing.id', 'briefingVersion.briefingId')
    .selectAll('briefingVersion')
    .where((eb) => eb.or([eb('briefing.id', '=', idOrTitle), eb('briefing.titleKey', '=', titleKey(idOrTitle))]))
    .where('briefingVersion.state', '!=', 'discarded')
    .orderBy('briefingVersion.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && versionOf(row);
};

/** Every version of a briefing, newest first. */
export const versionsOf = async (tx: Tx, briefingId: string): Promise<readonly BriefingVersion[]> => {
  const rows = await tx
    .selectFrom('briefingVersion')
    .selectAll()
    .where('briefingId', '=', briefingId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(versionOf);
};

/** The newest versions of all briefings that were not discarded, newest first. */
export const newestVersions = async (tx: Tx): Promise<readonly BriefingVersion[]> => {
  const rows = await tx
    .selectFrom('briefingVersion')
    .selectAll()
    .where('state', '!=', 'discarded')
    .orderBy('importedAt', 'desc')
    .execute();
  const newest = new Map<string, BriefingVersion>();
  for (const row of rows.map(versionOf)) {
    const known = newest.get(row.briefingId);
    if (known === undefined || known.number < row.number) newest.set(row.briefingId, row);
  }
  return [...newest.values()];
};

/** Moves a draft on; false where it is no longer one, so that two clicks publish once. */
export const settleDraft = async (
  tx: Tx,
  draft: { id: string; state: 'published' | 'discarded' },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('briefingVersion')
    .set({ state: draft.state })
    .where('id', '=', draft.id)
    .where('state', '=', 'draft')
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};
