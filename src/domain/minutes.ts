import type { AgreedAction } from './agreed-action.ts';
import type { Briefing } from './briefing.ts';
import type { GivenDetails } from './identifying-detail.ts';
import { findIdentifyingDetails, removeDetails } from './identifying-detail.ts';
import type { MeetingOfMinutes } from './meeting.ts';
import { NAMELESS, type Standing, THE_TEAM } from './person.ts';
import type { PointResponse } from './response.ts';
import type { SinceBegun } from './since-begun.ts';

/** How the discussion came to its end. */
export type HowDiscussed = 'discussed' | 'written-up' | 'closed-itself';

export type Present = { readonly name: string; readonly standing: Standing };

/** A response as the minutes give it. */
export type MinutedResponse = {
  /** "Ana Ferreira", "The team" or "A practitioner". */
  readonly said: string;
  /** Whether a guest or somebody of another organisation said it; always member for a nameless one. */
  readonly standing: Standing;
  readonly text: string;
};

export type MinutedPoint = {
  /** Counted from 1. */
  readonly number: number;
  readonly theme: string;
  readonly text: string;
  readonly responses: readonly MinutedResponse[];
  /** Who said that they had nothing to add; nameless ones as "A practitioner". */
  readonly nothingToAdd: readonly string[];
};

export type MinutedAction = {
  readonly what: string;
  readonly owner: string;
  readonly byWhen: string;
  readonly point: number;
  /** When it was said to be done, ISO 8601; absent while it is open. */
  readonly doneAt?: string | undefined;
};

/** An action that was still open from an earlier discussion of the team when this one began. */
export type EarlierAction = Omit<MinutedAction, 'point'> & {
  /** The title of the briefing that the earlier discussion was about. */
  readonly briefing: string;
};

export type Recipient = {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly deputy: boolean;
  /** True where the team named its organisation itself: it goes to them only once the partnership has confirmed that. */
  readonly onceConfirmed?: boolean | undefined;
};

/** The whole of a team's minutes: what is frozen at approval, and what card, email, Word file and page are made from. */
export type Minutes = {
  readonly briefing: {
    readonly title: string;
    readonly version: number;
    readonly partnership: string;
    /** What became of it before these minutes were approved; absent where nothing did. */
    readonly since?: SinceBegun | undefined;
  };
  readonly organisation: string;
  readonly team: string;
  /** "Channel General of Duty and Assessment", or "Meeting chat". */
  readonly place: string;
  readonly how: HowDiscussed;
  /** The meeting in which it was held; absent where there was none, and in minutes that are older than this. */
  readonly meeting?: MeetingOfMinutes | undefined;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly facilitator: string;
  readonly present: readonly Present[];
  readonly points: readonly MinutedPoint[];
  readonly leftOut: number;
  /** Responses from which an identifying detail was removed. */
  readonly detailsRemoved: number;
  readonly agreedActions: readonly MinutedAction[];
  /** Absent where there were none, and in minutes that are older than this. */
  readonly earlierActions?: readonly EarlierAction[] | undefined;
  /** Counted from 1; a reopened discussion makes the next. */
  readonly version: number;
  readonly replaces: { readonly version: number; readonly approvedAt: string } | undefined;
  readonly distribution: readonly Recipient[];
  /** Who approved, and when (ISO 8601); undefined in a draft. */
  readonly approved: { readonly by: string; readonly at: string } | undefined;
  /** When somebody's name was last removed from approved minutes, because it had to be erased (ISO 8601). */
  readonly nameRemovedAt?: string | undefined;
};

export type MinutesSource = Omit<Minutes, 'points' | 'leftOut' | 'detailsRemoved' | 'agreedActions' | 'briefing'> & {
  readonly briefing: Minutes['briefing'] & Pick<Briefing, 'points'>;
  readonly responses: readonly PointResponse[];
  readonly actions: readonly AgreedAction[];
  readonly given: GivenDetails;
};

/** "Ana Ferreira", "The team" or "A practitioner". */
export const whoSaid = (one: Pick<PointResponse, 'nameless' | 'saidBy' | 'authorName'>): string => {
  if (one.nameless) return NAMELESS;
  return one.saidBy === 'team' ? THE_TEAM : (one.authorName ?? NAMELESS);
};

/** Named responses in the order in which they came, then the nameless ones in an order that says nothing. */
const inOrder = (responses: readonly PointResponse[]): readonly PointResponse[] => [
  ...responses.filter((one) => !one.nameless).toSorted((a, b) => a.at.localeCompare(b.at)),
  ...responses.filter((one) => one.nameless).toSorted((a, b) => a.shuffle - b.shuffle),
];

const minuted = (one: PointResponse, given: GivenDetails): MinutedResponse => ({
  said: whoSaid(one),
  standing: one.nameless ? 'member' : one.standing,
  text:
    one.resolution === 'detail-removed' ? removeDetails(one.text, findIdentifyingDetails(one.text, given)) : one.text,
});

const minutedPoint = (source: MinutesSource, index: number): MinutedPoint => {
  const point = source.briefing.points[index] ?? { theme: '', text: '' };
  const here = inOrder(source.responses.filter((one) => one.point === index && one.resolution !== 'left-out'));
  return {
    number: index + 1,
    theme: point.theme,
    text: point.text,
    responses: here.filter((one) => one.kind === 'response').map((one) => minuted(one, source.given)),
    nothingToAdd: here.filter((one) => one.kind === 'nothing-to-add').map(whoSaid),
  };
};

/** Nobody reviews the title of a meeting, which may be about a family: what could identify somebody is removed from it. */
const titledSafely = (meeting: MeetingOfMinutes, given: GivenDetails): MeetingOfMinutes => ({
  ...meeting,
  title: removeDetails(meeting.title, findIdentifyingDetails(meeting.title, given)),
});

export const minutedAction = ({ what, owner, byWhen, point, doneAt }: AgreedAction): MinutedAction => ({
  what,
  owner,
  byWhen,
  point: point + 1,
  ...(doneAt !== undefined && { doneAt }),
});

/** Makes the minutes of a discussion from what was kept of it. Pure: the same source makes the same minutes. */
export const draftMinutes = (source: MinutesSource): Minutes => {
  const { responses, actions, given: _given, briefing, ...rest } = source;
  const { points, ...named } = briefing;
  return {
    ...rest,
    ...(rest.meeting && { meeting: titledSafely(rest.meeting, source.given) }),
    briefing: named,
    points: points.map((_, index) => minutedPoint(source, index)),
    leftOut: responses.filter((one) => one.resolution === 'left-out').length,
    detailsRemoved: responses.filter((one) => one.resolution === 'detail-removed').length,
    agreedActions: actions.map(minutedAction),
  };
};

/** Responses with a finding that nobody has resolved yet; while there is one, the minutes cannot be approved. */
export const unresolved = (responses: readonly PointResponse[], given: GivenDetails): readonly PointResponse[] =>
  responses.filter((one) => one.resolution === undefined && findIdentifyingDetails(one.text, given).length > 0);
