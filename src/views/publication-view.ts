import { type Directory, organisationById } from '../domain/organisation.ts';
import type { PublicationProgressView } from '../ports/cards.ts';
import { briefingVersionById } from '../store/briefings.ts';
import { readDirectory } from '../store/directory.ts';
import { channelsOf, postingsOfPublication } from '../store/postings.ts';
import { publicationById } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';
import { installedTeams } from '../store/teams.ts';
import { sinceBegun } from '../store/withdrawals.ts';
import { chatRefusalText } from './chat-refusal-text.ts';
import { type ShownVersion, shownVersion } from './shown-version.ts';

type Kept = Awaited<ReturnType<typeof postingsOfPublication>>[number];

/** A card that a publisher found in its channel: Microsoft Teams never told its id, so that it stays as it is. */
const isOutOfReach = (one: Kept): boolean => one.state === 'posted' && one.activityId === null;

/** Of a card that was shown before this was kept it is known only that it shows what it should, or does not yet. */
const shows = (one: Kept, wanted: ShownVersion): boolean => {
  const shown = shownVersion(one.detail) ?? (one.shown >= one.wanted ? wanted : 1);
  return one.state === 'posted' && shown === wanted;
};

const counts = (postings: readonly Kept[], wanted: ShownVersion) => {
  const isWithdrawn = wanted === 'withdrawn';
  const there = postings.filter((one) => shows(one, wanted) || (!isWithdrawn && isOutOfReach(one)));
  const coming = postings.filter(
    (one) => one.state === 'pending' || one.state === 'posting' || (one.state === 'posted' && one.activityId !== null),
  );
  const neverPosted = postings.filter((one) => one.state === 'refused' && one.why === 'withdrawn');
  return {
    total: postings.length - neverPosted.length,
    posted: there.length,
    pending: coming.filter((one) => !there.includes(one)).length,
    neverPosted: neverPosted.length,
  };
};

const troubles = (postings: readonly Kept[], directory: Directory, isWithdrawn: boolean) => {
  const named = postings.map((one) => ({
    ...one,
    organisation: organisationById(directory, one.organisationId)?.name ?? '',
  }));
  return {
    refused: named
      .filter((one) => one.state === 'refused' && one.why !== 'withdrawn')
      .map(({ team, organisation, why }) => ({ team, organisation, why: chatRefusalText(why) })),
    unconfirmed: named
      .filter((one) => one.state === 'unconfirmed')
      .map(({ id, team, organisation }) => ({ postingId: id, team, organisation })),
    outOfReach: named
      .filter((one) => isWithdrawn && isOutOfReach(one))
      .map(({ team, organisation }) => ({ team, organisation })),
  };
};

/** How far a publication has come; once it is withdrawn, how far that has come. */
export const publicationView = async (tx: Tx, id: string): Promise<PublicationProgressView | undefined> => {
  const publication = await publicationById(tx, id);
  const version = publication && (await briefingVersionById(tx, publication.briefingVersionId));
  if (version === undefined) return undefined;
  const { newer, withdrawn } = await sinceBegun(tx, version);
  const postings = await postingsOfPublication(tx, id);
  return {
    kind: 'publication-progress',
    briefingId: version.briefingId,
    title: version.briefing.title,
    version: version.number,
    newer: newer?.version,
    withdrawn,
    channels: await channelsOf(tx, version.briefingId),
    ...counts(postings, withdrawn === undefined ? version.number : 'withdrawn'),
    ...troubles(postings, await readDirectory(tx), withdrawn !== undefined),
    withoutOrganisation: (await installedTeams(tx)).filter((team) => team.organisationId === null).length,
  };
};
