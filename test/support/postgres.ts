import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { clusterUrl } from './postgres/cluster.ts';

const onServer = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: await clusterUrl() });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** An empty PostgreSQL database of the caller's own, and how to drop it again, open connections included. */
export type FreshDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** Makes one on this run's server. Call it in a suite that is guarded by requiresPostgres. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(await clusterUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};
