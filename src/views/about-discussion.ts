import type { GivenDetails } from '../domain/identifying-detail.ts';
import { type Directory, type Organisation, organisationById } from '../domain/organisation.ts';
import { readDirectory } from '../store/directory.ts';
import { contextOf, type DiscussionContext } from '../store/discussion-context.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import type { Tx } from '../store/store.ts';
import { givenDetails } from './given-details.ts';

/** A discussion with what its cards and its authors are told from, beside responses: read once in a transaction. */
export type AboutDiscussion = DiscussionContext & {
  readonly discussion: KeptDiscussion;
  readonly directory: Directory;
  readonly organisation: Organisation | undefined;
  /** Details that are no findings, for the briefing or the directory gives them. */
  readonly given: GivenDetails;
};

export const aboutDiscussion = async (tx: Tx, discussion: KeptDiscussion): Promise<AboutDiscussion> => {
  const context = await contextOf(tx, discussion);
  const directory = await readDirectory(tx);
  return {
    ...context,
    discussion,
    directory,
    organisation: organisationById(directory, context.organisationId),
    given: givenDetails(directory, context.version.briefing),
  };
};
