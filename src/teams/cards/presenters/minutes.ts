import type { MinutedPoint, Minutes } from '../../../domain/minutes.ts';
import type { MinutesView } from '../../../ports/cards.ts';
import { dayAndYearOf, timeOf } from '../../../words/dates.ts';
import { nameRemovedText } from '../../../words/name-removed.ts';
import { words } from '../../../words/words.ts';
import { actionLine, earlierActionLine } from '../agreed-actions.ts';
import { nothingToAddText, presentText, withStanding } from '../attendance.ts';
import { recipientText, stateText } from '../delivery-text.ts';
import { framed, type Presenter, shown, toldData } from '../presenter.ts';
import { bold, clip, escapeMarkdown, inLine } from '../text.ts';
import { sinceInMinutes } from '../version-texts.ts';

/** More than these are counted: deliveries go to leads and deputies, who are few. */
const MOST_DELIVERIES = 12;

const texts = () => words().cards.minutes;

const heldText = ({ how, startedAt, briefing }: Minutes): string =>
  texts().held({ how: texts().how[how], day: dayAndYearOf(startedAt), version: briefing.version });

const approvedText = ({ approved }: Minutes): string =>
  approved === undefined
    ? ''
    : texts().approved({
        by: inLine(clip(approved.by, 100)),
        day: dayAndYearOf(approved.at),
        time: timeOf(approved.at),
      });

/** Team, organisation, when, which version of the briefing, who led and who was there. */
export const minutesFacts = (minutes: Minutes): string =>
  [
    texts().team({ team: bold(clip(minutes.team, 100)), organisation: inLine(clip(minutes.organisation, 100)) }),
    heldText(minutes),
    ...sinceInMinutes(minutes.briefing.since),
    texts().facilitator(inLine(clip(minutes.facilitator, 100))),
    presentText(minutes.present),
    approvedText(minutes),
    nameRemovedText(minutes),
  ]
    .filter((part) => part !== '')
    .join(' ');

const deliveriesOf = ({ deliveries }: MinutesView) => {
  const lines = deliveries.slice(0, MOST_DELIVERIES).map((one) => `${recipientText(one)}: ${stateText(one)}`);
  const more = deliveries.length - lines.length;
  return shown(...(lines.length === 0 ? [texts().nobodyYet] : lines), more > 0 && words().phrases.andOthers(more));
};

/** One thing that was minuted, so that a long card can stop between two. */
type Line = {
  readonly heading: readonly { readonly kicker: string; readonly text: string }[];
  readonly said: readonly { readonly text: string }[];
  readonly texts: readonly { readonly text: string }[];
  readonly line: boolean;
  readonly spacing: 'Medium' | 'Small';
};

const headingLine = (kicker: string, text: string): Line => ({
  heading: [{ kicker, text }],
  said: [],
  texts: [],
  line: true,
  spacing: 'Medium',
});

const textLine = (text: string, said = ''): Line => ({
  heading: [],
  said: shown(said),
  texts: shown(text),
  line: false,
  spacing: 'Small',
});

const pointLines = (point: MinutedPoint, of: number): readonly Line[] => {
  const nothing = nothingToAddText(point.nothingToAdd);
  const silent = point.responses.length === 0 && nothing === '';
  return [
    headingLine(words().phrases.pointOf({ number: point.number, of }), inLine(clip(point.text, 600))),
    ...point.responses.map((one) =>
      textLine(escapeMarkdown(one.text), withStanding({ name: one.said, standing: one.standing })),
    ),
    ...(nothing === '' ? [] : [textLine(nothing)]),
    ...(silent ? [textLine(words().phrases.responses.none)] : []),
  ];
};

const earlierTexts = () => words().phrases.earlierActions;

export const minutesLines = ({ points, agreedActions, earlierActions = [] }: Minutes): readonly Line[] => [
  ...points.flatMap((point) => pointLines(point, points.length)),
  ...(agreedActions.length === 0
    ? []
    : [headingLine(words().phrases.agreedActions(agreedActions.length), words().phrases.whatTheTeamWillDo)]),
  ...agreedActions.map((one) => textLine(actionLine(one))),
  ...(earlierActions.length === 0
    ? []
    : [headingLine(earlierTexts().count(earlierActions.length), earlierTexts().heading)]),
  ...earlierActions.map((one) => textLine(earlierActionLine(one))),
];

export const leftOutText = ({ leftOut, detailsRemoved }: Minutes): string =>
  [leftOut === 0 ? '' : texts().leftOut(leftOut), detailsRemoved === 0 ? '' : texts().detailsRemoved(detailsRemoved)]
    .filter((part) => part !== '')
    .join(' ');

export const minutesCard: Presenter<MinutesView> = {
  most: (view) => minutesLines(view.minutes).length,
  data: (view, amount) => {
    const lines = minutesLines(view.minutes);
    const title = clip(view.minutes.briefing.title, 200);
    return {
      ...framed(texts().summary({ title, team: clip(view.minutes.team, 100) })),
      ...toldData(view.told),
      kicker: texts().kicker(view.minutes.version),
      title: inLine(title),
      facts: minutesFacts(view.minutes),
      replaced: shown(view.replacedBy !== undefined && texts().replaced(view.replacedBy)),
      deliveries: deliveriesOf(view),
      lines: lines.slice(0, amount),
      rest: shown(amount < lines.length && texts().rest),
      leftOut: shown(leftOutText(view.minutes)),
      reopen: view.replacedBy === undefined ? [{ discussionId: view.discussionId }] : [],
    };
  },
};
