import type { Meeting } from '../people/meeting-chat.ts';
import { detailsOf, participationOf } from '../people/meeting-details.ts';
import type { Person } from '../people/person.ts';
import type { Activity } from '../wire.ts';
import type { World } from '../world.ts';
import { envelope, nameless } from './envelope.ts';

export type MeetingEvent = 'meetingStart' | 'meetingEnd';

/** Of a channel meeting too, an event names the meeting. */
const inMeeting = (world: World, meeting: Meeting, person: Person) => {
  const common = envelope(world, { place: meeting, from: nameless(person.account) });
  return { ...common, channelData: { ...common.channelData, meeting: { id: meeting.meetingId } } };
};

/** Ids of meeting events are small numbers, not `f:…`; the value's keys begin with capitals. Payloads: see `MeetingChat`. */
export const meetingEvent = (
  world: World,
  event: { readonly meeting: Meeting; readonly what: MeetingEvent },
): Activity => {
  const { details } = detailsOf(event.meeting);
  const time = event.what === 'meetingStart' ? 'StartTime' : 'EndTime';
  return {
    type: 'event',
    name: `application/vnd.microsoft.${event.what}`,
    id: String(world.nextOrder()),
    ...inMeeting(world, event.meeting, event.meeting.organiser),
    value: {
      Id: details.id,
      Title: details.title,
      JoinUrl: details.joinUrl,
      MeetingType: details.type,
      [time]: new Date().toISOString(),
    },
  };
};

/** The names end in Join and Leave; teams-ai listens for others, so that its handlers never fire (PLATFORM.md). */
export const participantEvent = (
  world: World,
  event: { readonly meeting: Meeting; readonly person: Person; readonly what: 'Join' | 'Leave' },
): Activity => {
  const { user, meeting } = participationOf(event.meeting, event.person);
  return {
    type: 'event',
    name: `application/vnd.microsoft.meetingParticipant${event.what}`,
    id: String(world.nextOrder()),
    ...inMeeting(world, event.meeting, event.person),
    value: { members: [{ user, meeting }] },
  };
};
