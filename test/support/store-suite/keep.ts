import { readDirectoryFile } from '#src/directory/read-directory.ts';
import type { Directory } from '#src/domain/organisation.ts';
import { briefingOfTitle, keepBriefingVersion } from '#src/store/briefings.ts';
import { keepCard } from '#src/store/cards.ts';
import { saveDirectory } from '#src/store/directory.ts';
import { keepDiscussion } from '#src/store/discussions.ts';
import { keepMinutes } from '#src/store/minutes.ts';
import { keepPosting } from '#src/store/postings.ts';
import { keepPublication } from '#src/store/publications.ts';
import type { DiscussionTable } from '#src/store/schema.ts';
import type { Tx } from '#src/store/store.ts';
import { changeTeam, keepTeam } from '#src/store/teams.ts';
import { directoryFile, type organisationPart } from '../directory-builder.ts';
import { discussionRow, minutesRow } from './discussion-rows.ts';
import { AT, briefingWith, cardRow, freshId, postingRow, publicationRow, teamRow, versionRow } from './rows.ts';

/** A directory as the product reads it from its file. */
export const directoryWith = (...organisations: NonNullable<Parameters<typeof organisationPart>[0]>[]): Directory => {
  const read = readDirectoryFile(JSON.stringify(directoryFile(...organisations)));
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.directory;
};

/** The directory in force: one county council with one safeguarding lead. */
export const keepDirectory = (tx: Tx, directory = directoryWith()): Promise<void> =>
  saveDirectory(tx, { directory, at: AT });

/** A team of the county council, settled by its tenant. */
export const keepSettledTeam = async (tx: Tx, differing: Parameters<typeof teamRow>[0] = {}): Promise<string> => {
  const team = teamRow(differing);
  await keepTeam(tx, team);
  await changeTeam(tx, team.id, { organisationId: 'county', settledBy: 'tenant' });
  return team.id;
};

/** A briefing with one published version, and its publication to all. */
export const keepPublished = async (tx: Tx, briefing = briefingWith()) => {
  const briefingId = await briefingOfTitle(tx, { id: freshId('briefing'), title: briefing.title, createdAt: AT });
  const version = versionRow({ briefingId, briefing });
  await keepBriefingVersion(tx, version);
  const publication = publicationRow({ briefingId, briefingVersionId: version.id });
  await keepPublication(tx, publication);
  return { of: { briefingId, briefingVersionId: version.id }, publicationId: publication.id };
};

type Published = Awaited<ReturnType<typeof keepPublished>>;

/** The posting of a publication in a team, with its card. */
export const keepPosted = async (tx: Tx, published: Published, teamId: string) => {
  const { of, publicationId } = published;
  const posting = postingRow({ ...of, publicationId, teamId, cardId: freshId('card') });
  const card = cardRow({ id: posting.cardId, kind: 'briefing', subjectId: posting.id, placeKind: 'new-thread' });
  await keepCard(tx, card);
  await keepPosting(tx, posting);
  return posting;
};

/** Everything up to a discussion: directory, team, briefing, publication, posting with its card, discussion. */
export const keepScene = async (
  tx: Tx,
  differing: Partial<Omit<DiscussionTable, 'version'>> = {},
  briefing = briefingWith(),
) => {
  await keepDirectory(tx);
  const teamId = await keepSettledTeam(tx);
  const published = await keepPublished(tx, briefing);
  const posting = await keepPosted(tx, published, teamId);
  const { briefingVersionId } = published.of;
  const discussion = discussionRow({ postingId: posting.id, briefingVersionId, teamId, ...differing });
  await keepDiscussion(tx, discussion);
  return { ...published, teamId, posting, discussionId: discussion.id };
};

/** The same with approved minutes. */
export const keepApproved = async (tx: Tx) => {
  const scene = await keepScene(tx, { state: 'approved' });
  const minutes = minutesRow({ discussionId: scene.discussionId });
  await keepMinutes(tx, minutes);
  return { ...scene, minutesId: minutes.id };
};
