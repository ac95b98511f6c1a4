import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rowsIn } from '#src/store/backup/contents.ts';
import { fillStore } from '#src/store/backup/fill-store.ts';
import { dialectOf, type StorePlace } from '#src/store/backup/place.ts';
import { readBackup } from '#src/store/backup/read-backup.ts';
import { migrate, migrations } from '#src/store/migrate.ts';
import { keepPerson } from '#src/store/people.ts';
import { kyselyOver } from '#src/store/sqlite.ts';
import { storeOver } from '#src/store/store.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { type RestoreRefusal, restoreBackup } from '#src/use-cases/restore-backup.ts';
import { takeBackup } from '#src/use-cases/take-backup.ts';
import { done } from '#test/support/builders/done.ts';
import { requiresPostgres } from '#test/support/requires.ts';
import { appOn } from '#test/support/store-suite/app.ts';
import { directoryWith } from '#test/support/store-suite/keep.ts';
import { personRow } from '#test/support/store-suite/rows.ts';
import { everythingIn, filled, inStore, inTx, newStores, restoring, type Stores, takenAt } from './stores.ts';

const SECRET = 'a secret that signs links';
let stores: Stores;
let file: string;

/** A full embedded store, and its backup. */
const backedUp = async (of: StorePlace = stores.embedded(), secret: string | undefined = SECRET) => {
  await filled(of);
  return done(await takeBackup(takenAt, { of, file, secret }));
};
const restore = (into: StorePlace, secret: string | undefined = SECRET) =>
  restoreBackup(restoring, { file, into, secret });

const here = (): void => {
  beforeEach(() => {
    stores = newStores();
    file = stores.file('backup.sqlite');
  });
  afterEach(() => stores.remove());
};

/** What a restore settles is in these tables; every other row must be there exactly as it was. */
const SETTLED = ['card', 'delivery', 'reminder', 'auditEntry'];

const bringsBack = (from: () => Promise<StorePlace>, to: () => Promise<StorePlace>) => async () => {
  const taken = await backedUp(await from());
  const into = await to();
  const restored = done(await restore(into));
  assert.deepEqual(restored.contents, taken.tables);
  assert.ok(rowsIn(taken.tables) > 60);
  const there = await everythingIn(into, stores);
  for (const [table, contents] of Object.entries(taken.tables))
    if (!SETTLED.includes(table)) assert.deepEqual(there[table], contents, table);
};

const refusesIntoFull = (to: () => Promise<StorePlace>) => async () => {
  await backedUp();
  const into = await to();
  await inTx(into, (tx) => keepPerson(tx, personRow()));
  const before = await everythingIn(into, stores);
  assert.deepEqual(await restore(into), { ok: false, refusal: 'not-empty' });
  assert.deepEqual(await everythingIn(into, stores), before);
};

const restoresIntoStarted = (to: () => Promise<StorePlace>) => async () => {
  const taken = await backedUp();
  const into = await to();
  await inStore(into, (store) =>
    loadDirectory(appOn(store), { directory: directoryWith(), fileHash: 'of the file', by: 'file' }),
  );
  done(await restore(into));
  assert.deepEqual((await everythingIn(into, stores))['directory'], taken.tables['directory']);
};

const keepsNothingOfHalf = (to: () => Promise<StorePlace>) => async () => {
  await backedUp();
  const into = await to();
  await inStore(into, async () => undefined);
  const before = await everythingIn(into, stores);
  const restoringHalf = readBackup(file, (side) =>
    inStore(into, (store) =>
      fillStore(side, { store, dialect: dialectOf(into) }, () => Promise.reject(new Error('the power is cut'))),
    ),
  );
  await assert.rejects(restoringHalf, /the power is cut/u);
  assert.deepEqual(await everythingIn(into, stores), before);
};

const embedded = async (): Promise<StorePlace> => stores.embedded();
const postgres = (): Promise<StorePlace> => stores.postgres();

describe('A restore', () => {
  here();
  it('brings every row back as it was', bringsBack(embedded, embedded));
  it('is refused into a store that is not empty, which stays as it was', refusesIntoFull(embedded));
  it('counts a store as empty in which a bot was only started', restoresIntoStarted(embedded));
  it('keeps nothing where it does not come to its end', keepsNothingOfHalf(embedded));

  it('keeps nothing where the copy, read back, is not what was copied', async () => {
    await backedUp();
    const into = stores.embedded();
    await inStore(into, async () => undefined);
    const database = new DatabaseSync(into.file);
    database.exec(
      "CREATE TRIGGER spoils AFTER INSERT ON response BEGIN UPDATE response SET text = '' WHERE point = 0; END",
    );
    database.close();
    await assert.rejects(restore(into), /copy is not the same/u);
    assert.equal(rowsIn(await everythingIn(into, stores)), 0);
  });

  it('knows the secret that signs links again, and says where another would break them', async () => {
    await backedUp();
    assert.equal(done(await restore(stores.embedded())).links, 'good');
    assert.equal(done(await restore(stores.embedded(), 'another secret entirely')).links, 'broken');
    assert.equal(
      done(await restoreBackup(restoring, { file, into: stores.embedded(), secret: undefined })).links,
      'broken',
    );
  });

  it('of a backup from before any link was signed says that there were none', async () => {
    const of = stores.embedded();
    await filled(of);
    done(await takeBackup(takenAt, { of, file, secret: undefined }));
    assert.equal(done(await restore(stores.embedded())).links, 'unknown');
  });
});

requiresPostgres('A restore from and to PostgreSQL', () => {
  here();
  it('brings every row of an embedded store back in PostgreSQL', bringsBack(embedded, postgres));
  it('brings every row of PostgreSQL back in an embedded store', bringsBack(postgres, embedded));
  it('brings every row of PostgreSQL back in PostgreSQL', bringsBack(postgres, postgres));
  it('is refused into a database that is not empty, which stays as it was', refusesIntoFull(postgres));
  it('counts a database as empty in which a bot was only started', restoresIntoStarted(postgres));
  it('keeps nothing where it does not come to its end', keepsNothingOfHalf(postgres));
});

describe('A file that is no whole backup', () => {
  here();

  const isRefused = async (refusal: RestoreRefusal): Promise<void> => {
    const into = stores.embedded();
    assert.deepEqual(await restore(into), { ok: false, refusal });
    assert.ok(!existsSync(into.file), 'no store was made');
  };
  const changing = (sql: string): void => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  };

  it('is refused where it is not there, or is a folder', async () => {
    await isRefused('cannot-read');
    file = stores.folder;
    await isRefused('cannot-read');
  });

  it('is refused where it is no database', async () => {
    writeFileSync(file, 'Dear all, please find attached.');
    await isRefused('not-a-backup');
    writeFileSync(file, '');
    await isRefused('not-a-backup');
  });

  it('is refused where it is a store and not a backup of one', async () => {
    const of = stores.embedded();
    await filled(of);
    file = of.file;
    await isRefused('not-a-backup');
  });

  it('is refused wherever it is cut off', async () => {
    await backedUp();
    const whole = readFileSync(file);
    for (const left of [0.999, 0.9, 0.5, 0.1]) {
      writeFileSync(file, whole);
      truncateSync(file, Math.floor(whole.length * left));
      await isRefused('damaged');
    }
  });

  it('is refused where one letter of one response is another', async () => {
    await backedUp();
    const bytes = readFileSync(file);
    // Some pages hold remains of rows that were moved to others, so every place where it stands is changed.
    let place = bytes.indexOf('HYPERLINK');
    assert.ok(place > 0);
    for (; place !== -1; place = bytes.indexOf('HYPERLINK')) bytes.write('X', place);
    writeFileSync(file, bytes);
    await isRefused('damaged');
  });

  it('is refused where a row is missing, or one too many', async () => {
    await backedUp();
    changing('DELETE FROM response WHERE id = (SELECT min(id) FROM response)');
    await isRefused('damaged');
  });

  it('is refused where it holds a table that its manifest does not tell of', async () => {
    await backedUp();
    changing('CREATE TABLE another (id TEXT)');
    await isRefused('damaged');
  });

  it('is refused where its manifest cannot be read', async () => {
    await backedUp();
    changing("UPDATE backup_manifest SET content = 'torn'");
    await isRefused('damaged');
    changing("UPDATE backup_manifest SET content = '{}'");
    await isRefused('damaged');
    changing('DELETE FROM backup_manifest');
    await isRefused('damaged');
  });

  it('is refused where a later version of the product wrote it', async () => {
    await backedUp();
    changing(`UPDATE backup_manifest SET content = json_set(content, '$.migrations[#]', '9999-to-come')`);
    await isRefused('later-version');
    changing(`UPDATE backup_manifest SET content = json_set(content, '$.migrations', json('[]'), '$.format', 2)`);
    await isRefused('later-version');
  });
});

describe('A backup of an older version', () => {
  here();

  /** The next migration, as one may look. */
  const later = {
    up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => {
      await db.schema.alterTable('response').addColumn('told_at', 'text').execute();
      await db.schema
        .createTable('addition')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .execute();
    },
  };
  const next = { ...migrations, '9999-later': later };

  it('is brought to this version on the way, and stays itself as it was taken', async () => {
    const taken = await backedUp();
    const before = readFileSync(file);
    const into = stores.embedded();
    mkdirSync(dirname(into.file));
    const db = kyselyOver(new DatabaseSync(into.file), 'writer');
    await migrate(db, next);
    const target = { store: storeOver(db), dialect: dialectOf(into) };
    const read = await readBackup(file, (side) => fillStore(side, target, async () => 'filled'), next);
    await db.destroy();
    const { value, contents } = done(done(read));
    assert.equal(value, 'filled');
    assert.equal(contents['addition']?.rows, 0);
    assert.equal(contents['response']?.rows, taken.tables['response']?.rows);
    const database = new DatabaseSync(into.file);
    assert.deepEqual(
      { ...database.prepare('SELECT count(*) AS n, count(told_at) AS told FROM response').get() },
      { n: 40, told: 0 },
    );
    database.close();
    assert.ok(readFileSync(file).equals(before));
  });
});
