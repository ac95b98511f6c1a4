import assert from 'node:assert/strict';
import ts from 'typescript';
import { files, text } from '#test/house/files.ts';
import { faultsIn, opensTransaction } from './transaction-faults.ts';

const sources = files('src/{store,use-cases,views,runner,cli,teams,web}/**/*.ts');
const parsed = (path: string) => ts.createSourceFile(path, text(path), ts.ScriptTarget.Latest, true);
const openers = new Set(sources.flatMap((path) => opensTransaction(parsed(path), 'exported')));
const faultsOf = (code: string) =>
  faultsIn(ts.createSourceFile('planted.ts', code, ts.ScriptTarget.Latest, true), openers);

describe('Inside a transaction', () => {
  it('nothing uses the store itself: on SQLite it would hang for ever, on PostgreSQL run outside the transaction', () => {
    assert.deepEqual(
      sources.flatMap((path) => faultsIn(parsed(path), openers)),
      [],
    );
  });

  it('a second transaction is found', () => {
    const code = 'const f = (app: App) => app.store.transaction(async (tx) => { await app.store.transaction(read); });';
    assert.deepEqual(faultsOf(code), ['planted.ts:1 uses the store']);
  });

  it('a call of a use case that opens its own is found', () => {
    assert.ok(openers.has('approveMinutes') && openers.has('firstTime'));
    const code = 'const f = (app: App) => app.store.transaction((tx) => approveMinutes(app, command));';
    assert.deepEqual(faultsOf(code), ['planted.ts:1 calls approveMinutes']);
  });

  it('a function that takes a transaction and opens another is found', () => {
    const code = 'const f = async (app: App, tx: Tx) => {\n  await app.store.ready();\n};';
    assert.deepEqual(faultsOf(code), ['planted.ts:2 uses the store']);
  });

  it('a query that is not asked of the transaction is found', () => {
    const code = "export const f = (db: Db) => db.selectFrom('team').execute();";
    assert.deepEqual(faultsOf(code), ['planted.ts:1 asks db and not a transaction']);
  });
});
