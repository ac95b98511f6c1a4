import type { DiscussionId, PostingId, TeamId } from '../domain/ids.ts';
import { mayFacilitate, type Participant } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { type BriefingVersion, briefingVersionById } from '../store/briefings.ts';
import { cardsChanged } from '../store/cards.ts';
import { discussionOfPosting, type KeptDiscussion, keepAttendance, keepDiscussion } from '../store/discussions.ts';
import { type Posting, postingById } from '../store/postings.ts';
import type { DiscussionTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { holdOffered } from '../store/withdrawals.ts';
import type { App, Here } from './app.ts';
import { carryActions } from './steps/carry-actions.ts';
import { beginInMeeting } from './steps/in-meeting.ts';
import { postPointCard } from './steps/post-cards.ts';

export type StartRefusal =
  | 'unknown-briefing'
  | 'other-team'
  | 'not-a-member'
  | 'already-open'
  | 'open-elsewhere'
  | 'in-review'
  | 'already-discussed'
  | 'withdrawn';

export type Start = {
  readonly who: Participant;
  readonly here: Here;
  readonly place: DiscussionTable['place'];
  /** The team whose channel or linked chat this is. */
  readonly teamId: TeamId;
  readonly postingId: PostingId;
};

/** Why a discussion that is there already is not started again. */
const alreadyThere = (discussion: KeptDiscussion, here: Here): StartRefusal => {
  if (discussion.state === 'review') return 'in-review';
  if (discussion.state === 'approved') return 'already-discussed';
  return discussion.row.conversationId === here.conversationId ? 'already-open' : 'open-elsewhere';
};

/** Finds the posting, and refuses one of another team, or one that was withdrawn: ids on a card are only a claim. */
export const postingToDiscuss = async (
  tx: Tx,
  start: Start,
): Promise<Result<{ posting: Posting; version: BriefingVersion }, StartRefusal>> => {
  const posting = await postingById(tx, start.postingId);
  const version = posting && (await briefingVersionById(tx, posting.briefingVersionId));
  if (posting === undefined || version === undefined) return refuse('unknown-briefing');
  if (posting.teamId !== start.teamId) return refuse('other-team');
  if (!mayFacilitate(start.who)) return refuse('not-a-member');
  const known = await discussionOfPosting(tx, posting.id);
  if (known !== undefined) return refuse(alreadyThere(known, start.here));
  return (await holdOffered(tx, posting.briefingId)) ? ok({ posting, version }) : refuse('withdrawn');
};

/** A discussion as it begins. */
export const newDiscussion = (app: App, start: Start, version: BriefingVersion): Omit<DiscussionTable, 'version'> => {
  const at = app.clock.now();
  return {
    ...start.here,
    id: app.newId(),
    briefingVersionId: version.id,
    postingId: start.postingId,
    teamId: start.teamId,
    place: start.place,
    state: 'open',
    how: 'discussed',
    facilitatorId: start.who.id,
    facilitatorName: start.who.name,
    currentPoint: 0,
    points: version.briefing.points.length,
    pointCardId: null,
    reviewCardId: null,
    startedAt: at,
    finishedAt: null,
    lastResponseAt: at,
  };
};

const begin = async (app: App, tx: Tx, start: Start): Promise<Result<DiscussionId, StartRefusal>> => {
  const found = await postingToDiscuss(tx, start);
  if (!found.ok) return found;
  const row = newDiscussion(app, start, found.value.version);
  const id = row.id as DiscussionId;
  if (!(await keepDiscussion(tx, row))) return refuse('already-open');
  const { name, standing } = start.who;
  await keepAttendance(tx, { discussionId: id, personId: start.who.id, name, standing, at: row.startedAt });
  await beginInMeeting(tx, row);
  await carryActions(app, tx, row);
  await postPointCard(app, tx, { id, row }, 0);
  await cardsChanged(tx, start.postingId);
  await recordAudit(tx, { who: start.who.id, what: 'discussion.started', onId: id, at: row.startedAt });
  return ok(id);
};

/** A member starts their team's discussion of a briefing, and is its facilitator. */
export const startDiscussion = async (app: App, start: Start): Promise<Result<DiscussionId, StartRefusal>> => {
  const started = await app.store.transaction((tx) => begin(app, tx, start));
  if (started.ok) app.wake();
  return started;
};
