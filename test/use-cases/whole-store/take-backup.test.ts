import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { StorePlace } from '#src/store/backup/place.ts';
import { responsesOf } from '#src/store/responses.ts';
import { takeBackup } from '#src/use-cases/take-backup.ts';
import { done } from '#test/support/builders/done.ts';
import { requiresPostgres } from '#test/support/requires.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { startProcesses } from '#test/support/store-suite/side-by-side.ts';
import { everythingIn, filled, inStore, newStores, type Stores, takenAt } from './stores.ts';

const SECRET = 'a secret that signs links';

const suite = (makePlace: (stores: Stores) => Promise<StorePlace>) => () => {
  let stores: Stores;
  let place: StorePlace;
  let file: string;

  beforeEach(async () => {
    stores = newStores();
    place = await makePlace(stores);
    file = stores.file('backup.sqlite');
  });
  afterEach(() => stores.remove());

  const take = (to = file) => takeBackup(takenAt, { of: place, file: to, secret: SECRET });

  it('holds every row of every table, and says how many and of what moment', async () => {
    await filled(place);
    const { tables, takenAt: moment } = done(await take());
    assert.equal(moment, AT);
    assert.deepEqual(tables, await everythingIn(place, stores));
    assert.equal(tables['response']?.rows, 40);
  });

  it('is one SQLite file that its owner alone may read, with nothing left beside it', async () => {
    await filled(place);
    await take();
    assert.deepEqual(
      readdirSync(stores.folder).filter((name) => name.includes('backup')),
      ['backup.sqlite'],
    );
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
    const database = new DatabaseSync(file, { readOnly: true });
    assert.deepEqual({ ...database.prepare('SELECT count(*) AS n FROM response').get() }, { n: 40 });
    database.close();
  });

  it('does not hold the secret that signs links', async () => {
    await filled(place);
    await take();
    assert.ok(!readFileSync(file).includes(SECRET));
  });

  it('never overwrites a file', async () => {
    await filled(place);
    writeFileSync(file, 'something else');
    assert.deepEqual(await take(), { ok: false, refusal: 'is-there' });
    assert.equal(readFileSync(file, 'utf8'), 'something else');
  });

  it('is taken once where two take one of the same name at the same moment', async () => {
    await filled(place);
    const both = await Promise.all([take(), take()]);
    assert.deepEqual(
      both.filter((one) => !one.ok),
      [{ ok: false, refusal: 'is-there' }],
    );
    assert.deepEqual(
      readdirSync(stores.folder).filter((name) => name.includes('backup')),
      ['backup.sqlite'],
    );
  });

  it('leaves nothing behind where its folder is not there', async () => {
    await filled(place);
    assert.deepEqual(await take(stores.file('nowhere/backup.sqlite')), { ok: false, refusal: 'cannot-write' });
    assert.ok(!existsSync(stores.file('nowhere')));
  });

  it('shows one moment while responses come in: each that was accepted before it began, and never half of anything', () =>
    inStore(place, async (store) => {
      const { discussionId: id } = await store.transaction((tx) => keepScene(tx));
      const accepted = () => store.transaction(async (tx) => (await responsesOf(tx, id)).length);
      const version = async () =>
        (await store.transaction((tx) => tx.selectFrom('discussion').select('version').executeTakeFirstOrThrow()))
          .version;
      const atFirst = await version();
      const processes = await startProcesses(place.kind === 'embedded' ? place.file : place.url, 2);
      const responding = processes.sideBySide(['respond', { id, times: 600 }], ['respond', { id, times: 600 }]);
      while ((await accepted()) < 20) await pause(5);
      const before = await accepted();
      const taken = done(await take());
      const after = await accepted();
      await responding;
      await processes.close();
      const held = taken.tables['response']?.rows ?? 0;
      assert.ok(before <= held && held <= after, `${before} before, ${held} held, ${after} after`);
      assert.ok(after < 1_200, 'the backup was taken while responses came in');
      // Each response raises the version of its discussion in its own transaction: half of one would show here.
      const each = ((await version()) - atFirst) / (await accepted());
      const database = new DatabaseSync(file, { readOnly: true });
      assert.deepEqual(
        { ...database.prepare('SELECT version FROM discussion').get() },
        { version: atFirst + each * held },
      );
      database.close();
    }));
};

describe('A backup of an embedded store', () => {
  suite(async (stores) => stores.embedded())();

  it('brings a store of an earlier version to this one first', async () => {
    const stores = newStores();
    const of = stores.embedded();
    mkdirSync(dirname(of.file));
    writeFileSync(of.file, '');
    const { tables } = done(await takeBackup(takenAt, { of, file: stores.file('b.sqlite'), secret: undefined }));
    assert.deepEqual(tables, await everythingIn(of, stores));
    assert.deepEqual(tables['response']?.rows, 0);
    await stores.remove();
  });

  it('is refused where there is no store, and none is made', async () => {
    const stores = newStores();
    const of = stores.embedded();
    const asked = { of, file: stores.file('backup.sqlite'), secret: undefined };
    assert.deepEqual(await takeBackup(takenAt, asked), { ok: false, refusal: 'no-store' });
    assert.ok(!existsSync(of.file));
    await stores.remove();
  });
});

requiresPostgres('A backup of a PostgreSQL database', () => {
  suite((stores) => stores.postgres())();
});
