import { readFile } from 'node:fs/promises';
import { readDirectoryFile } from '../directory/read-directory.ts';
import type { TeamId } from '../domain/ids.ts';
import type { App } from '../use-cases/app.ts';
import { confirmOrganisation } from '../use-cases/confirm-organisation.ts';
import { findTeam } from '../use-cases/find-team.ts';
import { loadDirectory } from '../use-cases/load-directory.ts';
import { words } from '../words/words.ts';
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
  return words().commandLine.directory.counted({ all: directory.organisations.length, withoutLead: without });
};

const withFile = async (app: App, file: string, keep: boolean): Promise<Outcome> => {
  const says = words().commandLine.directory;
  const text = await read(file);
  if (text === undefined) return refusedBecause(says.unreadable(file));
  const found = readDirectoryFile(text);
  if ('faults' in found) return refusedBecause(says.faulty(file), ...found.faults.map((one) => `  ${one}`));
  if (!keep) return done(says.right({ file, counted: counted(found.directory) }));
  await loadDirectory(app, { directory: found.directory, by: 'cli' });
  return done(says.loaded(counted(found.directory)));
};

const confirm = async (app: App, idOrName: string): Promise<Outcome> => {
  const says = words().commandLine.directory;
  const teams = await findTeam(app, idOrName);
  const [team] = teams;
  if (team === undefined) return refusedBecause(says.unknownTeam);
  if (teams.length > 1) return refusedBecause(says.severalTeams, ...teams.map((one) => `  ${one.id}  ${one.name}`));
  const confirmed = await confirmOrganisation(app, { teamId: team.id as TeamId, by: 'cli' });
  if (!confirmed.ok) return refusedBecause(says.nothingDeclared);
  return done(says.confirmed(confirmed.value));
};

/** organisations check|load FILE, organisations confirm TEAM (by id or name). */
export const organisations = (app: App, [what, which]: readonly string[]): Promise<Outcome> | Outcome => {
  if (which === undefined) return wrongUsage(USAGE);
  if (what === 'check' || what === 'load') return withFile(app, which, what === 'load');
  return what === 'confirm' ? confirm(app, which) : wrongUsage(USAGE);
};
