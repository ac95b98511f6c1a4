import { organisationsToRead } from '../domain/evidence-scope.ts';
import { NAMELESS } from '../domain/person.ts';
import type { Result } from '../domain/result.ts';
import { type ChangeRow, changesPage, countChanges } from '../store/evidence/changes-told.ts';
import type { App } from './app.ts';
import {
  type AskEvidence,
  answerWithin,
  type EvidenceRefusal,
  type EvidenceSource,
  organisationNamed,
} from './steps/evidence-asked.ts';
import { type AskPage, type Paged, pageOf } from './steps/evidence-pages.ts';

/** What a team said has changed since it discussed a briefing. */
export type ChangeLine = {
  readonly organisation: string;
  readonly briefing: string;
  readonly text: string;
  /** For the organisation's own lead only. */
  readonly own: { readonly team: string; readonly said: string; readonly at: string } | undefined;
};

export const changeLine = (source: Pick<EvidenceSource, 'scope' | 'directory'>, row: ChangeRow): ChangeLine => ({
  organisation: organisationNamed(source.directory, row.organisationId),
  briefing: row.briefing,
  text: row.text,
  own:
    source.scope.kind === 'partnership' ? undefined : { team: row.team, said: row.authorName ?? NAMELESS, at: row.at },
});

/** What teams said has changed, of organisations whose words may be read here; the newest first. */
export const showChanges = (
  app: App,
  ask: AskEvidence & AskPage & { readonly search?: string | undefined },
): Promise<Result<Paged<ChangeLine>, EvidenceRefusal>> =>
  answerWithin(app, ask, async (source) => {
    const { tx, filter, scope, directory } = source;
    const asked = { filter, organisationIds: organisationsToRead(scope, directory), search: ask.search };
    const total = await countChanges(tx, asked);
    const { lines, ...page } = pageOf(total, ask);
    const rows = await changesPage(tx, asked, lines);
    return { total, ...page, lines: rows.map((row) => changeLine(source, row)) };
  });
