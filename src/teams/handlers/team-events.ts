import { personId, type TeamId } from '../../domain/ids.ts';
import { bringTeamBack } from '../../use-cases/bring-team-back.ts';
import { noteLeaving } from '../../use-cases/facilitator-left.ts';
import { findChannelAgain, loseChannel, type WhyLost } from '../../use-cases/lose-channel.ts';
import { removeTeam, type WhyAway } from '../../use-cases/remove-team.ts';
import { renameTeam } from '../../use-cases/rename-team.ts';
import type { TeamsData } from '../activity.ts';
import type { Turn } from '../turn.ts';
import type { Desk } from './handler.ts';

type InTeam = { readonly turn: Turn; readonly teamId: TeamId; readonly data: TeamsData };
type TeamEvent = (desk: Desk, event: InTeam) => Promise<void>;

const renamed: TeamEvent = async (desk, { turn, teamId, data }) => {
  if (data.team?.name) await renameTeam(desk.app, { teamId, name: data.team.name, by: turn.person.id });
};

const away =
  (why: WhyAway): TeamEvent =>
  (desk, { turn, teamId }) =>
    removeTeam(desk.app, { teamId, by: turn.person.id, why });

const back: TeamEvent = (desk, { turn, teamId }) => bringTeamBack(desk.app, { teamId, by: turn.person.id });

const channelLost =
  (why: WhyLost): TeamEvent =>
  async (desk, { turn, teamId, data }) => {
    if (data.channel?.id) await loseChannel(desk.app, { teamId, channelId: data.channel.id, by: turn.person.id, why });
  };

const channelFound: TeamEvent = async (desk, { turn, teamId, data }) => {
  if (data.channel?.id) await findChannelAgain(desk.app, { teamId, channelId: data.channel.id, by: turn.person.id });
};

/**
 * What happens to a team, by its name in Microsoft Teams. Channels are known by their ids alone, so that a new one, or a new
 * name, changes nothing: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export const teamEvents: Readonly<Record<string, TeamEvent>> = {
  teamRenamed: renamed,
  teamArchived: away('archived'),
  teamUnarchived: back,
  teamDeleted: away('deleted'),
  teamHardDeleted: away('deleted'),
  teamRestored: back,
  channelDeleted: channelLost('channel'),
  channelRestored: channelFound,
};

/**
 * A shared or private channel lets the app in by itself, after the team did:
 * https://learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels
 */
export const appInChannel: Readonly<Record<string, TeamEvent>> = {
  channelMemberAdded: channelFound,
  channelMemberRemoved: channelLost('closedChannel'),
};

type Leaver = { readonly id: string; readonly aadObjectId?: string | null | undefined };

/** Out of which place people went: a shared or private channel has people of its own, who may stay in the team. */
const placeLeft = (turn: Turn, data: TeamsData): Parameters<typeof noteLeaving>[1]['of'] => {
  if (turn.teamId === undefined) return { conversationId: turn.here.conversationId };
  const channelId = data.eventType === 'channelMemberRemoved' ? (data.channel?.id ?? undefined) : undefined;
  return { teamId: turn.teamId, channelId };
};

/** People left a team, a channel or a chat. Their responses stay; of what they may do nothing is left at once. */
export const peopleLeft = async (
  desk: Desk,
  turn: Turn,
  { leavers, data }: { readonly leavers: readonly Leaver[]; readonly data: TeamsData },
): Promise<void> => {
  const { tenantId } = turn.here;
  const of = placeLeft(turn, data);
  for (const { id, aadObjectId } of leavers) {
    desk.roster.forget(id);
    await noteLeaving(desk.app, { personId: personId({ tenantId, objectId: aadObjectId ?? id }), of });
  }
};
