import type { WriteUpView } from '../../../ports/cards.ts';
import { counted, sentence } from '../phrases.ts';
import { framed, notAReferral, type Presenter, toldData } from '../presenter.ts';
import { clip, inLine, plain } from '../text.ts';

/** Shorter than this, a point can no longer be told from another. */
const LEAST_POINT = 20;

export const writeUpCard: Presenter<WriteUpView> = {
  most: (view) => Math.max(0, ...view.points.map((point) => point.text.length)),
  data: (view, amount) => ({
    ...framed(`Write up a discussion: ${clip(view.briefingTitle, 200)}`),
    ...toldData(view.told),
    kicker: 'Write up a discussion we had',
    title: inLine(clip(view.briefingTitle, 300)),
    explanation: `${counted(view.points.length, 'point')}, in the team’s words. Leave empty what you did not talk about. You can look at it all before it is sent.`,
    readers: `Talk about practice, not about families. Read by ${sentence(inLine(clip(view.readers, 600)))}`,
    concern: notAReferral(clip(view.concernText, 1_000)),
    points: view.points.map((point, index) => ({
      id: `point${index}`,
      label: `${index + 1}. ${plain(clip(point.text, Math.max(amount, LEAST_POINT)))}`,
    })),
    today: view.today,
    postingId: view.postingId,
    nonce: view.nonce,
  }),
};
