import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { Tx } from '../store.ts';
import { ladderFacts } from './ladder-facts.ts';

/** Teams whose day to discuss is past, and that have not, by the rules of the ladder; a withdrawn briefing waits for nobody. */
const late = (tx: Tx, filter: EvidenceFilter, today: string) =>
  tx
    .selectFrom(
      ladderFacts(tx, filter)
        .innerJoin('publication', 'publication.id', 'posting.publicationId')
        .innerJoin('briefing', 'briefing.id', 'posting.briefingId')
        .select(['publication.discussBy', 'briefing.title as briefing'])
        .where('publication.discussBy', '<', today)
        .where('briefing.withdrawnAt', 'is', null)
        .as('fact'),
    )
    .where((eb) => eb.or([eb('responded', '=', 0), eb.and([eb('finished', '=', 0), eb('minuted', '=', 0)])]));

export type LateTeam = {
  readonly organisationId: string | null;
  readonly team: string;
  readonly briefing: string;
  /** YYYY-MM-DD. */
  readonly discussBy: string;
  readonly shown: number;
  readonly started: number;
};

/** The latest of them first. */
export const lateTeams = (tx: Tx, filter: EvidenceFilter, of: { today: string; most: number }): Promise<LateTeam[]> =>
  late(tx, filter, of.today)
    .select(['organisationId', 'team', 'briefing', 'discussBy', 'shown', 'started'])
    .orderBy('discussBy')
    .orderBy('team')
    .orderBy('briefing')
    .limit(of.most)
    .execute();

/** How many there are in each organisation. */
export const countLate = (
  tx: Tx,
  filter: EvidenceFilter,
  today: string,
): Promise<{ organisationId: string | null; count: number }[]> =>
  late(tx, filter, today)
    .select(['organisationId'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy('organisationId')
    .execute();
