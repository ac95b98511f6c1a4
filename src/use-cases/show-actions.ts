import { isoDayOf } from '../domain/dates.ts';
import { organisationsToRead } from '../domain/evidence-scope.ts';
import type { Result } from '../domain/result.ts';
import {
  type ActionRow,
  type ActionState,
  type ActionsAsked,
  actionsPage,
  countActions,
  countActionsInWords,
} from '../store/evidence/actions-agreed.ts';
import type { App } from './app.ts';
import {
  type AskEvidence,
  answerWithin,
  type EvidenceRefusal,
  type EvidenceSource,
  organisationNamed,
} from './steps/evidence-asked.ts';
import { type AskPage, type Paged, pageOf } from './steps/evidence-pages.ts';

export type ActionLine = {
  readonly organisation: string;
  readonly briefing: string;
  readonly what: string;
  /** YYYY-MM-DD; empty for no date. */
  readonly byWhen: string;
  readonly state: ActionState;
  /** When it was agreed, and when it was said to be done; ISO 8601, empty while it is not. */
  readonly agreedAt: string;
  readonly doneAt: string;
  /** For the organisation's own lead only: an owner is a person, and a team may be one. */
  readonly own: { readonly team: string; readonly owner: string } | undefined;
};

export type ActionsShown = Paged<ActionLine> & {
  /** Of all organisations, whether their words may be read here or not. */
  readonly counts: Readonly<Record<ActionState, number>>;
};

export const actionState = (row: Pick<ActionRow, 'doneAt' | 'byWhen'>, today: string): ActionState => {
  if (row.doneAt !== null) return 'done';
  return row.byWhen !== '' && row.byWhen < today ? 'overdue' : 'open';
};

export const actionLine = (
  source: Pick<EvidenceSource, 'scope' | 'directory'>,
  row: ActionRow,
  today: string,
): ActionLine => ({
  organisation: organisationNamed(source.directory, row.organisationId),
  briefing: row.briefing,
  what: row.what,
  byWhen: row.byWhen,
  state: actionState(row, today),
  agreedAt: row.at,
  doneAt: row.doneAt ?? '',
  own: source.scope.kind === 'partnership' ? undefined : { team: row.team, owner: row.owner },
});

export type AskActions = AskEvidence & AskPage & Pick<ActionsAsked, 'state' | 'search'>;

/** Agreed actions and how they stand: those due first. In words only of organisations whose words may be read here. */
export const showActions = (app: App, ask: AskActions): Promise<Result<ActionsShown, EvidenceRefusal>> =>
  answerWithin(app, ask, async (source) => {
    const { tx, filter, scope, directory } = source;
    const today = isoDayOf(app.clock.now());
    const { state, search } = ask;
    const asked = { filter, organisationIds: organisationsToRead(scope, directory), today, state, search };
    const counts = await countActions(tx, { filter, today });
    const total = await countActionsInWords(tx, asked);
    const { lines, ...page } = pageOf(total, ask);
    const rows = await actionsPage(tx, asked, lines);
    return { total, ...page, counts, lines: rows.map((row) => actionLine(source, row, today)) };
  });
