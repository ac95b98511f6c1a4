import { wholeLetters } from '../../domain/whole-letters.ts';
import type { ReviewedResponse, ReviewView } from '../../ports/cards.ts';
import { listOf } from '../../words/lists.ts';
import { words } from '../../words/words.ts';
import { actionLine, earlierActionLine } from './agreed-actions.ts';
import { shown } from './presenter.ts';
import type { CardData } from './template.ts';
import { clip, escapeMarkdown, inLine, plain } from './text.ts';

/** What is never split over two pages of a review: a point's heading, one response, one agreed action. */
export type Unit = CardData & { readonly starts: boolean };

/** As a heading a point is shortened to this: its own card had it whole, and page after page repeats it. */
const POINT_LENGTH = 300;
/** In characters: a response longer than this might not fit a card by itself, so it goes on in a second part. */
const PART_LENGTH = 5_000;

const empty = {
  heading: [],
  plain: [],
  response: [],
  notes: [],
  found: [],
  mine: [],
  line: false,
  spacing: 'Medium',
  starts: false,
};

const headingUnit = (kicker: string, text: string): Unit => ({
  ...empty,
  heading: [{ kicker, text }],
  line: true,
  spacing: 'Large',
  starts: true,
});

const plainUnit = (text: string): Unit => ({ ...empty, plain: [{ text }], spacing: 'Small' });

const texts = () => words().cards.review;

/** What was found and what was decided, in one line; the detail itself is not repeated. */
const noteOf = ({ findings, resolution }: ReviewedResponse): string => {
  const may = resolution === 'detail-removed' ? texts().mayHaveContained : texts().mayContain;
  return [
    findings.length === 0 ? '' : may(inLine(listOf(findings))),
    resolution === undefined ? '' : texts().settled[resolution],
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** Which decisions a response leaves open. What was left out can only be put back. */
const buttonsOf = (one: ReviewedResponse) => {
  const button = [{ responseId: one.responseId, tooltip: texts().responseOf(plain(clip(one.said, 60))) }];
  const out = one.resolution === 'left-out';
  const found = one.findings.length > 0 && !out;
  return {
    leaveOut: out ? [] : button,
    putBack: out ? button : [],
    removeDetail: found && one.resolution !== 'detail-removed' ? button : [],
    itIsSafe: found && one.resolution !== 'safe' ? button : [],
  };
};

const partsOf = (text: string): readonly string[] => {
  const part = wholeLetters(text, PART_LENGTH);
  return part === text ? [text] : [part, ...partsOf(text.slice(part.length))];
};

const textOf = (one: ReviewedResponse): string =>
  one.nothingToAdd ? words().phrases.responses.nothingToAdd : one.text;

/** What an author may do with their own, on their own view; "Nothing to add" has no words to change. */
const mineOf = (one: ReviewedResponse) => {
  if (one.mine !== true) return [];
  const button = [
    { responseId: one.responseId, tooltip: words().phrases.responses.yours(plain(clip(textOf(one), 60))) },
  ];
  return [{ change: one.nothingToAdd ? [] : button, withdraw: button }];
};

const NO_BUTTONS: ReturnType<typeof buttonsOf> = { leaveOut: [], putBack: [], removeDetail: [], itIsSafe: [] };

const responseUnits = (one: ReviewedResponse, decides: boolean): readonly Unit[] => {
  const { leaveOut, putBack, removeDetail, itIsSafe } = decides ? buttonsOf(one) : NO_BUTTONS;
  const said = inLine(clip(one.said, 100));
  const buttons = decides ? [{ leaveOut, putBack }] : [];
  const found = removeDetail.length + itIsSafe.length > 0 ? [{ removeDetail, itIsSafe }] : [];
  const [first = '', ...others] = partsOf(textOf(one));
  return [
    {
      ...empty,
      response: [{ said, text: escapeMarkdown(first), one: buttons }],
      notes: shown(noteOf(one)),
      found,
      mine: mineOf(one),
    },
    ...others.map((part) => plainUnit(texts().continued({ who: said, text: escapeMarkdown(part) }))),
  ];
};

const pointUnits = (one: ReviewView['points'][number], of: number, decides: boolean): readonly Unit[] => [
  headingUnit(words().phrases.pointOf({ number: one.number, of }), inLine(clip(one.point.text, POINT_LENGTH))),
  ...(one.responses.length === 0
    ? [plainUnit(words().phrases.responses.none)]
    : one.responses.flatMap((response) => responseUnits(response, decides))),
];

const earlierTexts = () => words().phrases.earlierActions;

/** All that a review shows of a discussion, in order. */
export const unitsOf = ({ points, actions, earlierActions = [], seenBy }: ReviewView): readonly Unit[] => [
  ...points.flatMap((one) => pointUnits(one, points.length, seenBy !== 'colleague')),
  ...(actions.length === 0
    ? []
    : [headingUnit(words().phrases.agreedActions(actions.length), words().phrases.whatTheTeamWillDo)]),
  ...actions.map((one) => plainUnit(actionLine(one))),
  ...(earlierActions.length === 0
    ? []
    : [headingUnit(earlierTexts().count(earlierActions.length), earlierTexts().heading)]),
  ...earlierActions.map((one) => plainUnit(earlierActionLine(one))),
];
