import { coverageByOrganisation, coverageOf, type TeamProgress } from '../domain/coverage.ts';
import { type Directory, organisationById } from '../domain/organisation.ts';
import type { CoverageView } from '../ports/cards.ts';
import { type CoverageRow, coverageRows } from '../store/coverage.ts';
import { readDirectory } from '../store/directory.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';

/** A discussion counts as discussed once it is finished; approved minutes and acknowledgements as they come. */
const progressOf = (directory: Directory, row: CoverageRow): TeamProgress => ({
  organisation: organisationById(directory, row.organisationId)?.name ?? words().organisations.notSettled,
  posted: row.cardState === 'posted',
  discussed: row.discussionState === 'review' || row.discussionState === 'approved' || row.approved > 0,
  approved: row.approved > 0,
  acknowledged: row.acknowledged > 0,
});

/** A publisher sees who got each briefing, who discussed it, and whose minutes arrived: always of how many. */
export const showCoverage = (app: App): Promise<CoverageView> =>
  app.store.transaction(async (tx) => {
    const directory = await readDirectory(tx);
    const byBriefing = Map.groupBy(await coverageRows(tx), (row) => row.briefingId);
    const briefings = [...byBriefing.values()].map((rows) => {
      const teams = rows.map((row) => progressOf(directory, row));
      return {
        title: rows[0]?.title ?? '',
        discussBy: rows[0]?.discussBy ?? '',
        withdrawnAt: rows[0]?.withdrawnAt ?? undefined,
        lines: coverageByOrganisation(teams),
        total: coverageOf(words().organisations.all, teams),
      };
    });
    // Those that were withdrawn are counted apart, after all others: nobody is asked to discuss them.
    const apart = Map.groupBy(briefings, (one) => one.withdrawnAt === undefined);
    return { kind: 'coverage', briefings: [...(apart.get(true) ?? []), ...(apart.get(false) ?? [])] };
  });
