import type { DiscussionId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import type { Told } from '../../ports/cards.ts';
import type { Here } from '../../use-cases/app.ts';
import { changeOwnResponse, showOwnResponse, withdrawOwnResponse } from '../../use-cases/own-response.ts';
import { showOwnPoint, showOwnReview, showPointTo } from '../../use-cases/show-own-view.ts';
import { words } from '../../words/words.ts';
import type { Answer, Desk, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';
import { warned } from './respond.ts';

export const myView =
  (desk: Desk): VerbHandler<'myView'> =>
  async (turn, { discussionId, point }, who) => {
    const view = await showOwnPoint(desk.app, { who, here: turn.here, discussionId, point });
    return view.ok ? { card: view.value } : refused(desk, view.refusal, discussionId);
  };

export const myReview =
  (desk: Desk): VerbHandler<'myReview'> =>
  async (turn, { discussionId, page }, who) => {
    const view = await showOwnReview(desk.app, { who, here: turn.here, discussionId, page });
    return view.ok ? { card: view.value } : refused(desk, view.refusal, discussionId);
  };

type Back = { who: Person; here: Here; discussionId: DiscussionId; point: number; page: number; told: Told };

/** The card from which they came; a sentence where it shows something else by now. */
const back = async (desk: Desk, { point, page, ...seen }: Back): Promise<Answer> => {
  const sentence = { text: [seen.told.text, seen.told.concern].filter(Boolean).join(' ') };
  if (page > 0) {
    const review = await showOwnReview(desk.app, { ...seen, page });
    return review.ok ? { card: review.value } : sentence;
  }
  const card = await showPointTo(desk.app, seen);
  return card?.number === point + 1 ? { card } : sentence;
};

export const changeMine =
  (desk: Desk): VerbHandler<'changeMine'> =>
  async (turn, submitted, who) => {
    const view = await showOwnResponse(desk.app, { ...submitted, who, here: turn.here });
    return view.ok ? { card: view.value } : refused(desk, view.refusal, submitted.discussionId);
  };

export const saveChange =
  (desk: Desk): VerbHandler<'saveChange'> =>
  async (turn, submitted, who) => {
    const mine = { ...submitted, who, here: turn.here };
    const changed = await changeOwnResponse(desk.app, mine);
    if (!changed.ok && changed.refusal === 'response-empty') return { text: words().pressed.nothingLeft };
    if (!changed.ok) return refused(desk, changed.refusal, submitted.discussionId);
    const told = warned(words().pressed.changed, changed.value);
    return back(desk, { ...mine, point: changed.value.point, told });
  };

export const withdrawMine =
  (desk: Desk): VerbHandler<'withdrawMine'> =>
  async (turn, submitted, who) => {
    const mine = { ...submitted, who, here: turn.here };
    const withdrawn = await withdrawOwnResponse(desk.app, mine);
    if (!withdrawn.ok) return refused(desk, withdrawn.refusal, submitted.discussionId);
    const told = { text: words().pressed.withdrawn, done: true };
    return back(desk, { ...mine, point: withdrawn.value, told });
  };
