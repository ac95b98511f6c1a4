import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { BriefingId, OrganisationId, TeamId } from '../../domain/ids.ts';
import type { LadderTally } from '../../domain/ladder.ts';
import type { Tx } from '../store.ts';
import { ladderFacts } from './ladder-facts.ts';

const FACTS = ['shown', 'started', 'finished', 'responded', 'minuted', 'received'] as const;

type Counted = { readonly [Fact in (typeof FACTS)[number]]: number } & {
  readonly postings: number;
  readonly actions: number;
  readonly actionsDone: number;
  readonly changed: number;
};

const tallyOf = (row: Counted): LadderTally => ({
  shown: row.shown === 1,
  started: row.started === 1,
  finished: row.finished === 1,
  responded: row.responded === 1,
  minuted: row.minuted === 1,
  received: row.received === 1,
  postings: row.postings,
  actions: row.actions,
  actionsDone: row.actionsDone,
  changed: row.changed,
});

/** The database counts how many postings are alike, so that as many rows come back as there are ways to differ. */
const countedBy = <Key extends 'briefingId' | 'organisationId' | 'teamId' | 'team'>(
  tx: Tx,
  filter: EvidenceFilter,
  keys: readonly Key[],
) =>
  tx
    .selectFrom(ladderFacts(tx, filter).as('fact'))
    .select([...keys, ...FACTS])
    .select((eb) => [
      eb.fn.countAll<number>().as('postings'),
      // A sum of counts is a numeric on PostgreSQL, which its client gives as text.
      eb.cast<number>(eb.fn.sum('actions'), 'integer').as('actions'),
      eb.cast<number>(eb.fn.sum('actionsDone'), 'integer').as('actionsDone'),
      eb.cast<number>(eb.fn.sum('changed'), 'integer').as('changed'),
    ])
    .groupBy([...keys, ...FACTS])
    .execute();

export type OrganisationTally = {
  readonly briefingId: BriefingId;
  readonly organisationId: OrganisationId | null;
  readonly tally: LadderTally;
};

/** What came of each briefing in each organisation; several rows for each, which have no posting in common. */
export const talliesByOrganisation = async (tx: Tx, filter: EvidenceFilter): Promise<readonly OrganisationTally[]> => {
  const rows = await countedBy(tx, filter, ['briefingId', 'organisationId']);
  return rows.map((row) => ({
    briefingId: row.briefingId as BriefingId,
    organisationId: row.organisationId as OrganisationId | null,
    tally: tallyOf(row),
  }));
};

export type TeamTally = {
  readonly teamId: TeamId;
  readonly team: string;
  readonly organisationId: OrganisationId | null;
  readonly tally: LadderTally;
};

/** The same in each team. */
export const talliesByTeam = async (tx: Tx, filter: EvidenceFilter): Promise<readonly TeamTally[]> => {
  const rows = await countedBy(tx, filter, ['teamId', 'team', 'organisationId']);
  return rows.map((row) => ({
    teamId: row.teamId as TeamId,
    team: row.team,
    organisationId: row.organisationId as OrganisationId | null,
    tally: tallyOf(row),
  }));
};
