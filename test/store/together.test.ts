import assert from 'node:assert/strict';
import { StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import sinon from 'sinon';
import { openSqlite } from '#src/store/sqlite.ts';
import type { Store, Tx } from '#src/store/store.ts';
import { keepTeam } from '#src/store/teams.ts';
import { teamRow } from '../support/store-suite/rows.ts';

const teams = (tx: Tx) => tx.selectFrom('team').select('id').orderBy('id').execute();
const keep = (id: string) => (tx: Tx) => keepTeam(tx, teamRow({ id }));

describe('Transactions that wait for one another on SQLite', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
  });
  afterEach(() => store.close());

  const kept = async () => (await store.transaction(teams)).map((team) => team.id);

  it('are each kept, in the order in which they came', async () => {
    const order: number[] = [];
    const ids = Array.from({ length: 200 }, (_, index) => index);
    await Promise.all(ids.map((id) => store.transaction(keep(`team-${id}`)).then(() => order.push(id))));
    assert.deepEqual(order, ids);
    assert.equal((await kept()).length, ids.length);
  });

  it('answer each with its own answer', async () => {
    const answers = await Promise.all([1, 2, 3].map((answer) => store.transaction(async () => answer)));
    assert.deepEqual(answers, [1, 2, 3]);
  });

  it('lose nothing to one among them that throws, and keep nothing of that one', async () => {
    const failing = async (tx: Tx) => {
      await keep('undone')(tx);
      throw new Error('of its own accord');
    };
    const outcomes = await Promise.allSettled([
      store.transaction(keep('before')),
      store.transaction(failing),
      store.transaction(keep('after')),
    ]);
    assert.deepEqual(
      outcomes.map((one) => one.status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(await kept(), ['after', 'before']);
  });

  it('count none as kept where the database has undone all of them', async () => {
    const undoing = async (tx: Tx) => {
      await sql`rollback`.execute(tx);
      throw new Error('the disk failed');
    };
    await store.transaction(keep('by itself'));
    const outcomes = await Promise.allSettled([store.transaction(keep('with it')), store.transaction(undoing)]);
    assert.deepEqual(
      outcomes.map((one) => one.status),
      ['rejected', 'rejected'],
    );
    assert.deepEqual(await kept(), ['by itself']);
  });

  it('share commits where they come at once, from callers that know nothing of each other', async () => {
    const run = sinon.spy(StatementSync.prototype, 'run');
    const caller = async (id: string) => {
      await pause(1);
      await store.transaction(keep(id));
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => caller(`team-${index}`)));
    run.restore();
    const commits = run.thisValues.filter((one: StatementSync) => one.sourceSQL === 'commit').length;
    assert.ok(commits < 10, `${commits} commits`);
    assert.equal((await kept()).length, 20);
  });

  it('keep also what came while a long one was at work', async () => {
    const long = async (tx: Tx) => {
      await keep('long')(tx);
      await pause(20);
    };
    await Promise.all([store.transaction(long), store.transaction(keep('next')), store.transaction(keep('last'))]);
    assert.deepEqual(await kept(), ['last', 'long', 'next']);
  });
});
