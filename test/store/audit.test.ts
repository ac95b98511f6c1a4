import assert from 'node:assert/strict';
import { recordAudit } from '#src/store/audit.ts';
import { assertChained, auditLog } from '#test/support/store-suite/audit-log.ts';
import { keepDirectory } from '#test/support/store-suite/keep.ts';
import { AT, priyaId } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const fact = (onId: string) => ({ who: priyaId, what: 'response.recorded', onId, at: AT });

describeStore('The audit log', (kept) => {
  beforeEach(() => kept.tx((tx) => keepDirectory(tx)));

  it('numbers its entries from 1, each standing on the hash of the one before', async () => {
    for (const id of ['a', 'b', 'c']) await kept.tx((tx) => recordAudit(tx, fact(id)));
    const entries = await kept.tx(auditLog);
    assert.deepEqual(
      entries.map((one) => one.onId),
      ['a', 'b', 'c'],
    );
    assertChained(entries);
  });

  it('takes several entries in one transaction', async () => {
    await kept.tx(async (tx) => {
      await recordAudit(tx, fact('a'));
      await recordAudit(tx, fact('b'));
    });
    assertChained(await kept.tx(auditLog));
  });

  it('keeps no entry of a transaction that came to nothing, and leaves no gap', async () => {
    await kept.tx((tx) => recordAudit(tx, fact('a')));
    const failing = kept.tx(async (tx) => {
      await recordAudit(tx, fact('lost'));
      throw new Error('came to nothing');
    });
    await assert.rejects(failing);
    await kept.tx((tx) => recordAudit(tx, fact('b')));
    const entries = await kept.tx(auditLog);
    assert.deepEqual(
      entries.map((one) => one.onId),
      ['a', 'b'],
    );
    assertChained(entries);
  });

  it('shows an entry that was changed or removed afterwards', async () => {
    for (const id of ['a', 'b', 'c']) await kept.tx((tx) => recordAudit(tx, fact(id)));
    const entries = await kept.tx(auditLog);
    assert.throws(() => assertChained(entries.map((one) => (one.seq === 2 ? { ...one, who: 'somebody else' } : one))));
    assert.throws(() => assertChained(entries.filter((one) => one.seq !== 2)));
  });
});
