import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { personId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';

/** Somebody who came or went; the name may be empty. */
export type Attendee = { readonly userId: string; readonly who: Participant };

export type MeetingEvent =
  | { readonly kind: 'starts' | 'ends'; readonly title: string; readonly at: string }
  | { readonly kind: 'joined' | 'left'; readonly people: readonly Attendee[]; readonly at: string };

/** https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis: these names, not the router's. */
export const meetingEvents = {
  'application/vnd.microsoft.meetingStart': 'starts',
  'application/vnd.microsoft.meetingEnd': 'ends',
  'application/vnd.microsoft.meetingParticipantJoin': 'joined',
  'application/vnd.microsoft.meetingParticipantLeave': 'left',
} as const;

const text = (most: number) =>
  z
    .string()
    .max(most)
    .nullish()
    .catch('')
    .transform((given) => given ?? '');

const about = z.object({ Title: text(500), StartTime: text(60), EndTime: text(60) });
const user = z.object({
  id: z.string().min(1).max(500),
  name: text(300),
  aadObjectId: text(200),
  objectId: text(200),
  tenantId: text(200),
  userRole: text(50),
});
const coming = z.object({ members: z.array(z.object({ user })).max(2_000) });

type Event = Pick<Activity, 'name' | 'value' | 'timestamp' | 'recipient'>;

/** The first that is an instant, as ISO 8601; some are written with more digits than a millisecond has. */
const firstInstant = (...given: readonly unknown[]): string => {
  const dates = given.map((one) => new Date(one instanceof Date || typeof one === 'string' ? one : ''));
  return (dates.find((one) => !Number.isNaN(one.getTime())) ?? new Date(0)).toISOString();
};

const standingOf = (one: z.output<typeof user>, tenantId: string): Participant['standing'] => {
  if (one.userRole === 'guest' || one.userRole === 'anonymous') return 'guest';
  return one.tenantId === '' || one.tenantId.toLowerCase() === tenantId.toLowerCase() ? 'member' : 'other-organisation';
};

/** Apps have ids that begin so; neither this one nor another is ever present. */
const isApp = (id: string, event: Event): boolean => id === event.recipient.id || id.startsWith('28:');

const peopleIn = (event: Event, tenantId: string): readonly Attendee[] =>
  (coming.safeParse(event.value).data?.members ?? [])
    .filter((member) => !isApp(member.user.id, event))
    .map((member) => {
      const objectId = member.user.aadObjectId || member.user.objectId || member.user.id;
      const id = personId({ tenantId, objectId });
      const standing = standingOf(member.user, tenantId);
      return { userId: member.user.id, who: { id, name: member.user.name, standing } };
    });

/** Reads an event of a meeting; undefined for every other event. `now` stands where none says when it happened. */
export const meetingEventOf = (
  event: Event,
  heard: { readonly tenantId: string; readonly now: string },
): MeetingEvent | undefined => {
  const name = event.name ?? '';
  if (!Object.hasOwn(meetingEvents, name)) return undefined;
  const kind = meetingEvents[name as keyof typeof meetingEvents];
  if (kind === 'joined' || kind === 'left')
    return { kind, people: peopleIn(event, heard.tenantId), at: firstInstant(event.timestamp, heard.now) };
  const { Title: title, StartTime, EndTime } = about.safeParse(event.value).data ?? about.parse({});
  const said = kind === 'starts' ? StartTime : EndTime;
  return { kind, title, at: firstInstant(said, event.timestamp, heard.now) };
};
