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

const withoutNumber = ({ number: _number, ...row }: PublicationTable & { number: number }): Publication => fromRow(row);

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

/** The last publication of a briefing, in whatever version. */
export const lastPublicationOf = async (tx: Tx, briefingId: string): Promise<Publication | undefined> => {
  const row = await tx
    .selectFrom('publication')
    .selectAll()
    .where('briefingId', '=', briefingId)
    .orderBy('publishedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && fromRow(row);
};

/** The publication with which a version of a briefing came out. */
export const firstPublicationOf = async (tx: Tx, briefingVersionId: string): Promise<Publication | undefined> => {
  const row = await tx
    .selectFrom('publication')
    .selectAll()
    .where('briefingVersionId', '=', briefingVersionId)
    .orderBy('publishedAt')
    .limit(1)
    .executeTakeFirst();
  return row && fromRow(row);
};

/**
 * What teams should have of each briefing that is not withdrawn, newest first: the last publication among those that are asked
 * for, but always of the newest version. Whoever was sent an older version is owed its correction, whomever that names.
 */
export const currentPublications = async (
  tx: Tx,
  asked: (publication: Publication) => boolean = () => true,
): Promise<readonly Publication[]> => {
  const rows = await tx
    .selectFrom('publication')
    .innerJoin('briefing', 'briefing.id', 'publication.briefingId')
    .innerJoin('briefingVersion', 'briefingVersion.id', 'publication.briefingVersionId')
    .selectAll('publication')
    .select('briefingVersion.number')
    .where('briefing.withdrawnAt', 'is', null)
    .orderBy('publishedAt', 'desc')
    .execute();
  const byBriefing = Map.groupBy(rows, (row) => row.briefingId);
  return [...byBriefing.values()].flatMap((ofBriefing) => {
    const newest = Math.max(...ofBriefing.map((row) => row.number));
    const [last, ...others] = ofBriefing.filter((row) => row.number === newest).map(withoutNumber);
    if (last === undefined || !ofBriefing.some((row) => asked(withoutNumber(row)))) return [];
    return [[last, ...others].find(asked) ?? last];
  });
};
