import type { BriefingVersionId, DiscussionId, PersonId, TeamId } from './ids.ts';
import { mayFacilitate, type Participant, type Person } from './person.ts';
import { ok, type Result, refuse } from './result.ts';

/** open: responses are taken. review: draft minutes wait for approval. approved: minutes are frozen. */
export type DiscussionState = 'open' | 'review' | 'approved';

/** One team's walk through one version of a briefing. */
export type Discussion = {
  readonly id: DiscussionId;
  readonly briefingVersionId: BriefingVersionId;
  readonly teamId: TeamId;
  readonly state: DiscussionState;
  /** Counted from 0. */
  readonly currentPoint: number;
  readonly points: number;
  readonly facilitator: Person;
};

/** What a person can do to a discussion that only its facilitator may. */
export type FacilitatorRefusal = 'not-facilitator' | 'not-a-member';

const byFacilitator = (discussion: Discussion, who: Participant): Result<Discussion, FacilitatorRefusal> => {
  if (!mayFacilitate(who)) return refuse('not-a-member');
  return discussion.facilitator.id === who.id ? ok(discussion) : refuse('not-facilitator');
};

export type MoveRefusal = FacilitatorRefusal | 'discussion-finished' | 'already-moved' | 'no-such-point';

/**
 * Where a move leads. `from` is the point that the person was looking at, counted from 0: when the discussion is no
 * longer there, somebody has moved it already, and moving again would skip a point.
 */
export const moveFrom = (
  discussion: Discussion,
  move: { who: Participant; from: number; step: 1 | -1 },
): Result<number, MoveRefusal> => {
  const allowed = byFacilitator(discussion, move.who);
  if (!allowed.ok) return allowed;
  if (discussion.state !== 'open') return refuse('discussion-finished');
  if (discussion.currentPoint !== move.from) return refuse('already-moved');
  const to = move.from + move.step;
  return to >= 0 && to < discussion.points ? ok(to) : refuse('no-such-point');
};

export type FinishRefusal = FacilitatorRefusal | 'discussion-finished';

export const mayFinish = (discussion: Discussion, who: Participant): Result<Discussion, FinishRefusal> =>
  discussion.state === 'open' ? byFacilitator(discussion, who) : refuse('discussion-finished');

export type ReviewRefusal = FacilitatorRefusal | 'not-in-review' | 'already-approved';

export const mayReview = (discussion: Discussion, who: Participant): Result<Discussion, ReviewRefusal> => {
  const allowed = byFacilitator(discussion, who);
  if (!allowed.ok) return allowed;
  if (discussion.state === 'approved') return refuse('already-approved');
  return discussion.state === 'review' ? allowed : refuse('not-in-review');
};

export type ReopenRefusal = FacilitatorRefusal | 'still-open';

/** A discussion in review or with approved minutes can be opened again; approving it then makes the next version. */
export const mayReopen = (discussion: Discussion, who: Participant): Result<Discussion, ReopenRefusal> =>
  discussion.state === 'open' ? refuse('still-open') : byFacilitator(discussion, who);

export type TakeOverRefusal = 'not-a-member' | 'already-facilitator';

export const takeOver = (discussion: Discussion, who: Participant): Result<Person, TakeOverRefusal> => {
  if (!mayFacilitate(who)) return refuse('not-a-member');
  return discussion.facilitator.id === who.id ? refuse('already-facilitator') : ok({ id: who.id, name: who.name });
};

export type ChangeRefusal = 'not-the-author' | 'minutes-approved';

/** An author may change or withdraw their own response until the minutes are approved. */
export const mayChangeResponse = (
  discussion: Discussion,
  authorId: PersonId | undefined,
  who: Person,
): Result<Discussion, ChangeRefusal> => {
  if (discussion.state === 'approved') return refuse('minutes-approved');
  return authorId === who.id ? ok(discussion) : refuse('not-the-author');
};
