import assert from 'node:assert/strict';
import { recordAudit } from '#src/store/audit.ts';
import type { App } from '#src/use-cases/app.ts';
import { verifyAudit } from '#src/use-cases/verify-audit.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { runCli } from '#test/support/run-cli.ts';
import { appOn } from '#test/support/store-suite/app.ts';
import { auditLog } from '#test/support/store-suite/audit-log.ts';
import { keepDirectory } from '#test/support/store-suite/keep.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { tamper } from '#test/support/store-suite/tampering.ts';
import { describeStore } from '#test/support/store-suite.ts';

const verify = (app: App, ...more: readonly string[]) => runCli(app, 'audit', 'verify', ...more);

describe('audit verify', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
    await finish(open);
    await approve(open);
  });
  afterEach(() => open.app.store.close());

  const noted = async () => {
    const last = (await open.app.store.transaction(auditLog)).at(-1);
    return { seq: last?.seq ?? 0, text: `${last?.seq}:${last?.hash}` };
  };

  it('says that a log is whole and what its head is, and what it cannot show', async () => {
    const { exit, said } = await verify(open.app);
    const { text, seq } = await noted();
    assert.equal(exit, 0);
    assert.match(said, new RegExp(`whole: ${seq} entries`, 'u'));
    assert.ok(said.includes(text));
    assert.match(said, /does not show whether the last entries were cut off/u);
  });

  it('says that a head which was noted earlier is as it was, after more has been written', async () => {
    const { text, seq } = await noted();
    await open.app.store.transaction((tx) => recordAudit(tx, { who: 'test', what: 'tried', onId: 'x', at: AT }));
    const { exit, said } = await verify(open.app, text);
    assert.equal(exit, 0);
    assert.match(said, new RegExp(`noted, ${seq}, is as it was`, 'u'));
  });

  for (const column of ['at', 'who', 'what', 'onId'] as const)
    it(`names the entry whose ${column} was changed, by its number and nothing of its content`, async () => {
      await tamper(open.app.store, (tx) =>
        tx
          .updateTable('auditEntry')
          .set({ [column]: 'forged' })
          .where('seq', '=', 3)
          .execute(),
      );
      const { exit, said } = await verify(open.app);
      assert.equal(exit, 1);
      assert.match(said, /^Entry 3 of the audit log does not fit/u);
      assert.doesNotMatch(said, /forged/u);
    });

  it('names the first entry that is missing from the middle, or from the beginning', async () => {
    await tamper(open.app.store, (tx) => tx.deleteFrom('auditEntry').where('seq', '=', 4).execute());
    assert.match((await verify(open.app)).said, /^Entry 4 /u);
    await tamper(open.app.store, (tx) => tx.deleteFrom('auditEntry').where('seq', '=', 1).execute());
    assert.match((await verify(open.app)).said, /^Entry 1 /u);
  });

  it('notices a tail that was cut off, against a noted head', async () => {
    const { text, seq } = await noted();
    await open.app.store.transaction((tx) => recordAudit(tx, { who: 'test', what: 'tried', onId: 'x', at: AT }));
    await tamper(open.app.store, (tx) => tx.deleteFrom('auditEntry').where('seq', '>=', seq).execute());
    const { exit, said } = await verify(open.app, text);
    assert.equal(exit, 1);
    assert.match(said, new RegExp(`entry ${seq} and what followed were cut off`, 'u'));
  });

  it('notices without one that the entries of kept minutes are gone from the end', async () => {
    const { seq } = await noted();
    await tamper(open.app.store, (tx) => tx.deleteFrom('auditEntry').where('seq', '=', seq).execute());
    const { exit, said } = await verify(open.app);
    assert.equal(exit, 1);
    assert.match(said, /^1 set of minutes has no entry/u);
  });

  it('notices a log that was wholly written anew, against a noted head', async () => {
    const { text } = await noted();
    const facts = await open.app.store.transaction(auditLog);
    await tamper(open.app.store, async (tx) => {
      await tx.deleteFrom('auditEntry').execute();
      for (const { who, what, onId, at } of facts)
        await recordAudit(tx, { who: who.replace('priya', 'bo'), what, onId, at });
    });
    assert.equal((await verify(open.app)).exit, 0);
    assert.match((await verify(open.app, text)).said, /has been rewritten since/u);
  });

  it('is wrong usage with anything but a number and a hash', async () => {
    assert.equal((await verify(open.app, '12')).exit, 2);
    assert.equal((await runCli(open.app, 'audit')).exit, 2);
  });
});

describeStore('A long audit log', (kept) => {
  it('is walked to its end, in batches, and names a fault far in', async () => {
    await kept.tx(async (tx) => {
      await keepDirectory(tx);
      for (let at = 1; at <= 2_050; at += 1)
        await recordAudit(tx, { who: 'test', what: 'tried', onId: `${at}`, at: AT });
    });
    const app = appOn(kept.store);
    assert.equal((await verifyAudit(app)).head?.seq, 2_050);
    await tamper(kept.store, (tx) => tx.deleteFrom('auditEntry').where('seq', '=', 1_500).execute());
    assert.deepEqual((await verifyAudit(app)).fault, { kind: 'misfit', seq: 1_500 });
  });

  it('may be empty', async () => {
    assert.deepEqual(await verifyAudit(appOn(kept.store)), { head: undefined, fault: undefined });
    assert.equal((await verify(appOn(kept.store))).exit, 0);
  });
});
