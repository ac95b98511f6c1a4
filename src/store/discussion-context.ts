import type { Directory } from '../domain/organisation.ts';
import { type BriefingVersion, versionOf } from './briefings.ts';
import { CURRENT, directoryOf } from './directory.ts';
import type { KeptDiscussion } from './discussions.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tx } from './store.ts';

/** What a discussion is about and where: the version, of its team what cards and warnings say, and the directory in force. */
export type DiscussionContext = {
  readonly version: BriefingVersion;
  /** Of the team, where it is settled. */
  readonly organisationId: string | undefined;
  /** Whether the bot is known to hear what is said in the team's channels without a mention. */
  readonly hearsChannel: boolean;
  /** The conversation that the briefing's own card began; undefined while it stands nowhere. */
  readonly briefingIn: string | undefined;
  readonly directory: Directory;
};

const context = fixedQuery((tx, discussionId: string) =>
  tx
    .selectFrom('discussion')
    .innerJoin('team', 'team.id', 'discussion.teamId')
    .innerJoin('briefingVersion', 'briefingVersion.id', 'discussion.briefingVersionId')
    .innerJoin('posting', 'posting.id', 'discussion.postingId')
    .leftJoin('card', 'card.id', 'posting.cardId')
    .innerJoin('directory', (join) => join.on('directory.id', '=', CURRENT))
    .selectAll('briefingVersion')
    .select([
      'team.organisationId',
      'team.hearsChannel',
      'card.conversationId as briefingIn',
      'directory.content as directory',
    ])
    .where('discussion.id', '=', discussionId),
);

/** In one query, for every response asks it. Throws where there is no such discussion. */
export const contextOf = async (tx: Tx, discussion: KeptDiscussion): Promise<DiscussionContext> => {
  const [row] = await context(tx, discussion.id);
  if (row === undefined) throw new Error('a discussion without its briefing');
  return {
    version: versionOf(row),
    organisationId: row.organisationId ?? undefined,
    hearsChannel: row.hearsChannel === 1,
    briefingIn: row.briefingIn ?? undefined,
    directory: directoryOf(row.directory),
  };
};
