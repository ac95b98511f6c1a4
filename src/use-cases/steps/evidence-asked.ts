import {
  type EvidenceAsked,
  type EvidenceFilter,
  type EvidenceScope,
  evidenceWithin,
} from '../../domain/evidence-scope.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { type Directory, organisationById } from '../../domain/organisation.ts';
import { ok, type Result } from '../../domain/result.ts';
import { readDirectory } from '../../store/directory.ts';
import type { Tx } from '../../store/store.ts';
import { words } from '../../words/words.ts';
import type { App } from '../app.ts';

/** Evidence is asked within what somebody may see. */
export type AskEvidence = { readonly scope: EvidenceScope; readonly asked: EvidenceAsked };

export type EvidenceRefusal = 'not-yours';

/** What a question about evidence is answered from. */
export type EvidenceSource = {
  readonly tx: Tx;
  readonly filter: EvidenceFilter;
  readonly scope: EvidenceScope;
  readonly directory: Directory;
};

/** Answers a question within what somebody may see, from one moment of the store. */
export const answerWithin = <T>(
  app: Pick<App, 'store'>,
  { scope, asked }: AskEvidence,
  answer: (source: EvidenceSource) => Promise<T>,
): Promise<Result<T, EvidenceRefusal>> =>
  app.store.transaction(async (tx): Promise<Result<T, EvidenceRefusal>> => {
    const filter = evidenceWithin(scope, asked);
    if (!filter.ok) return filter;
    return ok(await answer({ tx, filter: filter.value, scope, directory: await readDirectory(tx) }));
  });

/** The organisation of a team; null where none is settled, or the directory no longer has it. */
export const settledIn = (directory: Directory, id: string | null): OrganisationId | null =>
  organisationById(directory, id)?.id ?? null;

export const organisationNamed = (directory: Directory, id: string | null): string =>
  organisationById(directory, id)?.name ?? words().organisations.notSettled;
