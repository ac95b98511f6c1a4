import type { MeetingOfferView } from '../../../ports/cards.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine } from '../text.ts';

export const meetingOfferCard: Presenter<MeetingOfferView> = {
  data: (view) => ({
    ...framed(`A briefing for ${clip(view.team, 100)} to discuss: ${clip(view.title, 200)}`),
    kicker: 'A briefing that your team has not discussed',
    title: inLine(clip(view.title, 300)),
    about: `If there are ten minutes in this meeting, ${bold(clip(view.team, 100))} could discuss it now, point by point. Nothing is recorded before somebody starts the discussion.`,
    others: shown(view.others > 0 && `${view.others} more to discuss. To choose, mention me and say “start”.`),
    postingId: view.postingId,
  }),
};
