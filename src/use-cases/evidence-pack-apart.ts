import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ok, type Result } from '../domain/result.ts';
import type { StorePlace } from '../store/backup/place.ts';
import type { Language } from '../words/languages.ts';
import type { App } from './app.ts';
import type { AskEvidence, EvidenceRefusal } from './steps/evidence-asked.ts';

export type PackFiles = {
  /** ISO 8601. */
  readonly madeAt: string;
  readonly spreadsheet: Uint8Array;
  readonly report: Uint8Array;
};

/** Makes the evidence pack of what is asked, within what somebody may see. */
export type MakePack = (ask: AskEvidence) => Promise<Result<PackFiles, EvidenceRefusal>>;

/** Makes packs in this thread: everything else waits meanwhile. */
export const packsHere =
  (app: Pick<App, 'store' | 'clock'>): MakePack =>
  async (ask) => {
    // Only now: a start does not wait for what writes spreadsheets and Word files.
    const { makeEvidencePack } = await import('./make-evidence-pack.ts');
    const made = await makeEvidencePack(app, ask);
    if (!made.ok) return made;
    const { pack, spreadsheet, report } = made.value;
    return ok({ madeAt: pack.madeAt, spreadsheet, report });
  };

/** Which store packs are made from, and the language that they speak: a thread has words of its own. */
export type PacksFrom = { readonly place: StorePlace; readonly language: Language['tag'] };

/** What the thread is given. */
export type PackJob = PacksFrom & { readonly ask: AskEvidence };

const MEGABYTES = 1_024;

/**
 * Makes packs in a thread of their own, on a reading connection of its own: a county's year takes seconds of work, for which
 * people in discussions would wait. Throws where the store is away, or there is more than the thread may hold.
 */
export const packsApart =
  (from: PacksFrom): MakePack =>
  async (ask) => {
    const workerData: PackJob = { ...from, ask };
    const thread = new Worker(new URL('./evidence-pack-thread.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const [made] = await once(thread, 'message');
    return made as Result<PackFiles, EvidenceRefusal>;
  };
