import { isoDayOf } from '../domain/dates.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { countLate, lateTeams } from '../store/evidence/late-teams.ts';
import type { App } from './app.ts';
import {
  type AskEvidence,
  answerWithin,
  type EvidenceRefusal,
  organisationNamed,
  settledIn,
} from './steps/evidence-asked.ts';

export type LateLine = {
  readonly organisation: string;
  readonly team: string;
  readonly briefing: string;
  /** YYYY-MM-DD. */
  readonly discussBy: string;
  /** How far they came: the briefing is not in their channel, nobody has opened it, or it is open and not finished. */
  readonly stands: 'not-posted' | 'not-opened' | 'not-finished';
};

export type WhoIsLate = {
  readonly total: number;
  /** By name. */
  readonly organisations: readonly {
    readonly organisationId: OrganisationId | null;
    readonly organisation: string;
    readonly count: number;
  }[];
  /** Those that are late longest first, and no more than were asked for. */
  readonly lines: readonly LateLine[];
};

const stands = (row: { readonly shown: number; readonly started: number }): LateLine['stands'] => {
  if (row.started === 1) return 'not-finished';
  return row.shown === 1 ? 'not-opened' : 'not-posted';
};

/** Teams that have not discussed a briefing whose day is past. */
export const showWhoIsLate = (
  app: App,
  ask: AskEvidence & { readonly most: number },
): Promise<Result<WhoIsLate, EvidenceRefusal>> =>
  answerWithin(app, ask, async ({ tx, filter, directory }) => {
    const today = isoDayOf(app.clock.now());
    const counts = await countLate(tx, filter, today);
    const rows = await lateTeams(tx, filter, { today, most: ask.most });
    const organisations = [...Map.groupBy(counts, (one) => settledIn(directory, one.organisationId))].map(
      ([organisationId, own]) => ({
        organisationId,
        organisation: organisationNamed(directory, organisationId),
        count: own.reduce((sum, one) => sum + one.count, 0),
      }),
    );
    return {
      total: organisations.reduce((sum, one) => sum + one.count, 0),
      organisations: organisations.toSorted((a, b) => a.organisation.localeCompare(b.organisation, 'en-GB')),
      lines: rows.map((row) => ({
        organisation: organisationNamed(directory, row.organisationId),
        team: row.team,
        briefing: row.briefing,
        discussBy: row.discussBy,
        stands: stands(row),
      })),
    };
  });
