import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { AuditEntryTable } from '#src/store/schema.ts';
import type { Tx } from '#src/store/store.ts';

export const auditLog = (tx: Tx): Promise<AuditEntryTable[]> =>
  tx.selectFrom('auditEntry').selectAll().orderBy('seq').execute();

/** Fails where a number is missing, or an entry does not stand on the hash of the one before it. */
export const assertChained = (entries: readonly AuditEntryTable[]): void => {
  let previousHash = '0'.repeat(64);
  for (const [index, entry] of entries.entries()) {
    assert.equal(entry.seq, index + 1);
    assert.equal(entry.previousHash, previousHash);
    const covered = [entry.seq, entry.at, entry.who, entry.what, entry.onId, previousHash];
    assert.equal(entry.hash, createHash('sha256').update(JSON.stringify(covered)).digest('hex'));
    previousHash = entry.hash;
  }
};
