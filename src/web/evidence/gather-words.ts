import { type EvidenceScope, organisationsToRead } from '../../domain/evidence-scope.ts';
import type { Directory, Organisation } from '../../domain/organisation.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { App } from '../../use-cases/app.ts';
import type { Evidence } from '../../use-cases/show-evidence.ts';
import { type PointLine, type SaidLine, showPoints, showWordsSaid } from '../../use-cases/show-words-said.ts';
import type { Paged } from '../../use-cases/steps/evidence-pages.ts';
import type { PageAsked } from './page-asked.ts';

type SaidPage = Paged<SaidLine>;

export type Column = { readonly organisation: Pick<Organisation, 'id' | 'name'>; readonly said: SaidPage };

/** The responses to one point, side by side; or, where words are looked for, those that hold them, to whatever point. */
export type WordsShown =
  | { readonly kind: 'found'; readonly search: string; readonly said: SaidPage }
  | {
      readonly kind: 'point';
      readonly points: readonly PointLine[];
      readonly point: PointLine | undefined;
      readonly columns: readonly Column[];
      /** Whether one organisation's are all there is, a page at a time. */
      readonly alone: boolean;
      /** How many organisations could stand side by side. */
      readonly organisations: number;
      /** Names of organisations that keep their words to themselves. */
      readonly notShared: readonly string[];
    };

const A_PAGE = 12;
const A_COLUMN = 4;
/** More would be no comparison, and no light page. */
const MOST_COLUMNS = 12;

type Asking = {
  readonly scope: EvidenceScope;
  readonly asked: PageAsked;
  readonly evidence: Evidence;
  readonly directory: Directory;
};

type Words = Promise<Result<WordsShown, 'not-yours'>>;

const found = async (app: App, { scope, asked }: Asking, search: string): Words => {
  const said = await showWordsSaid(app, { scope, asked, search, page: asked.page, aPage: A_PAGE });
  return said.ok ? ok({ kind: 'found', search, said: said.value }) : said;
};

const chosenAmong = (points: readonly PointLine[], asked: PageAsked): PointLine | undefined =>
  points.find(
    (one) => one.briefingVersionId === asked.point?.briefingVersionId && one.number === asked.point.point + 1,
  ) ??
  points.find((one) => one.readable > 0) ??
  points[0];

/** Those that were asked, as far as one of them is chosen, in the order of the table. */
const organisationsAsked = ({ scope, asked, evidence, directory }: Asking): readonly Organisation[] => {
  const one = scope.kind === 'organisation' ? scope.organisationId : asked.organisationId;
  const there = evidence.organisations.map(({ organisationId }) => organisationId);
  return there.flatMap((id) => directory.organisations.filter((own) => own.id === id && (one ?? id) === id));
};

const toPoint = async (app: App, asking: Asking): Words => {
  const { scope, evidence, directory } = asking;
  // Points are read a briefing at a time: those of the newest that was discussed, where none is chosen.
  const newest = evidence.briefings.find(({ ladder }) => ladder.discussed > 0) ?? evidence.briefings[0];
  const asked = { ...asking.asked, briefingId: asking.asked.briefingId ?? newest?.briefingId };
  const points = await showPoints(app, { scope, asked });
  if (!points.ok) return points;
  const point = chosenAmong(points.value, asked);
  const readable = new Set(organisationsToRead(scope, directory));
  const all = organisationsAsked(asking);
  const shown = all.filter(({ id }) => readable.has(id));
  const alone = scope.kind === 'organisation' || asked.organisationId !== undefined;
  const columns: Column[] = [];
  for (const organisation of point === undefined ? [] : shown.slice(0, MOST_COLUMNS)) {
    const at = point && { briefingVersionId: point.briefingVersionId, point: point.number - 1 };
    const part = { ...asked, organisationId: organisation.id };
    const page = alone ? { page: asked.page, aPage: A_PAGE } : { page: 1, aPage: A_COLUMN };
    const said = await showWordsSaid(app, { scope, asked: part, point: at, ...page });
    if (!said.ok) return said;
    columns.push({ organisation, said: said.value });
  }
  const notShared = all.filter(({ id }) => !readable.has(id)).map(({ name }) => name);
  return ok({ kind: 'point', points: points.value, point, columns, alone, organisations: shown.length, notShared });
};

/** What was said, as far as it may be read within the scope. */
export const gatherWords = (app: App, asking: Asking): Words =>
  asking.asked.search === undefined ? toPoint(app, asking) : found(app, asking, asking.asked.search);
