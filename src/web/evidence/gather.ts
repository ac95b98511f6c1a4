import { type EvidenceAsked, type EvidenceScope, evidenceWithin } from '../../domain/evidence-scope.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { WeekProgress } from '../../domain/weekly-progress.ts';
import type { App } from '../../use-cases/app.ts';
import type { Reader } from '../../use-cases/reader-of-evidence.ts';
import { type ActionsShown, showActions } from '../../use-cases/show-actions.ts';
import { type ChangeLine, showChanges } from '../../use-cases/show-changes.ts';
import { type Evidence, showEvidence, showTeams, type TeamLine } from '../../use-cases/show-evidence.ts';
import { type EvidenceChoices, showEvidenceChoices } from '../../use-cases/show-evidence-choices.ts';
import { showWeeklyProgress } from '../../use-cases/show-weekly-progress.ts';
import { showWhoIsLate, type WhoIsLate } from '../../use-cases/show-who-is-late.ts';
import { theDirectory } from '../../use-cases/the-directory.ts';
import { gatherWords, type WordsShown } from './gather-words.ts';
import type { Narrowing, PageAsked } from './page-asked.ts';
import { scopeOf } from './scope-of-reader.ts';

/** Everything that the page says. */
export type EvidencePage = {
  readonly reader: Reader;
  readonly partnership: string;
  readonly asOf: string;
  /** Narrowed to what makes sense. */
  readonly asked: PageAsked;
  readonly choices: EvidenceChoices;
  readonly evidence: Evidence;
  /** Where one organisation is looked at. */
  readonly teams: readonly TeamLine[];
  readonly weeks: readonly WeekProgress[];
  readonly late: WhoIsLate;
  readonly words: WordsShown;
  readonly actions: ActionsShown;
  readonly changes: { readonly total: number; readonly lines: readonly ChangeLine[] };
};

const MOST_LATE = 10;
const MOST_CHANGES = 8;
const ACTIONS_A_PAGE = 15;

/** What is asked for and not there was perhaps there once, in an address that somebody kept. */
const withinChoices = (asked: PageAsked, { briefings, organisations }: EvidencePage['choices']): PageAsked => {
  const isThere = (among: readonly { readonly id: string }[], id: string | undefined) =>
    id === undefined || among.some((one) => one.id === id);
  const lost: Narrowing[] = [
    ...(isThere(briefings, asked.briefingId) ? [] : (['briefing'] as const)),
    ...(isThere(organisations, asked.organisationId) ? [] : (['organisation'] as const)),
  ];
  if (lost.length === 0) return asked;
  const { briefingId, organisationId } = asked;
  return {
    ...asked,
    briefingId: lost.includes('briefing') ? undefined : briefingId,
    organisationId: lost.includes('organisation') ? undefined : organisationId,
    notUnderstood: [...asked.notUnderstood, ...lost],
  };
};

/** Whose teams are listed one by one. */
const oneOrganisation = (scope: EvidenceScope, asked: EvidenceAsked): OrganisationId | undefined =>
  scope.kind === 'organisation' ? scope.organisationId : asked.organisationId;

/** What a refusal would say was asked already, of the whole; where the same is asked in parts it cannot be another's. */
const must = <T>(result: Result<T, 'not-yours'>): T => {
  if (!result.ok) throw new Error('refused in part what was allowed as a whole');
  return result.value;
};

const choicesFor = async (app: App, reader: Reader, scope: EvidenceScope): Promise<EvidenceChoices> => {
  const choices = must(await showEvidenceChoices(app, { scope }));
  return reader.kind === 'lead' ? { ...choices, organisations: reader.organisations } : choices;
};

type Asking = { readonly reader: Reader; readonly asked: PageAsked };

/** Reads all that the page shows to this reader; refused where it is of an organisation that is not theirs. */
export const gather = async (
  app: App,
  { reader, asked: first }: Asking,
): Promise<Result<EvidencePage, 'not-yours'>> => {
  const scope = scopeOf(reader, first);
  const within = evidenceWithin(scope, first);
  if (!within.ok) return within;
  const choices = await choicesFor(app, reader, scope);
  const asked = withinChoices(first, choices);
  const ask = { scope, asked };
  const evidence = must(await showEvidence(app, ask));
  const directory = await theDirectory(app);
  const paged = { ...ask, search: asked.search };
  return ok({
    reader,
    partnership: directory.partnership.name,
    asOf: app.clock.now(),
    asked,
    choices,
    evidence,
    teams: oneOrganisation(scope, asked) === undefined ? [] : must(await showTeams(app, ask)),
    weeks: must(await showWeeklyProgress(app, ask)),
    late: must(await showWhoIsLate(app, { ...ask, most: MOST_LATE })),
    words: must(await gatherWords(app, { scope, asked, evidence, directory })),
    actions: must(await showActions(app, { ...paged, page: asked.actionsPage, aPage: ACTIONS_A_PAGE })),
    changes: must(await showChanges(app, { ...paged, page: 1, aPage: MOST_CHANGES })),
  });
};
