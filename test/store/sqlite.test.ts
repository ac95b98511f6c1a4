import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { recordAudit } from '#src/store/audit.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { Store } from '#src/store/store.ts';
import { auditLog } from '#test/support/store-suite/audit-log.ts';

const noted = (onId: string) => ({ who: 'somebody', what: 'tried', onId, at: '2026-03-02T10:00:00.000Z' });

describe('Two processes on one SQLite file', () => {
  let folder: string;
  let bot: Store;
  let beside: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefings-'));
    [bot, beside] = [await openSqlite(join(folder, 'one.sqlite')), await openSqlite(join(folder, 'one.sqlite'))];
  });
  afterEach(async () => {
    await Promise.all([bot.close(), beside.close()]);
    rmSync(folder, { recursive: true });
  });

  it('wait for each other’s writes, doing other things meanwhile', async () => {
    const writing = Promise.withResolvers<void>();
    const order: string[] = [];
    const long = beside.transaction(async (tx) => {
      await recordAudit(tx, noted('long'));
      writing.resolve();
      await pause(700);
      order.push('the long write ends');
    });
    await writing.promise;
    const waiting = bot.transaction((tx) => recordAudit(tx, noted('waiting'))).then(() => order.push('the other ends'));
    await pause(350);
    order.push('something else is done');
    await Promise.all([long, waiting]);
    assert.deepEqual(order, ['something else is done', 'the long write ends', 'the other ends']);
    assert.deepEqual(
      (await bot.transaction(auditLog)).map((one) => one.onId),
      ['long', 'waiting'],
    );
  });
});
