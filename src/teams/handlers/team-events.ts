import { personId, type TeamId } from '../../domain/ids.ts';
import { bringTeamBack } from '../../use-cases/bring-team-back.ts';
import { noteLeaving } from '../../use-cases/facilitator-left.ts';
import { findChannelAgain, loseChannel } from '../../use-cases/lose-channel.ts';
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

const ofChannel =
  (happened: typeof loseChannel): TeamEvent =>
  async (desk, { turn, teamId, data }) => {
    if (data.channel?.id) await happened(desk.app, { teamId, channelId: data.channel.id, by: turn.person.id });
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
  channelDeleted: ofChannel(loseChannel),
  channelRestored: ofChannel(findChannelAgain),
};

type Leaver = { readonly id: string; readonly aadObjectId?: string | null | undefined };

/** People left a team or a chat. Their responses stay; of what they may do nothing is left at once. */
export const peopleLeft = async (desk: Desk, turn: Turn, leavers: readonly Leaver[]): Promise<void> => {
  const { tenantId, conversationId } = turn.here;
  const of = turn.teamId === undefined ? { conversationId } : { teamId: turn.teamId };
  for (const { id, aadObjectId } of leavers) {
    desk.roster.forget(id);
    await noteLeaving(desk.app, { personId: personId({ tenantId, objectId: aadObjectId ?? id }), of });
  }
};
