import type { PublicationTable } from './schema.ts';
import type { Tx } from './store.ts';

export type Publication = Omit<PublicationTable, 'audience'> & {
  /** Organisation ids; undefined for all. */
  readonly audience: readonly string[] | undefined;
};

const fromRow = (row: PublicationTable): Publication => ({
  ...row,
  audience: row.audience === null ? undefined : (JSON.parse(row.audience) as string[]),
});

export const keepPublication = async (tx: Tx, publication: Publication): Promise<void> => {
  const audience = publication.audience === undefined ? null : JSON.stringify(publication.audience);
  await tx
    .insertInto('publication')
    .values({ ...publication, audience })
    .execute();
};

export const publicationById = async (tx: Tx, id: string): Promise<Publication | undefined> => {
  const row = await tx.selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
};

/** The last publication of a version of a briefing. */
export const publicationOfVersion = async (tx: Tx, briefingVersionId: string): Promise<Publication | undefined> => {
  const row = await tx
    .selectFrom('publication')
    .selectAll()
    .where('briefingVersionId', '=', briefingVersionId)
    .orderBy('publishedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && fromRow(row);
};

/** The last publication of each briefing among those that are asked for, newest first: what teams should have. */
export const currentPublications = async (
  tx: Tx,
  asked: (publication: Publication) => boolean = () => true,
): Promise<readonly Publication[]> => {
  const rows = await tx.selectFrom('publication').selectAll().orderBy('publishedAt', 'desc').execute();
  const current = new Map<string, Publication>();
  for (const one of rows.map(fromRow).filter(asked)) if (!current.has(one.briefingId)) current.set(one.briefingId, one);
  return [...current.values()];
};
