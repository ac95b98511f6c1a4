import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { BriefingId } from '../../domain/ids.ts';
import type { Tx } from '../store.ts';
import { postingsWithin } from './postings-within.ts';

export type BriefingAsked = {
  readonly briefingId: BriefingId;
  readonly title: string;
  /** The latest date that any of these teams was given, YYYY-MM-DD. */
  readonly discussBy: string;
  /** When it last went out to any of them, ISO 8601. */
  readonly publishedAt: string;
  /** When it was withdrawn, ISO 8601. */
  readonly withdrawnAt: string | undefined;
};

/** The briefings that evidence is asked of, published last first; those that were withdrawn after all others. */
export const briefingsAsked = async (tx: Tx, filter: EvidenceFilter): Promise<readonly BriefingAsked[]> => {
  const rows = await postingsWithin(tx, filter)
    .innerJoin('publication', 'publication.id', 'posting.publicationId')
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .select(['briefing.id', 'briefing.title', 'briefing.withdrawnAt'])
    .select(({ fn }) => [
      fn.max('publication.discussBy').as('discussBy'),
      fn.max('publication.publishedAt').as('publishedAt'),
    ])
    .groupBy(['briefing.id', 'briefing.title', 'briefing.withdrawnAt'])
    .execute();
  return rows
    .map(({ id, withdrawnAt, ...row }) => ({
      ...row,
      briefingId: id as BriefingId,
      withdrawnAt: withdrawnAt ?? undefined,
    }))
    .toSorted(
      (a, b) =>
        Number(a.withdrawnAt !== undefined) - Number(b.withdrawnAt !== undefined) ||
        b.publishedAt.localeCompare(a.publishedAt) ||
        a.title.localeCompare(b.title, 'en-GB'),
    );
};
