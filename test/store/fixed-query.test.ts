import assert from 'node:assert/strict';
import { fixedQuery } from '#src/store/fixed-query.ts';
import type { TeamTable } from '#src/store/schema.ts';
import { keepTeam } from '#src/store/teams.ts';
import { teamRow } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('A query that is put into words once', (kept) => {
  let built = 0;
  const named = fixedQuery((tx, name: string) => {
    built += 1;
    return tx.selectFrom('team').select('id').where('name', '=', name).orderBy('id');
  });
  const change = fixedQuery((tx, id: string, to: Partial<TeamTable>) =>
    tx.updateTable('team').set(to).where('id', '=', id).returning(['name', 'hearsChannel']),
  );
  const among = fixedQuery((tx, ids: readonly string[]) =>
    tx.selectFrom('team').select('name').where('id', 'in', ids).where('hearsChannel', '=', 0).orderBy('name'),
  );

  const keepNamed = async (name: string): Promise<string> => {
    const team = teamRow({ name });
    await kept.tx((tx) => keepTeam(tx, team));
    return team.id;
  };

  it('answers for the values of each time, and of the store as it is then', async () => {
    const first = await keepNamed('Duty');
    assert.deepEqual(await kept.tx((tx) => named(tx, 'Duty')), [{ id: first }]);
    assert.deepEqual(await kept.tx((tx) => named(tx, 'Reviewing')), []);
    const second = await keepNamed('Duty');
    const known = built;
    assert.deepEqual(await kept.tx((tx) => named(tx, 'Duty')), [{ id: first }, { id: second }]);
    assert.equal(built, known);
  });

  it('sets the columns that are given, each time', async () => {
    const id = await keepNamed('Duty');
    const all = [
      { name: 'Assessment' },
      { hearsChannel: 1 as const },
      { name: 'Duty', hearsChannel: 0 as const },
      { name: 'Last' },
    ];
    const came = await kept.tx(async (tx) => {
      const rows: unknown[] = [];
      for (const to of all) rows.push(...(await change(tx, id, to)));
      return rows;
    });
    assert.deepEqual(came, [
      { name: 'Assessment', hearsChannel: 0 },
      { name: 'Assessment', hearsChannel: 1 },
      { name: 'Duty', hearsChannel: 0 },
      { name: 'Last', hearsChannel: 0 },
    ]);
  });

  it('leaves out a column that is undefined, and empties one that is null', async () => {
    const id = await keepNamed('Duty');
    await kept.tx((tx) => change(tx, id, { channelId: '19:a@thread.tacv2', settledBy: 'tenant' }));
    await kept.tx((tx) => change(tx, id, { channelId: undefined as never, settledBy: null }));
    const row = await kept.tx((tx) => tx.selectFrom('team').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
    assert.deepEqual([row.channelId, row.settledBy], ['19:a@thread.tacv2', null]);
  });

  it('takes lists of any length', async () => {
    const ids = [await keepNamed('A'), await keepNamed('B'), await keepNamed('C')];
    const names = async (some: readonly string[]) => (await kept.tx((tx) => among(tx, some))).map((row) => row.name);
    assert.deepEqual(await names(ids.slice(0, 1)), ['A']);
    assert.deepEqual(await names(ids), ['A', 'B', 'C']);
    assert.deepEqual(await names(ids.slice(1)), ['B', 'C']);
    for (let length = 0; length < 60; length += 1)
      assert.deepEqual(await names([...Array.from({ length }, (_, at) => `none-${at}`), ids[2] ?? '']), ['C']);
  });
});
