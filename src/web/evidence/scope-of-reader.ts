import type { EvidenceScope } from '../../domain/evidence-scope.ts';
import type { Reader } from '../../use-cases/reader-of-evidence.ts';
import type { PageAsked } from './page-asked.ts';

/** A lead of several organisations looks at one at a time: the one asked for, else the first. Another is refused by the question. */
export const scopeOf = (reader: Reader, asked: PageAsked): EvidenceScope => {
  if (reader.kind === 'publisher') return { kind: 'partnership' };
  const own = reader.organisations.find(({ id }) => id === asked.organisationId) ?? reader.organisations[0];
  if (own === undefined) throw new Error('a lead of no organisation');
  return { kind: 'organisation', organisationId: own.id };
};
