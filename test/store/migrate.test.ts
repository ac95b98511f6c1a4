import assert from 'node:assert/strict';
import { requiresPostgres } from '#test/support/requires.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { startProcesses } from '#test/support/store-suite/side-by-side.ts';
import { newDatabase, newFile, openAt } from '#test/support/store-suite.ts';

const ROUNDS = 3;

const startsTogether = (place: typeof newFile) => async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { address, remove } = await place();
    const processes = await startProcesses(address, 2);
    assert.deepEqual(await processes.sideBySide(['open'], ['open']), [['true'], ['true']]);
    await processes.close();
    await remove();
  }
};

const opensAgain = (place: typeof newFile) => async () => {
  const { address, remove } = await place();
  const first = await openAt(address);
  const { discussionId } = await first.transaction((tx) => keepScene(tx));
  await first.close();
  const second = await openAt(address);
  const rows = await second.transaction((tx) => tx.selectFrom('discussion').select('id').execute());
  assert.deepEqual(rows, [{ id: discussionId }]);
  await second.close();
  await remove();
};

describe('Migrations (SQLite file)', () => {
  it('are done once where two processes start on a new database at the same moment', startsTogether(newFile));
  it('leave what is kept as it is when the store is opened again', opensAgain(newFile));
});

requiresPostgres('Migrations (PostgreSQL)', () => {
  it('are done once where two processes start on a new database at the same moment', startsTogether(newDatabase));
  it('leave what is kept as it is when the store is opened again', opensAgain(newDatabase));
});
