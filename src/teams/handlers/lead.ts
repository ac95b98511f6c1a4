import { addAgreedAction } from '../../use-cases/add-agreed-action.ts';
import { finishDiscussion } from '../../use-cases/finish-discussion.ts';
import { moveToPoint } from '../../use-cases/move-to-point.ts';
import { showPointTo } from '../../use-cases/show-own-view.ts';
import { showReview } from '../../use-cases/show-review.ts';
import { takeOverDiscussion } from '../../use-cases/take-over.ts';
import { words } from '../../words/words.ts';
import type { Answer, Desk, Handle, SubmissionOf, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

const move =
  (desk: Desk, step: 1 | -1): Handle<SubmissionOf<'nextPoint' | 'previousPoint'>> =>
  async (turn, { discussionId, point }, who) => {
    const moved = await moveToPoint(desk.app, { who, here: turn.here, discussionId, from: point, step });
    if (!moved.ok) return refused(desk, moved.refusal, discussionId);
    const { point: now, discussion } = moved.value;
    return { text: words().pressed.moved({ point: now + 1, of: discussion.points }) };
  };

export const nextPoint = (desk: Desk): VerbHandler<'nextPoint'> => move(desk, 1);
export const previousPoint = (desk: Desk): VerbHandler<'previousPoint'> => move(desk, -1);

export const finish =
  (desk: Desk): VerbHandler<'finish'> =>
  async (turn, { discussionId }, who) => {
    const finished = await finishDiscussion(desk.app, { who, here: turn.here, discussionId });
    if (!finished.ok) return refused(desk, finished.refusal, discussionId);
    return { text: words().pressed.finished };
  };

const pointFor = async (
  desk: Desk,
  of: Pick<Parameters<typeof showPointTo>[1], 'who' | 'discussionId'>,
  text: string,
): Promise<Answer> => {
  const card = await showPointTo(desk.app, { ...of, told: { text, done: true } });
  return card === undefined ? { text } : { card };
};

export const takeOver =
  (desk: Desk): VerbHandler<'takeOver'> =>
  async (turn, { discussionId }, who) => {
    const taken = await takeOverDiscussion(desk.app, { who, here: turn.here, discussionId });
    if (!taken.ok) return refused(desk, taken.refusal, discussionId);
    const text = words().pressed.tookOver;
    const review = await showReview(desk.app, { who, here: turn.here, discussionId, page: 1, told: { text } });
    return review.ok ? { card: review.value } : pointFor(desk, { who, discussionId }, text);
  };

export const saveAction =
  (desk: Desk): VerbHandler<'saveAction'> =>
  async (turn, submitted, who) => {
    const team = submitted.owner.trim() === '' ? [] : await desk.roster.members(turn);
    const added = await addAgreedAction(desk.app, { ...submitted, who, here: turn.here, team });
    if (!added.ok) return refused(desk, added.refusal, submitted.discussionId);
    const text = words().pressed.actionAdded;
    return added.value.currentPoint === submitted.point ? pointFor(desk, { who, ...submitted }, text) : { text };
  };
