import { organisationById } from '../domain/organisation.ts';
import type { PublicationProgressView } from '../ports/cards.ts';
import { briefingVersionById } from '../store/briefings.ts';
import { readDirectory } from '../store/directory.ts';
import { postingsOfPublication } from '../store/postings.ts';
import { publicationById } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';
import { installedTeams } from '../store/teams.ts';
import { chatRefusalText } from './chat-refusal-text.ts';

/** How far a publication has come. */
export const publicationView = async (tx: Tx, id: string): Promise<PublicationProgressView | undefined> => {
  const publication = await publicationById(tx, id);
  const version = publication && (await briefingVersionById(tx, publication.briefingVersionId));
  if (version === undefined) return undefined;
  const directory = await readDirectory(tx);
  const postings = (await postingsOfPublication(tx, id)).map((one) => ({
    ...one,
    organisation: organisationById(directory, one.organisationId)?.name ?? '',
  }));
  const inState = (state: string) => postings.filter((one) => one.state === state);
  return {
    kind: 'publication-progress',
    title: version.briefing.title,
    version: version.number,
    total: postings.length,
    posted: inState('posted').length,
    pending: inState('pending').length + inState('posting').length,
    refused: inState('refused').map((one) => ({ ...one, why: chatRefusalText(one.why) })),
    unconfirmed: inState('unconfirmed').map((one) => ({ ...one, postingId: one.id })),
    withoutOrganisation: (await installedTeams(tx)).filter((team) => team.organisationId === null).length,
  };
};
