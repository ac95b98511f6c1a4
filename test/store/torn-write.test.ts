import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { recordAudit } from '#src/store/audit.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { chanceFrom } from '#test/crash/seed.ts';
import { keepDirectory } from '#test/support/store-suite/keep.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { newFile } from '#test/support/store-suite.ts';

const TRANSACTIONS = 12;
const WAL_HEADER = 32;
const FRAME_HEADER = 24;
const PAGE = 4_096;
const RANDOM_CUTS = 30;

/** Each transaction writes two rows into each of two tables, so that half of one would show. */
const commit = (store: Awaited<ReturnType<typeof openSqlite>>, number: number): Promise<void> =>
  store.transaction(async (tx) => {
    for (const half of ['first', 'second']) {
      const seen = {
        conversationId: `conversation ${number}`,
        activityId: `${half}${'x'.repeat(number * 400)}`,
        at: AT,
      };
      await tx.insertInto('seenActivity').values(seen).execute();
      await recordAudit(tx, { who: 'runner', what: 'written', onId: `${number} ${half}`, at: AT });
    }
  });

describe('A write that was torn by a power cut', () => {
  let address: string;
  let remove: () => Promise<void>;
  /** How long the log was once each transaction had been committed. */
  const committedAt: number[] = [];

  before(async () => {
    ({ address, remove } = await newFile());
    const store = await openSqlite(address);
    await store.transaction(keepDirectory);
    const other = new DatabaseSync(address);
    other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    for (let number = 1; number <= TRANSACTIONS; number += 1) {
      await commit(store, number);
      committedAt.push(statSync(`${address}-wal`).size);
    }
    mkdirSync(join(dirname(address), 'whole'));
    // The log as it is while the process runs: closing would empty it into the file.
    for (const end of ['', '-wal']) copyFileSync(`${address}${end}`, join(dirname(address), 'whole', `store${end}`));
    other.close();
    await store.close();
  });
  after(() => remove());

  let cuts = 0;
  /** Opens what is left after a cut as the product does; answers how many transactions it holds, each of them whole. */
  const heldAfter = async (tear: (wal: string) => void): Promise<number> => {
    cuts += 1;
    const folder = join(dirname(address), `cut ${cuts}`);
    mkdirSync(folder);
    for (const end of ['', '-wal'])
      copyFileSync(join(dirname(address), 'whole', `store${end}`), join(folder, `store${end}`));
    tear(join(folder, 'store-wal'));
    const store = await openSqlite(join(folder, 'store'));
    const [audit, seen] = await store.transaction(async (tx) => [
      await tx.selectFrom('auditEntry').select('onId').orderBy('seq').execute(),
      await tx.selectFrom('seenActivity').select('conversationId').execute(),
    ]);
    await store.close();
    const held = audit.length / 2;
    const wanted = Array.from({ length: held }, (_, index) => [`${index + 1} first`, `${index + 1} second`]).flat();
    assert.deepEqual(
      audit.map((one) => one.onId),
      wanted,
    );
    assert.equal(seen.length, audit.length);
    const database = new DatabaseSync(join(folder, 'store'));
    assert.equal(database.prepare('PRAGMA integrity_check').get()?.['integrity_check'], 'ok');
    database.close();
    return held;
  };
  const whole = () => statSync(join(dirname(address), 'whole', 'store-wal')).size;
  /** Everything whose last byte was written before the cut was synced, so that it has to be there. */
  const committedBefore = (length: number): number => committedAt.filter((end) => end <= length).length;

  it('leaves exactly the transactions before it, wherever the log ends between two frames', async () => {
    for (let length = WAL_HEADER; length <= whole(); length += FRAME_HEADER + PAGE) {
      const held = await heldAfter((wal) => truncateSync(wal, length));
      assert.equal(held, committedBefore(length), `${length} bytes of the log`);
    }
    assert.equal(committedBefore(whole()), TRANSACTIONS);
  });

  it('leaves exactly the transactions before it, wherever the log ends inside a frame', async () => {
    const chance = chanceFrom(20_261_124);
    for (let cut = 0; cut < RANDOM_CUTS; cut += 1) {
      const length = chance.between(0, whole());
      const held = await heldAfter((wal) => truncateSync(wal, length));
      assert.equal(held, committedBefore(length), `${length} bytes of the log`);
    }
  });

  it('leaves what came before a page of which only a part reached the disk, and nothing after it', async () => {
    const chance = chanceFrom(20_261_125);
    for (let cut = 0; cut < RANDOM_CUTS; cut += 1) {
      const at = chance.between(WAL_HEADER, whole() - PAGE);
      const held = await heldAfter((wal) => {
        const bytes = readFileSync(wal);
        bytes.fill(0xa5, at, at + chance.between(1, 512));
        writeFileSync(wal, bytes);
      });
      assert.ok(held <= TRANSACTIONS && held >= committedBefore(at), `garbage from byte ${at}`);
      assert.ok(held < TRANSACTIONS, 'a page that was garbled was taken for whole');
    }
  });
});
