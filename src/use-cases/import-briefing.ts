import type { Briefing, BriefingProblem } from '../domain/briefing.ts';
import type { BriefingId, BriefingVersionId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { briefingOfTitle, keepBriefingVersion, versionsOf } from '../store/briefings.ts';
import { readWordBriefing, type WordRefusal } from '../word/read-word-briefing.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';

export type Imported = {
  readonly briefingId: BriefingId;
  readonly versionId: BriefingVersionId;
  readonly number: number;
  readonly title: string;
  readonly problems: readonly BriefingProblem[];
};

const keep = (app: App, draft: { briefing: Briefing; problems: readonly BriefingProblem[] }, by: string) =>
  app.store.transaction(async (tx): Promise<Imported> => {
    const at = app.clock.now();
    const title = draft.briefing.title || words().files.withoutTitle;
    const briefingId = await briefingOfTitle(tx, { id: app.newId(), title, createdAt: at });
    const number = ((await versionsOf(tx, briefingId))[0]?.number ?? 0) + 1;
    const versionId = app.newId() as BriefingVersionId;
    await keepBriefingVersion(tx, {
      id: versionId,
      briefingId,
      number,
      content: JSON.stringify(draft.briefing),
      problems: JSON.stringify(draft.problems),
      state: 'draft',
      importedBy: by,
      importedAt: at,
    });
    await recordAudit(tx, { who: by, what: 'briefing.imported', onId: versionId, at });
    return { briefingId, versionId, number, title, problems: draft.problems };
  });

/** A publisher brings a Word file: it becomes a draft, with everything that should be looked at. Importing never publishes. */
export const importBriefing = async (
  app: App,
  { file, by }: { file: Uint8Array; by: string },
): Promise<Result<Imported, WordRefusal>> => {
  const draft = await readWordBriefing(file);
  return draft.ok ? ok(await keep(app, draft.value, by)) : draft;
};
