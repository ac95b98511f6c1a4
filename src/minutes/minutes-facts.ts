import { isoDayOf } from '../domain/dates.ts';
import type { MeetingOfMinutes } from '../domain/meeting.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { Standing } from '../domain/person.ts';
import { dateOf, dayAndYearOf, timeOf } from '../words/dates.ts';
import { asNamed } from '../words/recorded.ts';
import { words } from '../words/words.ts';
import { plainLine } from './plain-text.ts';

/** One line of the block at the head of minutes. Several values are a list of people, one each. */
export type Fact = { readonly label: string; readonly values: readonly string[] };

/** "Ana Ferreira", "Bo Lindqvist (guest)": a guest or somebody of another organisation is named as such. */
export const nameAndStanding = (name: string, standing: Standing): string =>
  `${plainLine(asNamed(name))}${words().people.standing[standing]}`;

const says = () => words().minutes.facts;

const times = (from: string, to: string): string =>
  timeOf(from) === timeOf(to) ? timeOf(from) : words().minutes.times.fromTo({ from: timeOf(from), to: timeOf(to) });

const when = ({ startedAt, finishedAt }: Minutes): string =>
  isoDayOf(startedAt) === isoDayOf(finishedAt)
    ? `${dayAndYearOf(startedAt)}, ${times(startedAt, finishedAt)}`
    : words().minutes.times.overDays({
        day: dayAndYearOf(startedAt),
        from: timeOf(startedAt),
        lastDay: dayAndYearOf(finishedAt),
        to: timeOf(finishedAt),
      });

const versions = ({ version, replaces }: Minutes): string =>
  replaces === undefined
    ? says().version(version)
    : says().replacing({ version, replaced: replaces.version, approvedOn: dateOf(replaces.approvedAt) });

const one = (label: string, value: string): Fact => ({ label, values: [value] });

/** What became of the briefing between the discussion and the approval. */
const sinceText = ({ briefing: { since } }: Minutes): string => {
  const { newer, withdrawn } = words().versions.minutes;
  const because = plainLine(since?.withdrawn?.because ?? '');
  return [
    since?.newer === undefined ? '' : newer({ newer: since.newer.version, day: dayAndYearOf(since.newer.at) }),
    since?.withdrawn === undefined ? '' : withdrawn({ day: dayAndYearOf(since.withdrawn.at), because }),
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const present = (minutes: Minutes): Fact =>
  minutes.present.length === 0
    ? one(says().present(0), says().nobodyPresent)
    : {
        label: says().present(minutes.present.length),
        values: minutes.present.map((who) => nameAndStanding(who.name, who.standing)),
      };

const meetingTimes = ({ startedAt, endedAt, planned }: MeetingOfMinutes): string => {
  const { until, from, planned: plannedFor } = words().minutes.times;
  if (startedAt === undefined) return endedAt === undefined ? '' : until(timeOf(endedAt));
  const time = endedAt === undefined ? from(timeOf(startedAt)) : times(startedAt, endedAt);
  return planned ? plannedFor(time) : time;
};

/** "Team meeting, 10.00am to 11.00am"; with its day where the discussion began on another. */
const meetingText = ({ meeting, startedAt }: Minutes): string => {
  if (meeting === undefined) return '';
  const otherDay = meeting.startedAt !== undefined && isoDayOf(meeting.startedAt) !== isoDayOf(startedAt);
  const day = otherDay ? dayAndYearOf(meeting.startedAt ?? '') : '';
  const title = plainLine(meeting.title) || says().untitledMeeting;
  return [title, day, meetingTimes(meeting)].filter((part) => part !== '').join(', ');
};

const briefingText = ({ briefing }: Minutes): string =>
  says().briefingVersion({ title: plainLine(briefing.title), version: briefing.version });

/** What was discussed, by whom, where, when and how, in the order in which a reader asks. A fact nobody knows is left out. */
export const factsOf = (minutes: Minutes): readonly Fact[] =>
  [
    one(says().briefing, briefingText(minutes)),
    one(words().versions.minutes.label, sinceText(minutes)),
    one(says().partnership, plainLine(minutes.briefing.partnership)),
    one(says().organisation, plainLine(minutes.organisation)),
    one(says().team, plainLine(minutes.team)),
    one(says().place, plainLine(minutes.place)),
    one(says().meeting, meetingText(minutes)),
    one(says().meetingOrganiser, plainLine(minutes.meeting?.organiser ?? '')),
    // The times of minutes written up afterwards are those of the writing: nobody recorded when the team had talked.
    one(minutes.how === 'written-up' ? says().writtenUp : says().dateAndTime, when(minutes)),
    one(says().how, words().minutes.how[minutes.how]),
    one(says().facilitator, plainLine(asNamed(minutes.facilitator))),
    present(minutes),
    one(says().theseMinutes, versions(minutes)),
  ].filter((fact) => fact.values.some((value) => value !== ''));
