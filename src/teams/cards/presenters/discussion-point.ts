import type { DiscussionPointView, PointRecordView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { agreedText } from '../agreed-actions.ts';
import { ownData } from '../own-responses.ts';
import { framed, notAReferral, type Presenter, readersText, shown, toldData } from '../presenter.ts';
import { respondersText } from '../responders-text.ts';
import { bold, clip, escapeMarkdown, inLine, plain } from '../text.ts';
import { sinceTexts } from '../version-texts.ts';

const texts = () => words().cards['discussion-point'];

type Numbered = Pick<DiscussionPointView, 'number' | 'of' | 'point' | 'briefingTitle'>;

/** "Point 2 of 5 · Applying learning". */
export const pointKicker = ({ number, of, point, briefingTitle }: Numbered): string =>
  `${words().phrases.pointOf({ number, of })} · ${inLine(clip(point.theme === '' ? briefingTitle : point.theme, 120))}`;

const framing = ({ number, of, point: { text }, briefingTitle }: Numbered) => {
  const [point, title] = [words().phrases.pointOf({ number, of }), plain(clip(briefingTitle, 200))];
  return framed(
    texts().summary({ point, text: clip(text, 200) }),
    texts().spoken({ title, point, text: clip(text, 600) }),
  );
};

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
  own?.leads === true ? texts().facilitator.you : texts().facilitator.other(bold(clip(facilitator, 100)));

export const discussionPointCard: Presenter<DiscussionPointView> = {
  most: (view) => view.point.text.length,
  data: (view, amount) => ({
    ...framing(view),
    ...toldData(view.told),
    ...(leadsHere(view) ? moves(view) : NO_MOVES),
    kicker: pointKicker(view),
    title: escapeMarkdown(clip(view.point.text, amount)),
    since: shown(...sinceTexts(view.since, 'open')),
    responders: respondersText(view.responders),
    ...ownData(view.own),
    agreed: shown(agreedText(view.actions)),
    readers: readersText(view),
    hears: texts().hears[view.hears],
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
