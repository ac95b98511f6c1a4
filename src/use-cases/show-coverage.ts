import type { Ladder } from '../domain/ladder.ts';
import type { CoverageLine, CoverageView } from '../ports/cards.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { evidenceOf } from './show-evidence.ts';
import { answerWithin } from './steps/evidence-asked.ts';

const lineOf = ({ organisation, ladder }: { organisation: string; ladder: Ladder }): CoverageLine => ({
  organisation,
  ...ladder,
});

/** A publisher sees how far each briefing came, rung by rung: always of how many. */
export const showCoverage = async (app: App): Promise<CoverageView> => {
  const found = await answerWithin(app, { scope: { kind: 'partnership' }, asked: {} }, evidenceOf);
  if (!found.ok) throw new Error('the partnership may see everything');
  const briefings = found.value.briefings.map(({ title, discussBy, withdrawnAt, organisations, ladder }) => ({
    title,
    discussBy,
    withdrawnAt,
    lines: organisations.map(lineOf),
    total: lineOf({ organisation: words().organisations.all, ladder }),
  }));
  return { kind: 'coverage', briefings };
};
