import type { TeamId } from '../domain/ids.ts';
import { mayFacilitate, type Participant } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { linkChat } from '../store/meeting-chats.ts';
import { teamById } from '../store/teams.ts';
import type { App, Here } from './app.ts';

export type LinkRefusal = 'unknown-team' | 'not-a-member';

/** A meeting chat is linked to one team of the person who asks, whose discussion it then is. */
export const linkMeetingChat = (
  app: App,
  command: { here: Here; teamId: TeamId; who: Participant },
): Promise<Result<TeamId, LinkRefusal>> =>
  app.store.transaction(async (tx) => {
    const team = await teamById(tx, command.teamId);
    if (team === undefined || team.tenantId !== command.here.tenantId) return refuse('unknown-team');
    if (!mayFacilitate(command.who)) return refuse('not-a-member');
    const { conversationId, tenantId } = command.here;
    const linkedAt = app.clock.now();
    await linkChat(tx, { conversationId, tenantId, teamId: team.id, linkedBy: command.who.id, linkedAt });
    await recordAudit(tx, { who: command.who.id, what: 'chat.linked', onId: team.id, at: linkedAt });
    return ok(team.id);
  });
