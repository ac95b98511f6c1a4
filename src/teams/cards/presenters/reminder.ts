import type { ReminderView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { clip, inLine, plain } from '../text.ts';

const texts = () => words().cards.reminder;

/** What a reminder says of one thing, and whether that still waits. */
type Said = { readonly kicker: string; readonly title: string; readonly text: string; readonly over: string };

const said = ({ about, briefing: title }: ReminderView): Said => {
  const briefing = inLine(clip(title, 200));
  const kicker = texts().kicker({ briefing });
  switch (about.kind) {
    case 'review': {
      const facilitator = inLine(clip(about.facilitator, 100));
      const { review } = texts();
      return {
        kicker,
        title: review.title,
        text: review.text({ briefing, facilitator }),
        over: about.over ? review.over : '',
      };
    }
    case 'lead':
    case 'deputy': {
      const { minutes } = texts();
      const text = minutes[about.kind]({ count: about.minutes });
      return {
        kicker: minutes.kicker,
        title: minutes.title(about.minutes),
        text,
        over: about.over ? minutes.over : '',
      };
    }
    default: {
      const { discuss } = texts();
      const day = dayOf(about.discussBy);
      const over = about.progress === 'not-started' ? '' : discuss[about.progress];
      return { kicker, title: discuss.title(day), text: discuss[about.kind]({ briefing, day }), over };
    }
  }
};

export const reminderCard: Presenter<ReminderView> = {
  data: (view) => {
    const { kicker, title, text, over } = said(view);
    const waits = over === '';
    const { about } = view;
    return {
      ...framed(`${title}: ${plain(clip(view.briefing, 200))}`),
      kicker,
      title,
      text,
      state: shown(over, view.stopped && texts().stopped),
      start: waits && 'postingId' in about ? [{ postingId: about.postingId }] : [],
      received: about.kind === 'lead' || about.kind === 'deputy' ? [{}] : [],
      stop: waits && !view.stopped ? [{ reminderId: view.reminderId }] : [],
    };
  },
};
