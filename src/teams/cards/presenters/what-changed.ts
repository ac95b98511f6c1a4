import type { WhatChangedView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { someOf } from '../../../words/lists.ts';
import { words } from '../../../words/words.ts';
import { actionText } from '../agreed-actions.ts';
import { framed, notAReferral, type Presenter, shown } from '../presenter.ts';
import { clip, inLine } from '../text.ts';

/** More are in the minutes: what the team writes is what matters here. */
const MOST_ACTIONS = 5;
const MOST_NAMES = 12;

const texts = () => words().cards['what-changed'];

const agreedOf = ({ actions }: WhatChangedView): string => {
  if (actions.length === 0) return '';
  const lines = actions.slice(0, MOST_ACTIONS).map((one) => `- ${actionText(one, 200)}`);
  const more = actions.length > MOST_ACTIONS ? [`- ${words().phrases.andMore(actions.length - MOST_ACTIONS)}`] : [];
  return [texts().agreed, '', ...lines, ...more].join('\n');
};

export const whatChangedCard: Presenter<WhatChangedView> = {
  data: (view) => {
    const briefing = inLine(clip(view.briefing, 200));
    const names = view.answeredBy.map((name) => inLine(clip(name, 80)));
    return {
      ...framed(texts().summary(clip(view.briefing, 200))),
      kicker: texts().kicker(briefing),
      question: texts().question({ briefing, day: dayOf(view.approvedAt) }),
      agreed: shown(agreedOf(view)),
      discussionId: view.discussionId,
      nonce: view.nonce,
      answered: shown(names.length > 0 && texts().answered(someOf(names, MOST_NAMES))),
      readers: texts().readers(inLine(clip(view.readers, 1_000))),
      concern: notAReferral(clip(view.concernText, 1_000)),
      state: shown(view.stopped && texts().stopped),
      withdraw: names.length > 0 ? [{ discussionId: view.discussionId }] : [],
      stop: view.stopped ? [] : [{ reminderId: view.reminderId }],
    };
  },
};
