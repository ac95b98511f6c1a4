import type { EvidenceFilter } from '../../domain/evidence-scope.ts';
import type { Tx } from '../store.ts';

/** The postings that evidence is asked of, each with its team. Every question about evidence begins here. */
export const postingsWithin = (tx: Tx, filter: EvidenceFilter) => {
  const { briefingId, organisationId, from, before } = filter;
  return tx
    .selectFrom('posting')
    .innerJoin('team', 'team.id', 'posting.teamId')
    .$if(briefingId !== undefined, (query) => query.where('posting.briefingId', '=', briefingId ?? ''))
    .$if(organisationId !== undefined, (query) => query.where('team.organisationId', '=', organisationId ?? ''))
    .$if(from !== undefined, (query) => query.where('posting.createdAt', '>=', from ?? ''))
    .$if(before !== undefined, (query) => query.where('posting.createdAt', '<', before ?? ''))
    .$if(filter.confirmedOnly, (query) =>
      query.where((eb) => eb.or([eb('team.settledBy', '=', 'tenant'), eb('team.confirmedAt', 'is not', null)])),
    );
};
