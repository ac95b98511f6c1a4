import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { recordAudit } from '#src/store/audit.ts';
import type { Tx } from '#src/store/store.ts';
import { assertChained, auditLog } from '#test/support/store-suite/audit-log.ts';
import { keepDirectory } from '#test/support/store-suite/keep.ts';
import { AT, priyaId } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const REFUSAL = /the audit log is append-only/u;

describeStore('The audit log in the database', (kept) => {
  beforeEach(() =>
    kept.tx(async (tx) => {
      await keepDirectory(tx);
      for (const onId of ['a', 'b', 'c']) await recordAudit(tx, { who: priyaId, what: 'tried', onId, at: AT });
    }),
  );
  afterEach(async () => {
    const entries = await kept.tx(auditLog);
    assert.equal(entries.length, 3);
    assertChained(entries);
  });

  const refused = (attempt: (tx: Tx) => Promise<unknown>) => assert.rejects(kept.tx(attempt), REFUSAL);

  it('refuses to have an entry changed', () =>
    refused((tx) => tx.updateTable('auditEntry').set({ who: 'somebody else' }).where('seq', '=', 2).execute()));

  it('refuses to have an entry removed, from the middle or the end', async () => {
    for (const seq of [2, 3]) await refused((tx) => tx.deleteFrom('auditEntry').where('seq', '=', seq).execute());
  });

  it('refuses to be emptied', () => refused((tx) => tx.deleteFrom('auditEntry').execute()));

  it('refuses to have an entry put in the place of another', () =>
    refused(async (tx) => {
      const [first] = await auditLog(tx);
      if (first === undefined) throw new Error('no entry');
      await tx
        .insertInto('auditEntry')
        .values({ ...first, who: 'somebody else' })
        .onConflict((oc) => oc.column('seq').doUpdateSet({ who: 'somebody else' }))
        .execute();
    }));

  it('refuses the databases’ own ways round: REPLACE and TRUNCATE', () =>
    refused((tx) =>
      kept.address.startsWith('postgres')
        ? sql`TRUNCATE audit_entry`.execute(tx)
        : sql`INSERT OR REPLACE INTO audit_entry SELECT seq, at, 'x', what, on_id, previous_hash, hash FROM audit_entry WHERE seq = 3`.execute(
            tx,
          ),
    ));
});
