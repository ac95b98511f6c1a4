import type { BriefingVersionId } from '../domain/ids.ts';
import { newestVersion } from '../store/briefings.ts';
import type { App } from './app.ts';

/** The newest version of a briefing that was not discarded, by the briefing's id or its title. */
export const findBriefing = (app: App, idOrTitle: string): Promise<BriefingVersionId | undefined> =>
  app.store.transaction(async (tx) => (await newestVersion(tx, idOrTitle))?.id);
