import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { markMoved } from '#src/store/backup/moved.ts';
import { holdingAlone, type StorePlace } from '#src/store/backup/place.ts';
import { keepPerson } from '#src/store/people.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { moveStore } from '#src/use-cases/move-store.ts';
import { done } from '#test/support/builders/done.ts';
import { requiresPostgres } from '#test/support/requires.ts';
import { assertChained, auditLog } from '#test/support/store-suite/audit-log.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { personRow } from '#test/support/store-suite/rows.ts';
import { startProcesses } from '#test/support/store-suite/side-by-side.ts';
import { everythingIn, filled, inStore, inTx, newStores, restoring, type Stores } from './stores.ts';

const suite = (makeTarget: (stores: Stores) => Promise<StorePlace>) => () => {
  let stores: Stores;
  let file: string;
  let to: StorePlace;

  beforeEach(async () => {
    stores = newStores();
    file = stores.embedded().file;
    to = await makeTarget(stores);
  });
  afterEach(() => stores.remove());

  const source = (): StorePlace => ({ kind: 'embedded', file });
  const move = () => moveStore(restoring, { file, to });

  it('takes every row over as it is: what was pending is still to be done', async () => {
    await filled(source());
    const before = await everythingIn(source(), stores);
    assert.deepEqual(done(await move()), before);
    const { auditEntry, ...there } = await everythingIn(to, stores);
    const { auditEntry: audited, ...here } = before;
    assert.deepEqual(there, here);
    assert.equal(auditEntry?.rows, (audited?.rows ?? 0) + 1);
  });

  it('takes thousands of responses over', async () => {
    await filled(source(), 3_000);
    assert.equal(done(await move())['response']?.rows, 3_000);
  });

  it('is noted in the audit log, whose chain goes on', async () => {
    await filled(source());
    done(await move());
    const log = await inTx(to, auditLog);
    assertChained(log);
    assert.equal(log.at(-1)?.what, 'store.moved');
  });

  it('keeps the order in which nameless responses are shown', async () => {
    const { open } = await filled(source());
    const shuffled = (place: StorePlace) =>
      inTx(place, (tx) =>
        tx
          .selectFrom('response')
          .select('id')
          .where('discussionId', '=', open.discussionId)
          .orderBy('shuffle')
          .execute(),
      );
    const before = await shuffled(source());
    done(await move());
    assert.deepEqual(await shuffled(to), before);
  });

  it('leaves the file as it was, and no bot goes on in it', async () => {
    await filled(source());
    done(await move());
    await assert.rejects(openSqlite(file), /was moved to another database.*set DATABASE_URL/u);
    await assert.rejects(move(), /was moved to another database/u);
    const database = new DatabaseSync(file, { readOnly: true });
    assert.deepEqual({ ...database.prepare('SELECT count(*) AS n FROM response').get() }, { n: 40 });
    database.close();
  });

  it('is refused to a database that is not empty, and nothing changes', async () => {
    await filled(source());
    await inTx(to, (tx) => keepPerson(tx, personRow()));
    const [here, there] = [await everythingIn(source(), stores), await everythingIn(to, stores)];
    assert.deepEqual(await move(), { ok: false, refusal: 'not-empty' });
    assert.deepEqual([await everythingIn(source(), stores), await everythingIn(to, stores)], [here, there]);
  });

  it('is refused while a bot has the store open, even where that bot is idle', async () => {
    await inStore(source(), (store) => store.transaction((tx) => keepScene(tx)));
    const processes = await startProcesses(file, 1);
    await processes.sideBySide(['open']);
    assert.deepEqual(await move(), { ok: false, refusal: 'in-use' });
    assert.ok(existsSync(file));
    await processes.close();
    done(await move());
  });

  it('is refused where there is no embedded store, and none is made', async () => {
    assert.deepEqual(await move(), { ok: false, refusal: 'no-store' });
    assert.ok(!existsSync(file));
  });
};

describe('Moving an embedded store to another place', () => {
  suite(async (stores) => stores.embedded())();
});

requiresPostgres('Moving an embedded store to PostgreSQL', () => {
  suite((stores) => stores.postgres())();
});

describe('A bot that starts while its store is being moved', () => {
  it('waits, and then does not go on in the store that was left', async () => {
    const stores = newStores();
    const place = stores.embedded();
    await filled(place);
    const processes = await startProcesses(place.file, 1);
    const opening = Promise.withResolvers<unknown>();
    await holdingAlone(place.file, async ({ tx }) => {
      processes.sideBySide(['open']).then(opening.resolve, opening.reject);
      await pause(700);
      await markMoved(tx);
    });
    await assert.rejects(opening.promise, /was moved/u);
    await processes.close();
    await stores.remove();
  });
});
