import assert from 'node:assert/strict';
import { Client } from 'pg';
import { freshDatabase } from './postgres.ts';
import { requiresPostgres } from './requires.ts';

const rows = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query(statement)
    .then((result) => result.rows)
    .finally(() => client.end());
};

requiresPostgres('The PostgreSQL of a test run', () => {
  it('gives each caller an empty database that nobody else sees', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await rows(one.url, 'CREATE TABLE briefing (id text)');
    const tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
    assert.deepEqual(await rows(one.url, tables), [{ tablename: 'briefing' }]);
    assert.deepEqual(await rows(other.url, tables), []);
    await Promise.all([one.drop(), other.drop()]);
    await assert.rejects(rows(one.url, 'SELECT 1'), /does not exist/);
  });
});
