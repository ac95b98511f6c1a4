import type { BriefingVersionId } from '../domain/ids.ts';
import { newestVersions } from '../store/briefings.ts';
import type { App } from './app.ts';

/** What a publisher most likely means: the newest draft, else the briefing that was imported last. */
export const newestBriefing = (app: App): Promise<BriefingVersionId | undefined> =>
  app.store.transaction(async (tx) => {
    const versions = await newestVersions(tx);
    return (versions.find((one) => one.state === 'draft') ?? versions[0])?.id;
  });
