import { findIdentifyingDetails, type IdentifyingDetail } from '../domain/identifying-detail.ts';
import { type Organisation, organisationById } from '../domain/organisation.ts';
import { contextOf, type DiscussionContext } from '../store/discussion-context.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import type { Tx } from '../store/store.ts';
import { givenDetails } from './given-details.ts';

/** A discussion with what its cards and its authors are told from, beside responses: read once in a transaction. */
export type AboutDiscussion = DiscussionContext & {
  readonly discussion: KeptDiscussion;
  readonly organisation: Organisation | undefined;
  /** What may identify somebody in a text, and is not given by the briefing or the directory themselves. */
  readonly detailsIn: (text: string) => readonly IdentifyingDetail[];
};

export const aboutDiscussion = async (tx: Tx, discussion: KeptDiscussion): Promise<AboutDiscussion> => {
  const context = await contextOf(tx, discussion);
  /** What is said is looked into for its author's warning, and again for their card. */
  const known = new Map<string, readonly IdentifyingDetail[]>();
  const detailsIn = (text: string): readonly IdentifyingDetail[] => {
    const given = givenDetails(context.directory, context.version.briefing);
    const details = known.get(text) ?? findIdentifyingDetails(text, given);
    known.set(text, details);
    return details;
  };
  const organisation = organisationById(context.directory, context.organisationId);
  return { ...context, discussion, organisation, detailsIn };
};
