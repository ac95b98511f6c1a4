import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { BriefingVersionId, OrganisationId } from '../../domain/ids.ts';
import type { Tx } from '../store.ts';
import { containing } from './containing.ts';
import { postingsWithin } from './postings-within.ts';

/** A point of a version of a briefing, counted from 0: a corrected version may have others. */
export type PointAsked = { readonly briefingVersionId: BriefingVersionId; readonly point: number };

/** Which words are asked for, out of those that may be read. */
export type WordsAsked = {
  readonly filter: EvidenceFilter;
  /** Whose words may be read. */
  readonly organisationIds: readonly OrganisationId[];
  readonly point?: PointAsked | undefined;
  readonly search?: string | undefined;
};

/** What was said in discussions whose minutes are approved and not reopened, and was not left out of them. */
const said = (tx: Tx, filter: EvidenceFilter) =>
  postingsWithin(tx, filter)
    .innerJoin('discussion', 'discussion.postingId', 'posting.id')
    .innerJoin('response', 'response.discussionId', 'discussion.id')
    .where('discussion.state', '=', 'approved')
    .where('response.withdrawnAt', 'is', null)
    .where((eb) => eb.or([eb('response.resolution', 'is', null), eb('response.resolution', '<>', 'left-out')]));

/** The same in words, of teams of which it is certain whose they are. */
const wordsSaid = (tx: Tx, { filter, organisationIds, point, search }: WordsAsked) =>
  said(tx, { ...filter, confirmedOnly: true })
    .where('response.kind', '=', 'response')
    .where('team.organisationId', 'in', [...organisationIds])
    .$if(point !== undefined, (query) =>
      query
        .where('discussion.briefingVersionId', '=', point?.briefingVersionId ?? '')
        .where('response.point', '=', point?.point ?? 0),
    )
    // A detail that was removed must not be found by who guesses it: such responses are listed, and not searched.
    .$if(search !== undefined, (query) =>
      query
        .where(containing('response.text', search ?? ''))
        .where((eb) => eb.or([eb('response.resolution', 'is', null), eb('response.resolution', '=', 'safe')])),
    );

export const countWordsSaid = async (tx: Tx, asked: WordsAsked): Promise<number> => {
  if (asked.organisationIds.length === 0) return 0;
  const { count } = await wordsSaid(tx, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

const listed = (tx: Tx, asked: WordsAsked) =>
  wordsSaid(tx, asked)
    .select([
      'discussion.briefingVersionId',
      'response.point',
      'response.text',
      'response.resolution',
      'response.saidBy',
      'response.nameless',
      'response.authorName',
      'team.name as team',
      'team.organisationId',
      'posting.briefingId',
    ])
    .orderBy('posting.briefingId')
    .orderBy('discussion.briefingVersionId')
    .orderBy('response.point')
    // Their own order would say in which team and when each was given.
    .orderBy('response.shuffle')
    .orderBy('response.id');

export type WordsRow = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

/** A part of it, in an order that says nothing within a point. */
export const wordsPage = async (
  tx: Tx,
  asked: WordsAsked,
  page: { readonly from: number; readonly most: number },
): Promise<readonly WordsRow[]> =>
  asked.organisationIds.length === 0 ? [] : listed(tx, asked).offset(page.from).limit(page.most).execute();

export type PointCount = PointAsked & {
  readonly organisationId: OrganisationId | null;
  readonly kind: 'response' | 'nothing-to-add';
  /** Whether it is certain whose team's these are. */
  readonly confirmed: boolean;
  readonly count: number;
};

/** How much was said to each point, by organisation, whether it may be read or not. */
export const countsByPoint = async (tx: Tx, filter: EvidenceFilter): Promise<readonly PointCount[]> => {
  const rows = await said(tx, filter)
    .select(['discussion.briefingVersionId', 'response.point', 'team.organisationId', 'response.kind'])
    .select((eb) => [
      eb
        .case()
        .when('team.settledBy', '=', 'tenant')
        .then(eb.lit(1))
        .when('team.confirmedAt', 'is not', null)
        .then(eb.lit(1))
        .else(eb.lit(0))
        .end()
        .as('confirmed'),
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy(['discussion.briefingVersionId', 'response.point', 'team.organisationId', 'response.kind', 'confirmed'])
    .execute();
  return rows.map((row) => ({
    ...row,
    briefingVersionId: row.briefingVersionId as BriefingVersionId,
    organisationId: row.organisationId as OrganisationId | null,
    confirmed: row.confirmed === 1,
  }));
};
