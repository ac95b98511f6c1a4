import type { DiscussionId, MinutesId, PostingId, PublicationId, TeamId } from '#src/domain/ids.ts';
import type { Directory } from '#src/domain/organisation.ts';
import type { Participant } from '#src/domain/person.ts';
import { discussionById, type KeptDiscussion } from '#src/store/discussions.ts';
import type { Here } from '#src/use-cases/app.ts';
import { approveMinutes } from '#src/use-cases/approve-minutes.ts';
import { finishDiscussion } from '#src/use-cases/finish-discussion.ts';
import type { RegisterTeam } from '#src/use-cases/register-team.ts';
import { type Start, startDiscussion } from '#src/use-cases/start-discussion.ts';
import { openApp, type TestApp } from './app.ts';
import { done } from './done.ts';
import { COUNTY_TENANT, priya } from './participant.ts';
import { postingTo, published } from './posting.ts';
import { addedTeam, SERVICE_URL } from './team.ts';

/** The thread of a team's briefing. */
export const thread = (differing: Partial<Here> = {}): Here => ({
  tenantId: COUNTY_TENANT,
  serviceUrl: SERVICE_URL,
  conversationId: 'thread of Duty and Assessment',
  ...differing,
});

/** A team that has a briefing, and has not yet begun to discuss it. */
export type PostedBriefing = {
  readonly app: TestApp;
  readonly teamId: TeamId;
  readonly publicationId: PublicationId;
  readonly postingId: PostingId;
  readonly here: Here;
};

/** A discussion that a team has begun. */
export type OpenDiscussion = PostedBriefing & { readonly discussionId: DiscussionId };

type Differing = { readonly directory?: Directory; readonly team?: Partial<RegisterTeam> };

/** A team of the county council got a briefing with three points. */
export const postedBriefing = async (differing: Differing = {}): Promise<PostedBriefing> => {
  const app = await openApp(differing.directory === undefined ? {} : { directory: differing.directory });
  const teamId = await addedTeam(app, undefined, differing.team);
  const publicationId = await published(app);
  const postingId = await postingTo(app, publicationId, teamId);
  const tenantId = differing.team?.tenantId ?? COUNTY_TENANT;
  return { app, teamId, publicationId, postingId, here: thread({ tenantId }) };
};

/** Priya starting a discussion in the briefing's thread; a test says only what differs. */
export const startOf = (posted: PostedBriefing, differing: Partial<Start> = {}): Start => ({
  who: priya,
  here: posted.here,
  place: 'thread',
  teamId: posted.teamId,
  postingId: posted.postingId,
  ...differing,
});

/** Priya has started, and facilitates. */
export const openDiscussion = async (differing?: Differing): Promise<OpenDiscussion> => {
  const posted = await postedBriefing(differing);
  return { ...posted, discussionId: done(await startDiscussion(posted.app, startOf(posted))) };
};

/** What a person does to this discussion, in its own conversation. */
export const by = (who: Participant, { here, discussionId }: OpenDiscussion) => ({ who, here, discussionId });

/** Priya finishes: the draft minutes wait for her. */
export const finish = async (open: OpenDiscussion): Promise<OpenDiscussion> => {
  done(await finishDiscussion(open.app, by(priya, open)));
  return open;
};

/** Priya approves what is in review. */
export const approve = async (open: OpenDiscussion): Promise<MinutesId> =>
  done(await approveMinutes(open.app, by(priya, open)));

/** The discussion as it is kept now. */
export const keptDiscussion = async ({ app, discussionId }: OpenDiscussion): Promise<KeptDiscussion> => {
  const kept = await app.store.transaction((tx) => discussionById(tx, discussionId));
  if (kept === undefined) throw new Error('the discussion is gone');
  return kept;
};
