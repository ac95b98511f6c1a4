import { concernTextFor, organisationById } from '../domain/organisation.ts';
import type { BriefingView } from '../ports/cards.ts';
import { briefingVersionById } from '../store/briefings.ts';
import { readDirectory } from '../store/directory.ts';
import { discussionOfPosting } from '../store/discussions.ts';
import { wasDiscussed } from '../store/old-records.ts';
import { type Posting, postingById } from '../store/postings.ts';
import { publicationById } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import { withdrawalOf } from '../store/withdrawals.ts';
import { correctionIn } from './version-changes.ts';

export const progressOf = async (
  tx: Tx,
  posting: Posting,
): Promise<Pick<BriefingView, 'progress' | 'discussedVersion'>> => {
  const discussion = await discussionOfPosting(tx, posting.id);
  if (discussion === undefined) return { progress: (await wasDiscussed(tx, posting.id)) ? 'discussed' : 'not-started' };
  const progress = discussion.state === 'approved' ? 'discussed' : 'open';
  if (discussion.briefingVersionId === posting.briefingVersionId) return { progress };
  return { progress, discussedVersion: (await briefingVersionById(tx, discussion.briefingVersionId))?.number };
};

/** A briefing as one team's channel shows it. */
export const postedBriefingView = async (tx: Tx, postingId: string): Promise<BriefingView | undefined> => {
  const posting = await postingById(tx, postingId);
  if (posting === undefined) return undefined;
  const version = await briefingVersionById(tx, posting.briefingVersionId);
  const publication = await publicationById(tx, posting.publicationId);
  if (version === undefined || publication === undefined) return undefined;
  const directory = await readDirectory(tx);
  const team = await teamById(tx, posting.teamId);
  return {
    kind: 'briefing',
    postingId,
    version: version.number,
    briefing: version.briefing,
    partnership: version.briefing.partnership || directory.partnership.name,
    discussBy: publication.discussBy,
    concernText: concernTextFor(directory, organisationById(directory, team?.organisationId)),
    corrected: await correctionIn(tx, version),
    withdrawn: await withdrawalOf(tx, version.briefingId),
    ...(await progressOf(tx, posting)),
  };
};
