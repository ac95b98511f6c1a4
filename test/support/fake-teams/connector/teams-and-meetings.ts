import type { Meeting } from '../people/meeting-chat.ts';
import { detailsOf, participationOf } from '../people/meeting-details.ts';
import type { Team } from '../people/team.ts';
import type { World } from '../world.ts';
import { noSuchConversation, noSuchMember, notInRoster } from './refusals.ts';
import type { ConnectorRequest, Reply } from './request.ts';

/** GET /v3/teams/{id}: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context */
export const readTeam = (world: World, request: ConnectorRequest): Reply =>
  ofTeam(world, request, (team) => ({
    status: 200,
    body: {
      id: team.id,
      name: team.name,
      aadGroupId: team.aadGroupId,
      type: 'standard',
      channelCount: team.channels.length,
      memberCount: team.members.length,
    },
  }));

/** GET /v3/teams/{id}/conversations: the General channel has the team's id and no name, which each client translates. */
export const readChannels = (world: World, request: ConnectorRequest): Reply =>
  ofTeam(world, request, (team) => ({
    status: 200,
    body: { conversations: team.channels.map(({ id, name }) => (id === team.id ? { id } : { id, name })) },
  }));

/** GET /v1/meetings/{id}: needs OnlineMeeting.ReadBasic.Chat (PLATFORM.md), which the fake takes as granted. */
export const readMeeting = (world: World, request: ConnectorRequest): Reply =>
  ofMeeting(world, request, (meeting) => ({ status: 200, body: detailsOf(meeting) }));

/** GET /v1/meetings/{id}/participants/{objectId}?tenantId=… */
export const readParticipant = (world: World, request: ConnectorRequest): Reply =>
  ofMeeting(world, request, (meeting) => {
    const person = meeting.people.find((one) => one.aadObjectId === request.named['memberId']);
    return person === undefined ? noSuchMember() : { status: 200, body: participationOf(meeting, person) };
  });

const ofTeam = (world: World, request: ConnectorRequest, read: (team: Team) => Reply): Reply => {
  const team = world.conversations.get(request.named['teamId'] ?? '')?.team;
  if (team === undefined || team.id !== request.named['teamId']) return noSuchConversation();
  return team.installed ? read(team) : notInRoster();
};

const ofMeeting = (world: World, request: ConnectorRequest, read: (meeting: Meeting) => Reply): Reply => {
  const meeting = world.meetings.get(request.named['meetingId'] ?? '');
  if (meeting === undefined) return noSuchConversation();
  return meeting.installed ? read(meeting) : notInRoster();
};
