import type { TeamId } from '../../domain/ids.ts';
import type { TeamQuestionView } from '../../ports/cards.ts';
import { teamsToAskAbout } from '../../use-cases/team-of-conversation.ts';
import type { Turn } from '../turn.ts';
import type { Desk } from './handler.ts';

/** A tenant may have hundreds of teams, and Microsoft Teams takes 50 requests a second for all of them together. */
const AT_ONCE = 20;

/** The teams of the person who asks, among those that have the app. Throws where Microsoft Teams cannot say. */
export const ownTeams = async (desk: Desk, turn: Turn): Promise<TeamQuestionView['choices']> => {
  const teams = await teamsToAskAbout(desk.app, turn.here.tenantId);
  const mine: TeamQuestionView['choices'][number][] = [];
  for (let from = 0; from < teams.length; from += AT_ONCE) {
    const some = teams.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map((team) => desk.roster.inTeam(turn, team.teamId)));
    mine.push(...some.filter((_, index) => found[index] !== undefined));
  }
  return mine;
};

/**
 * The one team of a person, where looking that up is one round: meetings start by the hundred on the hour. Undefined where
 * they have several, or Microsoft Teams cannot say.
 */
export const onlyTeamOf = async (desk: Desk, turn: Turn): Promise<TeamId | undefined> => {
  if ((await teamsToAskAbout(desk.app, turn.here.tenantId)).length > AT_ONCE) return undefined;
  const mine = await ownTeams(desk, turn).catch(() => []);
  return mine.length === 1 ? (mine[0]?.teamId as TeamId | undefined) : undefined;
};
