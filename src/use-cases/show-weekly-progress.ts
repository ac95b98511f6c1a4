import type { Result } from '../domain/result.ts';
import { type WeekProgress, weeklyProgress } from '../domain/weekly-progress.ts';
import { momentsByHour } from '../store/evidence/moments.ts';
import type { App } from './app.ts';
import { type AskEvidence, answerWithin, type EvidenceRefusal } from './steps/evidence-asked.ts';

/** How many postings came to each rung in each week. What was purged has no dates any more, and is not in here. */
export const showWeeklyProgress = (
  app: App,
  ask: AskEvidence,
): Promise<Result<readonly WeekProgress[], EvidenceRefusal>> =>
  answerWithin(app, ask, async ({ tx, filter }) => weeklyProgress(await momentsByHour(tx, filter)));
