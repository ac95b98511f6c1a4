import { briefingChanges } from '../domain/briefing-changes.ts';
import type { BriefingView, VersionChanges } from '../ports/cards.ts';
import { type BriefingVersion, versionsOf } from '../store/briefings.ts';
import { firstPublicationOf } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';

const earlierThan = async (tx: Tx, version: BriefingVersion): Promise<readonly BriefingVersion[]> =>
  version.number === 1 ? [] : (await versionsOf(tx, version.briefingId)).filter((one) => one.number < version.number);

const isPublished = (version: BriefingVersion): boolean => version.state === 'published';

const between = (before: BriefingVersion, version: BriefingVersion): VersionChanges => ({
  since: before.number,
  changes: briefingChanges(before.briefing, version.briefing),
});

/** What a version says otherwise than the one before it that teams have; where they have none, than the one imported before. */
export const changesIn = async (tx: Tx, version: BriefingVersion): Promise<VersionChanges | undefined> => {
  const earlier = await earlierThan(tx, version);
  const before = earlier.find(isPublished) ?? earlier[0];
  return before && between(before, version);
};

/** The same, for teams: when a version came out that corrects one that came out before. */
export const correctionIn = async (tx: Tx, version: BriefingVersion): Promise<BriefingView['corrected']> => {
  const before = (await earlierThan(tx, version)).find(isPublished);
  const publication = before && (await firstPublicationOf(tx, version.id));
  return publication && { ...between(before, version), at: publication.publishedAt };
};
