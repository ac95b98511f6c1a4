import { isoDayOf } from '../domain/dates.ts';
import type { MeetingOfMinutes } from '../domain/meeting.ts';
import type { HowDiscussed, Minutes } from '../domain/minutes.ts';
import type { Standing } from '../domain/person.ts';
import { dateOf, dayAndYearOf, timeOf } from '../words/dates.ts';
import { plainLine } from './plain-text.ts';

/** One line of the block at the head of minutes. Several values are a list of people, one each. */
export type Fact = { readonly label: string; readonly values: readonly string[] };

const HOW = {
  discussed: 'Discussed together, point by point, in Microsoft Teams',
  'written-up': 'Discussed by the team first, and written up afterwards',
  'closed-itself': 'Started in Microsoft Teams; it closed itself after a time with no response',
} as const satisfies Record<HowDiscussed, string>;

const STANDING = {
  member: '',
  guest: ' (guest)',
  'other-organisation': ' (another organisation)',
} as const satisfies Record<Standing, string>;

/** "Ana Ferreira", "Bo Lindqvist (guest)": a guest or somebody of another organisation is named as such. */
export const nameAndStanding = (name: string, standing: Standing): string => `${plainLine(name)}${STANDING[standing]}`;

const times = (from: string, to: string): string =>
  timeOf(from) === timeOf(to) ? timeOf(from) : `${timeOf(from)} to ${timeOf(to)}`;

const when = ({ startedAt, finishedAt }: Minutes): string =>
  isoDayOf(startedAt) === isoDayOf(finishedAt)
    ? `${dayAndYearOf(startedAt)}, ${times(startedAt, finishedAt)}`
    : `${dayAndYearOf(startedAt)}, ${timeOf(startedAt)}, to ${dayAndYearOf(finishedAt)}, ${timeOf(finishedAt)}`;

const versions = ({ version, replaces }: Minutes): string =>
  replaces === undefined
    ? `Version ${version}`
    : `Version ${version}, replaces version ${replaces.version} approved on ${dateOf(replaces.approvedAt)}`;

const one = (label: string, value: string): Fact => ({ label, values: [value] });

const present = (minutes: Minutes): Fact =>
  minutes.present.length === 0
    ? one('Present', 'Nobody was recorded as present')
    : {
        label: `Present (${minutes.present.length})`,
        values: minutes.present.map((who) => nameAndStanding(who.name, who.standing)),
      };

const meetingTimes = ({ startedAt, endedAt, planned }: MeetingOfMinutes): string => {
  if (startedAt === undefined) return endedAt === undefined ? '' : `until ${timeOf(endedAt)}`;
  const from = endedAt === undefined ? `from ${timeOf(startedAt)}` : times(startedAt, endedAt);
  return planned ? `planned for ${from}` : from;
};

/** "Team meeting, 10.00am to 11.00am"; with its day where the discussion began on another. */
const meetingText = ({ meeting, startedAt }: Minutes): string => {
  if (meeting === undefined) return '';
  const otherDay = meeting.startedAt !== undefined && isoDayOf(meeting.startedAt) !== isoDayOf(startedAt);
  const day = otherDay ? dayAndYearOf(meeting.startedAt ?? '') : '';
  const title = plainLine(meeting.title) || 'Meeting in Microsoft Teams';
  return [title, day, meetingTimes(meeting)].filter((part) => part !== '').join(', ');
};

/** What was discussed, by whom, where, when and how, in the order in which a reader asks. A fact nobody knows is left out. */
export const factsOf = (minutes: Minutes): readonly Fact[] =>
  [
    one('Briefing', `${plainLine(minutes.briefing.title)} (version ${minutes.briefing.version})`),
    one('Partnership', plainLine(minutes.briefing.partnership)),
    one('Organisation', plainLine(minutes.organisation)),
    one('Team', plainLine(minutes.team)),
    one('Place', plainLine(minutes.place)),
    one('Meeting', meetingText(minutes)),
    one('Meeting organiser', plainLine(minutes.meeting?.organiser ?? '')),
    // The times of minutes written up afterwards are those of the writing: nobody recorded when the team had talked.
    one(minutes.how === 'written-up' ? 'Written up' : 'Date and time', when(minutes)),
    one('How it was discussed', HOW[minutes.how]),
    one('Facilitator', plainLine(minutes.facilitator)),
    present(minutes),
    one('These minutes', versions(minutes)),
  ].filter((fact) => fact.values.some((value) => value !== ''));
