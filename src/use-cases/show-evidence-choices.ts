import type { BriefingId, OrganisationId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { briefingsAsked } from '../store/evidence/briefings-asked.ts';
import type { App } from './app.ts';
import { type AskEvidence, answerWithin, type EvidenceRefusal } from './steps/evidence-asked.ts';

export type EvidenceChoices = {
  /** Published last first. */
  readonly briefings: readonly { readonly id: BriefingId; readonly name: string }[];
  /** By name. */
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
};

/** What there is to choose from, of all that somebody may see. */
export const showEvidenceChoices = (
  app: App,
  { scope }: Pick<AskEvidence, 'scope'>,
): Promise<Result<EvidenceChoices, EvidenceRefusal>> =>
  answerWithin(app, { scope, asked: {} }, async ({ tx, filter, directory }) => {
    const within = directory.organisations.filter(
      ({ id }) => scope.kind === 'partnership' || id === scope.organisationId,
    );
    return {
      briefings: (await briefingsAsked(tx, filter)).map(({ briefingId: id, title: name }) => ({ id, name })),
      organisations: within
        .map(({ id, name }) => ({ id, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    };
  });
