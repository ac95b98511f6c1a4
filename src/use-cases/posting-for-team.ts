import type { BriefingId, PostingId, TeamId } from '../domain/ids.ts';
import { postingOf } from '../store/postings.ts';
import type { App } from './app.ts';

/** A team's own posting of a briefing, where the briefing was sent to it. */
export const postingForTeam = (
  app: App,
  of: { readonly briefingId: BriefingId; readonly teamId: TeamId },
): Promise<PostingId | undefined> =>
  app.store.transaction(async (tx) => (await postingOf(tx, of))?.id as PostingId | undefined);
