import { readFile } from 'node:fs/promises';
import { readDirectoryFile } from '../directory/read-directory.ts';
import type { TeamId } from '../domain/ids.ts';
import type { App } from '../use-cases/app.ts';
import { confirmOrganisation } from '../use-cases/confirm-organisation.ts';
import { findTeam } from '../use-cases/find-team.ts';
import { loadDirectory } from '../use-cases/load-directory.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

const USAGE = 'organisations check FILE | organisations load FILE | organisations confirm TEAM';

const read = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};

const counted = (directory: { organisations: readonly { safeguardingLeads: readonly unknown[] }[] }): string => {
  const without = directory.organisations.filter((one) => one.safeguardingLeads.length === 0).length;
  const note = without === 0 ? '' : ` ${without} without a safeguarding lead: their minutes will wait.`;
  return `${directory.organisations.length} organisations.${note}`;
};

const withFile = async (app: App, file: string, keep: boolean): Promise<Outcome> => {
  const text = await read(file);
  if (text === undefined) return refusedBecause(`${file} cannot be read.`);
  const found = readDirectoryFile(text);
  if ('faults' in found)
    return refusedBecause(`${file} has faults, so nothing was changed:`, ...found.faults.map((one) => `  ${one}`));
  if (!keep) return done(`${file} is right: ${counted(found.directory)}`);
  await loadDirectory(app, { directory: found.directory, by: 'cli' });
  return done(`The directory is loaded: ${counted(found.directory)}`);
};

const confirm = async (app: App, idOrName: string): Promise<Outcome> => {
  const teams = await findTeam(app, idOrName);
  const [team] = teams;
  if (team === undefined) return refusedBecause('No such team is known. Nothing was changed.');
  if (teams.length > 1)
    return refusedBecause(
      'Several teams have that name. Use the id:',
      ...teams.map((one) => `  ${one.id}  ${one.name}`),
    );
  const confirmed = await confirmOrganisation(app, { teamId: team.id as TeamId, by: 'cli' });
  if (!confirmed.ok)
    return refusedBecause('Nobody has said yet which organisation this team belongs to. Nothing was changed.');
  return done(`${confirmed.value.team} belongs to ${confirmed.value.organisation}: confirmed. What waited goes out.`);
};

/** organisations check|load FILE, organisations confirm TEAM (by id or name). */
export const organisations = (app: App, [what, which]: readonly string[]): Promise<Outcome> | Outcome => {
  if (which === undefined) return wrongUsage(USAGE);
  if (what === 'check' || what === 'load') return withFile(app, which, what === 'load');
  return what === 'confirm' ? confirm(app, which) : wrongUsage(USAGE);
};
