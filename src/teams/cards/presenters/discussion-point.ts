import type { DiscussionPointView, PointRecordView } from '../../../ports/cards.ts';
import { agreedText } from '../agreed-actions.ts';
import { ownData } from '../own-responses.ts';
import { sentence } from '../phrases.ts';
import { framed, notAReferral, type Presenter, shown, toldData } from '../presenter.ts';
import { respondersText } from '../responders-text.ts';
import { bold, clip, escapeMarkdown, inLine, plain } from '../text.ts';

const hearsText = {
  thread: 'You can also just reply in this thread: replies here are recorded too, until the discussion is finished.',
  perhaps:
    'Reply on this card, or mention me in a message. Other replies in this thread are recorded only if your team lets me hear them. Recording stops when the discussion is finished.',
  mention:
    'Reply on this card, or mention me in a message. Nothing else that is said here is recorded. Recording stops when the discussion is finished.',
} satisfies Record<DiscussionPointView['hears'], string>;

type Numbered = Pick<DiscussionPointView, 'number' | 'of' | 'point' | 'briefingTitle'>;

/** "Point 2 of 5 · Applying learning". */
export const pointKicker = ({ number, of, point, briefingTitle }: Numbered): string =>
  `Point ${number} of ${of} · ${inLine(clip(point.theme === '' ? briefingTitle : point.theme, 120))}`;

const framing = (view: Numbered) =>
  framed(
    `Point ${view.number} of ${view.of}: ${clip(view.point.text, 200)}`,
    `${plain(clip(view.briefingTitle, 200))}. Point ${view.number} of ${view.of}: ${clip(view.point.text, 600)}`,
  );

/** Which of the facilitator's buttons this point has: the last one leads to the end, the first has none before it. */
const moves = ({ number, of }: Numbered) => {
  const last = number >= of;
  return {
    leading: [{ next: last ? [] : [{}], previous: number > 1 ? [{}] : [], finish: last ? [{}] : [] }],
    finishEarly: last ? [] : [{}],
  };
};

const NO_MOVES: ReturnType<typeof moves> = { leading: [], finishEarly: [] };

/** The common card has the facilitator's buttons for all, because it cannot know who reads it. */
const leadsHere = ({ own }: DiscussionPointView): boolean => own === undefined || own.leads;

const facilitatorText = ({ own, facilitator }: DiscussionPointView): string =>
  own?.leads === true
    ? 'You are the **facilitator**: you move on and finish.'
    : `Facilitator: ${bold(clip(facilitator, 100))}. The facilitator moves on and finishes.`;

export const discussionPointCard: Presenter<DiscussionPointView> = {
  most: (view) => view.point.text.length,
  data: (view, amount) => ({
    ...framing(view),
    ...toldData(view.told),
    ...(leadsHere(view) ? moves(view) : NO_MOVES),
    kicker: pointKicker(view),
    title: escapeMarkdown(clip(view.point.text, amount)),
    responders: respondersText(view.responders),
    ...ownData(view.own),
    agreed: shown(agreedText(view.actions)),
    readers: `Talk about practice, not about families. Read by ${sentence(inLine(clip(view.readers, 600)))}`,
    hears: hearsText[view.hears],
    concern: notAReferral(clip(view.concernText, 1_000)),
    facilitator: facilitatorText(view),
    discussionId: view.discussionId,
    point: view.number - 1,
    nonce: view.nonce,
  }),
};

export const pointRecordCard: Presenter<PointRecordView> = {
  most: (view) => view.point.text.length,
  data: (view, amount) => ({
    ...framing(view),
    kicker: pointKicker(view),
    title: escapeMarkdown(clip(view.point.text, amount)),
    responders: respondersText(view.responders),
    agreed: shown(agreedText(view.actions)),
  }),
};
