import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noTelemetry, type Telemetry } from '#src/ports/telemetry.ts';
import { watchDirectory } from '#src/runner/watch-directory.ts';
import { readDirectory } from '#src/store/directory.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { directoryWith, organisationWith } from '#test/support/builders/directory.ts';
import { directoryFile } from '#test/support/directory-builder.ts';

describe('Watching the directory file', () => {
  let app: TestApp;
  let folder: string;
  let file: string;
  let noted: unknown[];

  const write = (content: unknown) => writeFileSync(file, JSON.stringify(content));
  const named = (name: string) => directoryFile({ name });
  const telemetry: Telemetry = { ...noTelemetry, event: (name, ids) => noted.push([name, ids]) };
  const nameNow = async () => (await app.store.transaction(readDirectory)).organisations[0]?.name;
  const audited = () =>
    app.store.transaction((tx) => tx.selectFrom('auditEntry').select('what').where('who', '=', 'file').execute());

  beforeEach(async () => {
    app = await openApp();
    folder = mkdtempSync(join(tmpdir(), 'directory-'));
    file = join(folder, 'organisations.json');
    noted = [];
    write(named('First council'));
  });
  afterEach(async () => {
    await app.store.close();
    rmSync(folder, { recursive: true });
  });

  it('takes the file over, and again when it has changed', async () => {
    const task = watchDirectory(app, file, telemetry);
    await task.run();
    assert.equal(await nameNow(), 'First council');
    write(named('Second council'));
    assert.equal(await task.run(), false);
    assert.equal(await nameNow(), 'Second council');
    assert.deepEqual(await audited(), [{ what: 'directory.loaded' }, { what: 'directory.loaded' }]);
  });

  it('does nothing while the file stays the same', async () => {
    const task = watchDirectory(app, file, telemetry);
    for (let times = 0; times < 3; times += 1) await task.run();
    assert.equal((await audited()).length, 1);
  });

  it('keeps the directory in force where the file has faults, and notes their number once', async () => {
    const task = watchDirectory(app, file, telemetry);
    await task.run();
    write({ ...named(''), partnership: {} });
    await task.run();
    await task.run();
    assert.equal(await nameNow(), 'First council');
    assert.deepEqual(noted, [['directory.refused', { faults: 3 }]]);
    write(named('Mended council'));
    await task.run();
    assert.equal(await nameNow(), 'Mended council');
  });

  it('does not undo what was loaded by hand when it starts anew on the same file', async () => {
    await watchDirectory(app, file, telemetry).run();
    const byHand = directoryWith(organisationWith('byHand', { name: 'Loaded by hand' }));
    await loadDirectory(app, { directory: byHand, by: 'operator' });
    await watchDirectory(app, file, telemetry).run();
    assert.equal(await nameNow(), 'Loaded by hand');
  });

  it('fails where the file cannot be read, and takes it over when it is back', async () => {
    const task = watchDirectory(app, file, telemetry);
    rmSync(file);
    await assert.rejects(task.run(), { code: 'ENOENT' });
    write(named('Back again'));
    await task.run();
    assert.equal(await nameNow(), 'Back again');
  });
});
