import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { StoreAway } from '#src/ports/store-away.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { isFileAway } from '#src/store/sqlite-away.ts';
import type { Store } from '#src/store/store.ts';
import { type Disk, diskUnder } from '#test/support/disk.ts';
import { newFile } from '#test/support/store-suite.ts';

describe('The embedded store on a full disk', () => {
  let store: Store;
  let disk: Disk;
  let address: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ address, remove } = await newFile());
    disk = diskUnder(() => dirname(address));
    store = await openSqlite(address);
    await store.transaction((tx) => sql`create table said (words text)`.execute(tx));
  });
  afterEach(async () => {
    await store.close();
    disk.forget();
    await remove();
  });

  const say = (words: string) => store.transaction((tx) => sql`insert into said values (${words})`.execute(tx));
  const said = async (): Promise<readonly string[]> => {
    const { rows } = await store.transaction((tx) => sql<{ words: string }>`select words from said`.execute(tx));
    return rows.map((row) => row.words.slice(0, 6));
  };
  const LONG = 'x'.repeat(20_000);

  it('keeps nothing of what finds no room, and says that it is away', async () => {
    await say('before');
    disk.fill();
    await assert.rejects(say(`during${LONG}`), StoreAway);
    assert.deepEqual(await said(), ['before']);
  });

  it('is not ready from then on, and ready again as soon as there is room', async () => {
    disk.fill();
    assert.equal(await store.ready(), true, 'nothing was asked of it yet');
    await assert.rejects(say(LONG), StoreAway);
    assert.equal(await store.ready(), false);
    disk.makeRoom();
    assert.equal(await store.ready(), true);
    await say('after');
    assert.deepEqual(await said(), ['after']);
  });

  it('is whole afterwards', async () => {
    await say('before');
    disk.fill();
    for (let tries = 0; tries < 20; tries += 1) await say(LONG).catch(() => undefined);
    await store.ready();
    disk.makeRoom();
    await say('after');
    const other = new DatabaseSync(address);
    assert.equal(other.prepare('PRAGMA integrity_check').get()?.['integrity_check'], 'ok');
    assert.deepEqual(other.prepare('PRAGMA foreign_key_check').all(), []);
    other.close();
  });

  it('says the same where another process holds the file for too long', async () => {
    const other = new DatabaseSync(address);
    other.exec('BEGIN IMMEDIATE');
    await assert.rejects(say('meanwhile'), StoreAway);
    other.exec('ROLLBACK');
    other.close();
    await say('after');
    assert.deepEqual(await said(), ['after']);
  });

  it('takes faults of the file for that, and no others', () => {
    const fault = (errcode: number) => Object.assign(new Error('invented'), { errcode });
    for (const code of [5, 10, 13, 778, 1_034, 1_290]) assert.equal(isFileAway(fault(code)), true, `${code}`);
    for (const code of [1, 19, 787, 2_067]) assert.equal(isFileAway(fault(code)), false, `${code}`);
    assert.equal(isFileAway(new Error('invented')), false);
  });

  it('syncs every commit to the disk (synchronous is FULL), with foreign keys held and WAL on', async () => {
    const pragma = (name: string) =>
      store.transaction(async (tx) =>
        Object.values((await sql`${sql.raw(`PRAGMA ${name}`)}`.execute(tx)).rows[0] ?? {}),
      );
    assert.deepEqual(await pragma('synchronous'), [2]);
    assert.deepEqual(await pragma('journal_mode'), ['wal']);
    assert.deepEqual(await pragma('foreign_keys'), [1]);
  });
});
