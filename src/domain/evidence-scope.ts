import { daysAfter, startOfDay } from './dates.ts';
import type { BriefingId, OrganisationId } from './ids.ts';
import type { Directory } from './organisation.ts';
import { ok, type Result, refuse } from './result.ts';

/** Whose evidence somebody may see: publishers the whole partnership's, a safeguarding lead their own organisation's. */
export type EvidenceScope =
  | { readonly kind: 'partnership' }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId };

/** What somebody asks for. Days are YYYY-MM-DD in London, both included; what is absent does not narrow. */
export type EvidenceAsked = {
  readonly briefingId?: BriefingId | undefined;
  readonly organisationId?: OrganisationId | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** The same as it is looked for: by postings that were made from one instant up to, and not including, another. */
export type EvidenceFilter = {
  readonly briefingId?: BriefingId | undefined;
  readonly organisationId?: OrganisationId | undefined;
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  /** Leaves out teams that only said themselves whose they are: what is theirs must not reach the lead they named. */
  readonly confirmedOnly: boolean;
};

/** Narrows what is asked to what may be seen. Another organisation than one's own is refused rather than shown as empty. */
export const evidenceWithin = (scope: EvidenceScope, asked: EvidenceAsked): Result<EvidenceFilter, 'not-yours'> => {
  const { briefingId, from, to } = asked;
  const period = {
    ...(from !== undefined && { from: startOfDay(from) }),
    ...(to !== undefined && { before: startOfDay(daysAfter(to, 1)) }),
  };
  if (scope.kind === 'partnership')
    return ok({ briefingId, organisationId: asked.organisationId, ...period, confirmedOnly: false });
  const own = scope.organisationId;
  if (asked.organisationId !== undefined && asked.organisationId !== own) return refuse('not-yours');
  return ok({ briefingId, organisationId: own, ...period, confirmedOnly: true });
};

/**
 * Whose words may be read within a scope: a lead's own organisation's; of the others only those that share their responses
 * with the partnership, and then without names.
 */
export const organisationsToRead = (scope: EvidenceScope, directory: Directory): readonly OrganisationId[] =>
  scope.kind === 'organisation'
    ? [scope.organisationId]
    : directory.organisations.filter((one) => one.shareResponses).map((one) => one.id);
