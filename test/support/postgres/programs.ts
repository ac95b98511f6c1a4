import { execFile, execFileSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** PostgreSQL refuses to serve as root; Debian's package brings this user. */
const SERVER_USER = 'postgres';

const isRoot = (): boolean => process.getuid?.() === 0;

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The folder with initdb and pg_ctl, of the newest version that is installed; Debian keeps them off the path. */
export const programsFolder = (): string | undefined => {
  const found = globSync(['/usr/lib/postgresql/*/bin/initdb', '/usr/local/pgsql/bin/initdb', '/usr/local/bin/initdb']);
  const newestFirst = found.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const initdb = newestFirst.find(isProgram);
  return initdb === undefined ? undefined : dirname(initdb);
};

/** The user that the server will run as: root cannot, so it hands over to the package's user. */
export const serverUser = (): string => (isRoot() ? SERVER_USER : userInfo().username);

const asServerUser = (program: string, args: readonly string[]): [string, string[]] =>
  isRoot() ? ['runuser', ['-u', SERVER_USER, '--', program, ...args]] : [program, [...args]];

/** Runs one of PostgreSQL's programs to its end, in a folder that the server's user may enter. */
export const runProgram = async (name: string, args: readonly string[], cwd: string): Promise<void> => {
  const [program, all] = asServerUser(`${programsFolder()}/${name}`, args);
  await run(program, all, { cwd });
};

/** The same while the process is exiting and nothing can be awaited. */
export const runProgramNow = (name: string, args: readonly string[], cwd: string): void => {
  const [program, all] = asServerUser(`${programsFolder()}/${name}`, args);
  execFileSync(program, all, { cwd, stdio: 'ignore' });
};

/** Gives a folder to the server's user, which alone may keep a cluster in it. */
export const giveToServerUser = async (folder: string): Promise<void> => {
  if (isRoot()) await run('chown', [SERVER_USER, folder]);
};
