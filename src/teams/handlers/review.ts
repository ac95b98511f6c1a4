import type { DiscussionId } from '../../domain/ids.ts';
import type { Participant } from '../../domain/person.ts';
import type { Resolution } from '../../domain/response.ts';
import { approveMinutes } from '../../use-cases/approve-minutes.ts';
import { reopenDiscussion } from '../../use-cases/reopen-discussion.ts';
import { reviewResponse } from '../../use-cases/review-response.ts';
import { showApproved } from '../../use-cases/show-approved.ts';
import { showReview } from '../../use-cases/show-review.ts';
import { words } from '../../words/words.ts';
import { refusalText } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import type { Answer, Desk, Handle, SubmissionOf, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

type Page = { discussionId: DiscussionId; page: number; told?: { text: string } };

const page = async (desk: Desk, turn: Turn, who: Participant, shown: Page): Promise<Answer> => {
  const view = await showReview(desk.app, { who, here: turn.here, ...shown });
  return view.ok ? { card: view.value } : refused(desk, view.refusal, shown.discussionId);
};

type ResponseVerb = 'leaveOut' | 'removeDetail' | 'itIsSafe' | 'putBack';

const resolve =
  (desk: Desk, resolution: Resolution | undefined): Handle<SubmissionOf<ResponseVerb>> =>
  async (turn, submitted, who) => {
    const { discussionId, responseId } = submitted;
    const reviewed = await reviewResponse(desk.app, { who, here: turn.here, discussionId, responseId, resolution });
    if (!reviewed.ok) return refused(desk, reviewed.refusal, discussionId);
    return page(desk, turn, who, { discussionId, page: submitted.page });
  };

export const leaveOut = (desk: Desk): VerbHandler<'leaveOut'> => resolve(desk, 'left-out');
export const removeDetail = (desk: Desk): VerbHandler<'removeDetail'> => resolve(desk, 'detail-removed');
export const itIsSafe = (desk: Desk): VerbHandler<'itIsSafe'> => resolve(desk, 'safe');
export const putBack = (desk: Desk): VerbHandler<'putBack'> => resolve(desk, undefined);

export const reviewPage =
  (desk: Desk): VerbHandler<'reviewPage'> =>
  (turn, { discussionId, page: number }, who) =>
    page(desk, turn, who, { discussionId, page: number });

export const approve =
  (desk: Desk): VerbHandler<'approve'> =>
  async (turn, submitted, who) => {
    const { discussionId } = submitted;
    const approved = await approveMinutes(desk.app, { who, here: turn.here, discussionId });
    if (!approved.ok && approved.refusal === 'details-unresolved')
      return page(desk, turn, who, { ...submitted, told: { text: refusalText('details-unresolved') } });
    if (!approved.ok) return refused(desk, approved.refusal, discussionId);
    return { card: await showApproved(desk.app, approved.value) };
  };

export const reopen =
  (desk: Desk): VerbHandler<'reopen'> =>
  async (turn, { discussionId }, who) => {
    const reopened = await reopenDiscussion(desk.app, { who, here: turn.here, discussionId });
    if (!reopened.ok) return refused(desk, reopened.refusal, discussionId);
    return { text: words().pressed.reopened };
  };
