import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Tx } from '../store.ts';
import { containing } from './containing.ts';
import { oneMinutes, oneResponse } from './ladder-facts.ts';
import { postingsWithin } from './postings-within.ts';

export type ChangesAsked = {
  readonly filter: EvidenceFilter;
  /** Whose words may be read. */
  readonly organisationIds: readonly OrganisationId[];
  readonly search?: string | undefined;
};

/** By teams with approved minutes, as the ladder counts them. */
const told = (tx: Tx, { filter, organisationIds, search }: ChangesAsked) =>
  postingsWithin(tx, { ...filter, confirmedOnly: true })
    .innerJoin('discussion', 'discussion.postingId', 'posting.id')
    .innerJoin('impact', 'impact.discussionId', 'discussion.id')
    .where((eb) => eb.and([eb(oneResponse(eb), '=', 1), eb(oneMinutes(eb), '=', 1)]))
    .where('team.organisationId', 'in', [...organisationIds])
    .$if(search !== undefined, (query) => query.where(containing('impact.text', search ?? '')));

export const countChanges = async (tx: Tx, asked: ChangesAsked): Promise<number> => {
  if (asked.organisationIds.length === 0) return 0;
  const { count } = await told(tx, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

const listed = (tx: Tx, asked: ChangesAsked) =>
  told(tx, asked)
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .select([
      'briefing.title as briefing',
      'team.name as team',
      'team.organisationId',
      'impact.text',
      'impact.authorName',
      'impact.at',
    ])
    .orderBy('impact.at', 'desc')
    .orderBy('impact.id');

export type ChangeRow = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

/** What teams said has changed, the newest first. */
export const changesPage = async (
  tx: Tx,
  asked: ChangesAsked,
  page: { readonly from: number; readonly most: number },
): Promise<readonly ChangeRow[]> =>
  asked.organisationIds.length === 0 ? [] : listed(tx, asked).offset(page.from).limit(page.most).execute();
