import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveToServerUser, programsFolder, runProgram, runProgramNow, serverUser } from './programs.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** English collation, as managed databases have: an order that only holds in bytes is then seen to fail. */
const INITDB = ['--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-GB'];

/** Nothing here outlives the run, so nothing is synced to disk, unless what that costs is to be measured. */
const settings = ({ port, folder, durable }: { port: number; folder: string; durable: boolean }): string =>
  [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    `-c unix_socket_directories=${folder}`,
    `-c fsync=${durable ? 'on' : 'off'}`,
  ].join(' ');

/** Whoever ends the run, a time limit included, ends the server: it is a process of its own and would go on alone. */
const stopAtExit = (folder: string, data: string): void => {
  process.once('SIGTERM', () => process.exit(143));
  process.once('exit', () => {
    try {
      runProgramNow('pg_ctl', ['stop', '-m', 'immediate', '-w', '-D', data], folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
};

/** A cluster of the caller's own, with the address of its one, empty database. */
export const startCluster = async ({ durable }: { durable: boolean }): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  const data = join(folder, 'data');
  await giveToServerUser(folder);
  await runProgram('initdb', ['--no-sync', `--username=${serverUser()}`, ...INITDB, '-D', data], folder);
  stopAtExit(folder, data);
  const port = await freePort();
  const log = join(folder, 'server.log');
  await runProgram('pg_ctl', ['start', '-w', '-D', data, '-l', log, '-o', settings({ port, folder, durable })], folder);
  return `postgres://${serverUser()}@127.0.0.1:${port}/postgres`;
};

const givenUrl = (): string | undefined => process.env['TEST_DATABASE_URL'] || undefined;

/** Whether this computer can serve PostgreSQL to tests: a server was named, or the programs for one are installed. */
export const canServePostgres = (): boolean => givenUrl() !== undefined || programsFolder() !== undefined;

let cluster: Promise<string> | undefined;

/**
 * The address of this run's server: TEST_DATABASE_URL, else a private cluster on loopback, started at its first use and
 * stopped when the process exits. Its databases are for tests to create and drop.
 */
export const clusterUrl = (): Promise<string> => {
  cluster ??= Promise.resolve(givenUrl() ?? startCluster({ durable: false }));
  return cluster;
};
