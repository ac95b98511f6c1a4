import type { MeetingOfferView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine } from '../text.ts';

export const meetingOfferCard: Presenter<MeetingOfferView> = {
  data: (view) => {
    const texts = words().cards['meeting-offer'];
    return {
      ...framed(texts.summary({ team: clip(view.team, 100), title: clip(view.title, 200) })),
      title: inLine(clip(view.title, 300)),
      about: texts.about(bold(clip(view.team, 100))),
      others: shown(view.others > 0 && texts.others(view.others)),
      postingId: view.postingId,
    };
  },
};
