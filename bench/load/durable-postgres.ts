import { canServePostgres, startCluster } from '../../test/support/postgres/cluster.ts';

let started: Promise<string> | undefined;

/**
 * The address of an empty database that loses nothing in a power cut, as the embedded store does not either; undefined where
 * PostgreSQL is not installed. One for the whole run.
 */
export const durablePostgres = async (): Promise<string | undefined> => {
  if (!canServePostgres()) return undefined;
  started ??= startCluster({ durable: true });
  return started;
};
