import type { WriteUpView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { framed, notAReferral, type Presenter, readersText, toldData } from '../presenter.ts';
import { clip, inLabel, inLine } from '../text.ts';

/** Shorter than this, a point can no longer be told from another. */
const LEAST_POINT = 20;

export const writeUpCard: Presenter<WriteUpView> = {
  most: (view) => Math.max(0, ...view.points.map((point) => point.text.length)),
  data: (view, amount) => ({
    ...framed(words().cards['write-up'].summary(clip(view.briefingTitle, 200))),
    ...toldData(view.told),
    title: inLine(clip(view.briefingTitle, 300)),
    explanation: words().cards['write-up'].explanation(view.points.length),
    readers: readersText(view),
    concern: notAReferral(clip(view.concernText, 1_000)),
    points: view.points.map((point, index) => ({
      id: `point${index}`,
      label: `${index + 1}. ${inLabel(clip(point.text, Math.max(amount, LEAST_POINT)))}`,
    })),
    today: view.today,
    postingId: view.postingId,
    nonce: view.nonce,
  }),
};
