import type { TeamId } from '#src/domain/ids.ts';
import { type RegisterTeam, registerTeam } from '#src/use-cases/register-team.ts';
import type { TestApp } from './app.ts';
import { COUNTY_TENANT, priya } from './participant.ts';

export const SERVICE_URL = 'https://teams.example.org/';

/** Adding the app to a team of the county council, unless it is said otherwise. */
export const teamWith = (name = 'Duty and Assessment', differing: Partial<RegisterTeam> = {}): RegisterTeam => ({
  teamId: `team-${name.replaceAll(' ', '-')}` as TeamId,
  tenantId: COUNTY_TENANT,
  name,
  channelId: `channel of ${name}`,
  serviceUrl: SERVICE_URL,
  by: priya.id,
  ...differing,
});

/** Adds the app to a team. */
export const addedTeam = async (app: TestApp, name?: string, differing?: Partial<RegisterTeam>): Promise<TeamId> =>
  (await registerTeam(app, teamWith(name, differing))).teamId;
