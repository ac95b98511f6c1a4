import { placeId } from '../conversation.ts';
import type { Meeting } from './meeting-chat.ts';
import type { Person } from './person.ts';

/** What GET /v1/meetings/{id} answers; https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis */
export const detailsOf = (meeting: Meeting) => ({
  details: {
    id: meeting.meetingId,
    title: meeting.title,
    type: 'Scheduled',
    joinUrl: 'https://teams.microsoft.com/l/meetup-join/example',
    scheduledStartTime: '2026-01-12T10:00:00Z',
    scheduledEndTime: '2026-01-12T11:00:00Z',
  },
  conversation: { isGroup: true, conversationType: 'groupchat', id: placeId(meeting) },
  organizer: { ...meeting.organiser.account, tenantId: meeting.organiser.tenant.id },
});

export const participationOf = (meeting: Meeting, person: Person) => ({
  user: person.inRoster,
  meeting: {
    role: person === meeting.organiser ? 'Organizer' : 'Attendee',
    inMeeting: meeting.inMeeting.has(person),
  },
  conversation: { id: placeId(meeting), isGroup: true },
});
