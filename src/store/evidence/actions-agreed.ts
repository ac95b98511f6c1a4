import { sql } from 'kysely';
import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Tx } from '../store.ts';
import { containing } from './containing.ts';
import { postingsWithin } from './postings-within.ts';

/** done: somebody said so. overdue: not done, and its day is past. open: the rest. */
export type ActionState = 'done' | 'overdue' | 'open';

export type ActionsAsked = {
  readonly filter: EvidenceFilter;
  /** Whose words may be read. */
  readonly organisationIds: readonly OrganisationId[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly state?: ActionState | undefined;
  readonly search?: string | undefined;
};

/** Agreed in discussions with approved minutes, as the ladder counts them. */
const actions = (tx: Tx, { filter, today, state }: Pick<ActionsAsked, 'filter' | 'today' | 'state'>) =>
  postingsWithin(tx, filter)
    .innerJoin('discussion', 'discussion.postingId', 'posting.id')
    .innerJoin('agreedAction', 'agreedAction.discussionId', 'discussion.id')
    // Wherever there are minutes there is a first version.
    .innerJoin('minutes', (join) =>
      join.onRef('minutes.discussionId', '=', 'discussion.id').on('minutes.number', '=', 1),
    )
    .$if(state === 'done', (query) => query.where('agreedAction.doneAt', 'is not', null))
    .$if(state === 'overdue' || state === 'open', (query) => query.where('agreedAction.doneAt', 'is', null))
    .$if(state === 'overdue', (query) =>
      query.where('agreedAction.byWhen', '<>', '').where('agreedAction.byWhen', '<', today),
    )
    .$if(state === 'open', (query) =>
      query.where((eb) => eb.or([eb('agreedAction.byWhen', '=', ''), eb('agreedAction.byWhen', '>=', today)])),
    );

/** How many there are in each state, of all organisations, whether their words may be read or not. */
export const countActions = async (
  tx: Tx,
  asked: Pick<ActionsAsked, 'filter' | 'today'>,
): Promise<Readonly<Record<ActionState, number>>> => {
  const rows = await actions(tx, { ...asked, state: undefined })
    .select((eb) => [
      eb
        .case()
        .when('agreedAction.doneAt', 'is not', null)
        .then(sql.lit('done'))
        .when('agreedAction.byWhen', '=', '')
        .then(sql.lit('open'))
        .when('agreedAction.byWhen', '<', asked.today)
        .then(sql.lit('overdue'))
        .else(sql.lit('open'))
        .end()
        .as('stands'),
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy('stands')
    .execute();
  const count = (state: ActionState) => rows.find((row) => row.stands === state)?.count ?? 0;
  return { done: count('done'), overdue: count('overdue'), open: count('open') };
};

/** The same in words, of teams of which it is certain whose they are. */
const inWords = (tx: Tx, asked: ActionsAsked) =>
  actions(tx, { ...asked, filter: { ...asked.filter, confirmedOnly: true } })
    .where('team.organisationId', 'in', [...asked.organisationIds])
    .$if(asked.search !== undefined, (query) => query.where(containing('agreed_action.what', asked.search ?? '')));

export const countActionsInWords = async (tx: Tx, asked: ActionsAsked): Promise<number> => {
  if (asked.organisationIds.length === 0) return 0;
  const { count } = await inWords(tx, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

const LISTED = [
  'briefing.title as briefing',
  'team.name as team',
  'team.organisationId',
  'agreedAction.point',
  'agreedAction.what',
  'agreedAction.owner',
  'agreedAction.byWhen',
  'agreedAction.at',
  'agreedAction.doneAt',
] as const;

const listed = (tx: Tx, asked: ActionsAsked) =>
  inWords(tx, asked)
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .select([...LISTED])
    // What is due first stands first; what has no day, last.
    .orderBy((eb) => eb.case().when('agreedAction.byWhen', '=', '').then(eb.lit(1)).else(eb.lit(0)).end())
    .orderBy('agreedAction.byWhen')
    .orderBy('agreedAction.id');

export type ActionRow = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

export const actionsPage = async (
  tx: Tx,
  asked: ActionsAsked,
  page: { readonly from: number; readonly most: number },
): Promise<readonly ActionRow[]> =>
  asked.organisationIds.length === 0 ? [] : listed(tx, asked).offset(page.from).limit(page.most).execute();

/** All of them, whether their words may be read or not. */
export const actionRows = (tx: Tx, asked: Pick<ActionsAsked, 'filter' | 'today'>) =>
  actions(tx, { ...asked, state: undefined })
    .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
    .select([...LISTED])
    .select(['team.settledBy', 'team.confirmedAt'])
    .orderBy('agreedAction.at')
    .orderBy('agreedAction.id')
    .execute();
