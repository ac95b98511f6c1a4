import { RESPONSE_LIMIT } from '../../../domain/response.ts';
import type { ChangeResponseView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { verbs } from '../../verbs.ts';
import { saidByYou } from '../own-responses.ts';
import { framed, notAReferral, type Presenter, toldData } from '../presenter.ts';
import { clip, escapeMarkdown } from '../text.ts';
import { pointKicker } from './discussion-point.ts';

export const changeResponseCard: Presenter<ChangeResponseView> = {
  most: (view) => view.point.text.length,
  data: (view, amount) => ({
    ...framed(words().cards['change-response'].summary({ number: view.number, of: view.of })),
    ...toldData(view.told),
    kicker: pointKicker(view),
    title: escapeMarkdown(clip(view.point.text, amount)),
    said: words().cards['change-response'].said(saidByYou(view.response)),
    // As it was typed: what its author leaves alone must come back the same.
    changed: clip(view.response.text, RESPONSE_LIMIT),
    concern: notAReferral(clip(view.concernText, 1_000)),
    discussionId: view.discussionId,
    responseId: view.response.responseId,
    point: view.number - 1,
    page: view.page,
    keep: view.page > 0 ? verbs.myReview : verbs.myView,
  }),
};
