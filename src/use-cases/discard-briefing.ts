import type { BriefingVersionId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { settleDraft } from '../store/briefings.ts';
import type { App } from './app.ts';

/** A publisher sets a draft aside. What was published stays. */
export const discardBriefing = (
  app: App,
  { versionId, by }: { versionId: BriefingVersionId; by: string },
): Promise<Result<BriefingVersionId, 'not-a-draft'>> =>
  app.store.transaction(async (tx) => {
    if (!(await settleDraft(tx, { id: versionId, state: 'discarded' }))) return refuse('not-a-draft');
    await recordAudit(tx, { who: by, what: 'briefing.discarded', onId: versionId, at: app.clock.now() });
    return ok(versionId);
  });
