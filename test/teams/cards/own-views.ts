import type { CardView, OwnResponse } from '#src/ports/cards.ts';
import { sampleViews } from './sample-views.ts';

const { response } = sampleViews['change-response'];
const responses: readonly OwnResponse[] = [
  response,
  { ...response, responseId: 'r2', nameless: false, saidBy: 'team', text: 'We ask for the file at admission.' },
  { ...response, responseId: 'r3', nameless: false, nothingToAdd: true, text: '' },
];

const { told: _told, ...point } = sampleViews['discussion-point'];
const mine = sampleViews.review.points.map((one) => ({
  ...one,
  responses: one.responses.map((said, index) => ({ ...said, mine: index === 0 })),
}));

/** What single people see of cards that have a view of their own for each, by whose it is. */
export const ownViews: Readonly<Record<string, CardView>> = {
  'point-facilitator': { ...point, own: { leads: true, responses } },
  'point-colleague': { ...point, own: { leads: false, responses } },
  'point-newcomer': { ...point, own: { leads: false, responses: [] } },
  'review-facilitator': { ...sampleViews.review, points: mine, seenBy: 'facilitator' },
  'review-colleague': { ...sampleViews.review, points: mine, seenBy: 'colleague' },
  'change-from-review': { ...sampleViews['change-response'], page: 2 },
};
