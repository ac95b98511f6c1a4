import type { BriefingId, OrganisationId, TeamId } from '../domain/ids.ts';
import { type Ladder, ladderOf, sumOfLadders } from '../domain/ladder.ts';
import type { Directory } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import { briefingsAsked } from '../store/evidence/briefings-asked.ts';
import {
  type OrganisationTally,
  type TeamTally,
  talliesByOrganisation,
  talliesByTeam,
} from '../store/evidence/ladder.ts';
import type { App } from './app.ts';
import {
  type AskEvidence,
  answerWithin,
  type EvidenceRefusal,
  type EvidenceSource,
  organisationNamed,
  settledIn,
} from './steps/evidence-asked.ts';

export type OrganisationLine = {
  /** Null for teams whose organisation is not settled, or no longer in the directory. */
  readonly organisationId: OrganisationId | null;
  readonly organisation: string;
  readonly ladder: Ladder;
};

export type BriefingLine = {
  readonly briefingId: BriefingId;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly discussBy: string;
  /** When it last went out to any of these teams, ISO 8601. */
  readonly publishedAt: string;
  /** When it was withdrawn, ISO 8601: nobody is asked to discuss it any more. */
  readonly withdrawnAt: string | undefined;
  readonly ladder: Ladder;
  readonly organisations: readonly OrganisationLine[];
};

export type Evidence = {
  readonly total: Ladder;
  /** By name; those that are not settled last. */
  readonly organisations: readonly OrganisationLine[];
  /** Published last first; those that were withdrawn after all others. */
  readonly briefings: readonly BriefingLine[];
};

/** By name, in the order of British English; what is not settled stands last. */
const byName = (a: OrganisationLine, b: OrganisationLine): number =>
  Number(a.organisationId === null) - Number(b.organisationId === null) ||
  a.organisation.localeCompare(b.organisation, 'en-GB');

const organisationLines = (directory: Directory, rows: readonly OrganisationTally[]): readonly OrganisationLine[] =>
  [...Map.groupBy(rows, (row) => settledIn(directory, row.organisationId))]
    .map(([organisationId, own]) => ({
      organisationId,
      organisation: organisationNamed(directory, organisationId),
      ladder: ladderOf(own.map((row) => row.tally)),
    }))
    .toSorted(byName);

export const evidenceOf = async ({ tx, filter, directory }: EvidenceSource): Promise<Evidence> => {
  const rows = await talliesByOrganisation(tx, filter);
  const byBriefing = Map.groupBy(rows, (row) => row.briefingId);
  const briefings = (await briefingsAsked(tx, filter)).map((briefing) => {
    const organisations = organisationLines(directory, byBriefing.get(briefing.briefingId) ?? []);
    return { ...briefing, organisations, ladder: sumOfLadders(organisations.map((one) => one.ladder)) };
  });
  const organisations = organisationLines(directory, rows);
  return { total: sumOfLadders(organisations.map((one) => one.ladder)), organisations, briefings };
};

/** How far briefings came, by organisation and by briefing: for a publisher of all, for a lead of their own organisation. */
export const showEvidence = (app: App, ask: AskEvidence): Promise<Result<Evidence, EvidenceRefusal>> =>
  answerWithin(app, ask, evidenceOf);

export type TeamLine = OrganisationLine & { readonly teamId: TeamId; readonly team: string };

const teamLine = (directory: Directory, own: readonly [TeamTally, ...TeamTally[]]): TeamLine => {
  const [{ teamId, team, organisationId }] = own;
  return {
    teamId,
    team,
    organisationId: settledIn(directory, organisationId),
    organisation: organisationNamed(directory, organisationId),
    ladder: ladderOf(own.map((row) => row.tally)),
  };
};

/** The same by team, in the order of organisations and names. */
export const showTeams = (app: App, ask: AskEvidence): Promise<Result<readonly TeamLine[], EvidenceRefusal>> =>
  answerWithin(app, ask, async ({ tx, filter, directory }) => {
    const byTeam = Map.groupBy(await talliesByTeam(tx, filter), (row) => row.teamId);
    return [...byTeam.values()]
      .map((own) => teamLine(directory, own as [TeamTally, ...TeamTally[]]))
      .toSorted((a, b) => byName(a, b) || a.team.localeCompare(b.team, 'en-GB'));
  });
