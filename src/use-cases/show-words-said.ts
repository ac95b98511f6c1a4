import { organisationsToRead } from '../domain/evidence-scope.ts';
import { findIdentifyingDetails, removeDetails } from '../domain/identifying-detail.ts';
import type { BriefingVersionId, OrganisationId } from '../domain/ids.ts';
import { whoSaid } from '../domain/minutes.ts';
import type { Result } from '../domain/result.ts';
import { type BriefingVersion, briefingVersionById } from '../store/briefings.ts';
import {
  countsByPoint,
  countWordsSaid,
  type PointCount,
  type WordsAsked,
  type WordsRow,
  wordsPage,
} from '../store/evidence/words-said.ts';
import type { Tx } from '../store/store.ts';
import { givenDetails } from '../views/given-details.ts';
import type { App } from './app.ts';
import {
  type AskEvidence,
  answerWithin,
  type EvidenceRefusal,
  type EvidenceSource,
  organisationNamed,
} from './steps/evidence-asked.ts';
import { type AskPage, type Paged, pageOf } from './steps/evidence-pages.ts';

/** A point to which responses were given, counted from 1. */
export type PointSaid = {
  readonly briefingVersionId: BriefingVersionId;
  readonly briefing: string;
  readonly version: number;
  readonly number: number;
  readonly theme: string;
  readonly text: string;
};

/** How much was said to a point in discussions with approved minutes, and how much of it may be read here. */
export type PointLine = PointSaid & {
  readonly responses: number;
  readonly nothingToAdd: number;
  readonly readable: number;
};

/** Every version is read once, however many points and responses it has. */
const versionsIn = async (
  tx: Tx,
  rows: readonly { readonly briefingVersionId: string }[],
): Promise<ReadonlyMap<string, BriefingVersion>> => {
  const versions = new Map<string, BriefingVersion>();
  for (const id of new Set(rows.map((row) => row.briefingVersionId))) {
    const version = await briefingVersionById(tx, id);
    if (version !== undefined) versions.set(id, version);
  }
  return versions;
};

const pointOf = (
  version: BriefingVersion | undefined,
  at: { briefingVersionId: string; point: number },
): PointSaid => ({
  briefingVersionId: at.briefingVersionId as BriefingVersionId,
  briefing: version?.briefing.title ?? '',
  version: version?.number ?? 0,
  number: at.point + 1,
  theme: version?.briefing.points[at.point]?.theme ?? '',
  text: version?.briefing.points[at.point]?.text ?? '',
});

const sum = (counts: readonly PointCount[]): number => counts.reduce((total, one) => total + one.count, 0);

const byPoint = (a: PointSaid, b: PointSaid): number =>
  a.briefing.localeCompare(b.briefing, 'en-GB') || b.version - a.version || a.number - b.number;

export const pointLines = async ({ tx, filter, scope, directory }: EvidenceSource): Promise<readonly PointLine[]> => {
  const counts = await countsByPoint(tx, filter);
  const versions = await versionsIn(tx, counts);
  const readable = new Set<OrganisationId | null>(organisationsToRead(scope, directory));
  return [...Map.groupBy(counts, (one) => `${one.briefingVersionId} ${one.point}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const responses = own.filter((one) => one.kind === 'response');
      return {
        ...pointOf(versions.get(first.briefingVersionId), first),
        responses: sum(responses),
        nothingToAdd: sum(own.filter((one) => one.kind === 'nothing-to-add')),
        readable: sum(responses.filter((one) => one.confirmed && readable.has(one.organisationId))),
      };
    })
    .toSorted(byPoint);
};

/** The points of the briefings asked for, each with how much was said to it by all, whether it may be read here or not. */
export const showPoints = (app: App, ask: AskEvidence): Promise<Result<readonly PointLine[], EvidenceRefusal>> =>
  answerWithin(app, ask, pointLines);

/** A response as it may be read: without names for publishers, and without the team, which may be one person. */
export type SaidLine = {
  readonly point: PointSaid;
  readonly organisation: string;
  readonly text: string;
  /** The team and who said it, as its minutes say: for the organisation's own lead only. */
  readonly own: { readonly team: string; readonly said: string } | undefined;
};

export type AskWords = AskEvidence & AskPage & Pick<WordsAsked, 'point' | 'search'>;

/** Text as the minutes have it: with what could identify somebody removed where the facilitator decided so. */
const minutedText = ({ directory }: EvidenceSource, version: BriefingVersion | undefined, row: WordsRow): string =>
  row.resolution === 'detail-removed' && version !== undefined
    ? removeDetails(row.text, findIdentifyingDetails(row.text, givenDetails(directory, version.briefing)))
    : row.text;

export const saidLines = async (source: EvidenceSource, rows: readonly WordsRow[]): Promise<readonly SaidLine[]> => {
  const versions = await versionsIn(source.tx, rows);
  return rows.map((row) => ({
    point: pointOf(versions.get(row.briefingVersionId), row),
    organisation: organisationNamed(source.directory, row.organisationId),
    text: minutedText(source, versions.get(row.briefingVersionId), row),
    own:
      source.scope.kind === 'partnership'
        ? undefined
        : {
            team: row.team,
            said: whoSaid({ ...row, nameless: row.nameless === 1, authorName: row.authorName ?? undefined }),
          },
  }));
};

/** A page of what was said, of organisations whose words may be read here; to one point, or holding some text. */
export const showWordsSaid = (app: App, ask: AskWords): Promise<Result<Paged<SaidLine>, EvidenceRefusal>> =>
  answerWithin(app, ask, async (source) => {
    const { tx, filter, scope, directory } = source;
    const asked = {
      filter,
      organisationIds: organisationsToRead(scope, directory),
      point: ask.point,
      search: ask.search,
    };
    const total = await countWordsSaid(tx, asked);
    const { lines, ...page } = pageOf(total, ask);
    const rows = await wordsPage(tx, asked, lines);
    return { total, ...page, lines: await saidLines(source, rows) };
  });
