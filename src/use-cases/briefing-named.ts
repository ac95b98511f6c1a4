import type { BriefingId } from '../domain/ids.ts';
import { newestVersion } from '../store/briefings.ts';
import type { App } from './app.ts';

/** A briefing by its id or its title; undefined where none is known that was not discarded. */
export const briefingNamed = (app: App, idOrTitle: string): Promise<BriefingId | undefined> =>
  app.store.transaction(async (tx) => (await newestVersion(tx, idOrTitle))?.briefingId);
