import type { BriefingVersionId, PostingId, PublicationId, TeamId } from '#src/domain/ids.ts';
import { changeCard } from '#src/store/cards.ts';
import { type Posting, postingById, postingOf } from '#src/store/postings.ts';
import type { CardTable } from '#src/store/schema.ts';
import { type Publish, publishBriefing } from '#src/use-cases/publish-briefing.ts';
import type { TestApp } from './app.ts';
import { importedVersion } from './briefing-version.ts';
import { done } from './done.ts';
import { olivia } from './participant.ts';

/** Publishing to all organisations, to be discussed before the year ends. */
export const publicationOf = (versionId: BriefingVersionId, differing: Partial<Publish> = {}): Publish => ({
  versionId,
  audience: undefined,
  discussBy: '2026-12-18',
  by: olivia.id,
  progressIn: undefined,
  again: false,
  ...differing,
});

/** Publishes a version; a fresh one where none is given. */
export const published = async (
  app: TestApp,
  versionId?: BriefingVersionId,
  differing: Partial<Publish> = {},
): Promise<PublicationId> =>
  done(await publishBriefing(app, publicationOf(versionId ?? (await importedVersion(app)), differing)));

/** Every posting that a team has, the first one first. */
export const postingsTo = (app: TestApp, teamId: TeamId): Promise<Posting[]> =>
  app.store.transaction((tx) =>
    tx.selectFrom('posting').selectAll().where('teamId', '=', teamId).orderBy('id').execute(),
  );

/** The posting of a publication's briefing to a team, which must be there. */
export const postingTo = (app: TestApp, publicationId: PublicationId, teamId: TeamId): Promise<PostingId> =>
  app.store.transaction(async (tx) => {
    const { briefingId } = await tx
      .selectFrom('publication')
      .select('briefingId')
      .where('id', '=', publicationId)
      .executeTakeFirstOrThrow();
    const posting = await postingOf(tx, { briefingId, teamId });
    if (posting === undefined) throw new Error('no posting to this team');
    return posting.id as PostingId;
  });

/** What Microsoft Teams answered about a posting's card. */
export const cardOfPosting = (app: TestApp, postingId: PostingId, change: Partial<CardTable>): Promise<void> =>
  app.store.transaction(async (tx) => {
    const posting = await postingById(tx, postingId);
    if (posting !== undefined) await changeCard(tx, posting.cardId, change);
  });
