import type { MinutedPoint, Minutes } from '../../../domain/minutes.ts';
import type { MinutesView } from '../../../ports/cards.ts';
import { dayAndYearOf, timeOf } from '../../../words/dates.ts';
import { nameRemovedText } from '../../../words/name-removed.ts';
import { actionText } from '../agreed-actions.ts';
import { nothingToAddText, presentText, withStanding } from '../attendance.ts';
import { recipientText, stateText } from '../delivery-text.ts';
import { counted } from '../phrases.ts';
import { framed, type Presenter, shown, toldData } from '../presenter.ts';
import { bold, clip, escapeMarkdown, inLine } from '../text.ts';

/** More than these are counted: deliveries go to leads and deputies, who are few. */
const MOST_DELIVERIES = 12;

const howText = {
  discussed: 'Discussed',
  'written-up': 'Written up after a discussion',
  'closed-itself': 'Closed by itself after nobody had responded for long',
} satisfies Record<Minutes['how'], string>;

/** Team, organisation, when, which version of the briefing, who led and who was there. */
export const minutesFacts = (minutes: Minutes): string =>
  [
    `${bold(clip(minutes.team, 100))}, ${inLine(clip(minutes.organisation, 100))}.`,
    `${howText[minutes.how]} on ${dayAndYearOf(minutes.startedAt)}, version ${minutes.briefing.version} of the briefing.`,
    `Facilitator: ${inLine(clip(minutes.facilitator, 100))}.`,
    presentText(minutes.present),
    minutes.approved === undefined
      ? ''
      : `Approved by ${inLine(clip(minutes.approved.by, 100))} on ${dayAndYearOf(minutes.approved.at)} at ${timeOf(minutes.approved.at)}.`,
    nameRemovedText(minutes),
  ]
    .filter((part) => part !== '')
    .join(' ');

const deliveriesOf = ({ deliveries }: MinutesView) => {
  const lines = deliveries.slice(0, MOST_DELIVERIES).map((one) => `${recipientText(one)}: ${stateText(one)}`);
  const more = deliveries.length - lines.length;
  return shown(...(lines.length === 0 ? ['Nobody yet.'] : lines), more > 0 && `and ${counted(more, 'other')}.`);
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
    headingLine(`Point ${point.number} of ${of}`, inLine(clip(point.text, 600))),
    ...point.responses.map((one) =>
      textLine(escapeMarkdown(one.text), withStanding({ name: one.said, standing: one.standing })),
    ),
    ...(nothing === '' ? [] : [textLine(nothing)]),
    ...(silent ? [textLine('No responses.')] : []),
  ];
};

export const minutesLines = ({ points, agreedActions }: Minutes): readonly Line[] => [
  ...points.flatMap((point) => pointLines(point, points.length)),
  ...(agreedActions.length === 0
    ? []
    : [headingLine(counted(agreedActions.length, 'agreed action'), 'What the team will do')]),
  ...agreedActions.map((one) => textLine(`- ${actionText(one)}, from point ${one.point}`)),
];

export const leftOutText = ({ leftOut, detailsRemoved }: Minutes): string =>
  [
    leftOut === 0 ? '' : `${counted(leftOut, 'response')} left out by the facilitator.`,
    detailsRemoved === 0 ? '' : `Identifying details removed from ${counted(detailsRemoved, 'response')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');

export const minutesCard: Presenter<MinutesView> = {
  most: (view) => minutesLines(view.minutes).length,
  data: (view, amount) => {
    const lines = minutesLines(view.minutes);
    const title = clip(view.minutes.briefing.title, 200);
    return {
      ...framed(`Minutes: ${title}, ${clip(view.minutes.team, 100)}`),
      ...toldData(view.told),
      kicker: `Minutes · Version ${view.minutes.version}`,
      title: inLine(title),
      facts: minutesFacts(view.minutes),
      replaced: shown(view.replacedBy !== undefined && `Replaced by version ${view.replacedBy} of these minutes.`),
      deliveries: deliveriesOf(view),
      lines: lines.slice(0, amount),
      rest: shown(amount < lines.length && 'The rest is in the Word file.'),
      leftOut: shown(leftOutText(view.minutes)),
      reopen: view.replacedBy === undefined ? [{ discussionId: view.discussionId }] : [],
    };
  },
};
