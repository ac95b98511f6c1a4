import type { BriefingId, BriefingVersionId } from '../domain/ids.ts';
import { newestVersion } from '../store/briefings.ts';
import { channelsOf } from '../store/postings.ts';
import type { App } from './app.ts';

/** The newest version of a briefing that was not discarded, by the briefing's id or its title. */
export const findBriefing = (app: App, idOrTitle: string): Promise<BriefingVersionId | undefined> =>
  app.store.transaction(async (tx) => (await newestVersion(tx, idOrTitle))?.id);

/** The same briefing, and in how many channels it stands. */
export const findBriefingToWithdraw = (
  app: App,
  idOrTitle: string,
): Promise<{ briefingId: BriefingId; title: string; channels: number } | undefined> =>
  app.store.transaction(async (tx) => {
    const found = await newestVersion(tx, idOrTitle);
    if (found === undefined) return undefined;
    const { briefingId, briefing } = found;
    return { briefingId, title: briefing.title, channels: await channelsOf(tx, briefingId) };
  });
