import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isWithdrawn } from '#src/store/withdrawals.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { reworded } from '#test/support/reworded-sample.ts';
import { runCli } from '#test/support/run-cli.ts';
import { SAMPLE, TITLE } from '#test/support/scene.ts';

describe('The command line, of versions of a briefing', function () {
  this.timeout(20_000);
  let app: TestApp;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'versions-'));
    app = await openApp();
    await addedTeam(app);
  });
  afterEach(async () => {
    await app.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cli = (...typed: readonly string[]) => runCli(app, ...typed);
  const publishFirst = async (): Promise<string> => {
    const { said } = await cli('import', resolve(SAMPLE));
    assert.doesNotMatch(said, /since version/u);
    assert.equal((await cli('publish', TITLE)).exit, 0);
    return said.split('\n')[0] ?? '';
  };
  const corrected = async (): Promise<string> => {
    const file = join(folder, 'corrected.docx');
    writeFileSync(file, await reworded());
    return file;
  };

  it('says what changed when a newer version is imported and when it is published', async () => {
    await publishFirst();
    const changed =
      /1 thing changed since version 1\n {2}Discussion point 1 reworded\n {6}Was: .* your team .*\n {6}Now: .* your colleagues /u;
    assert.match((await cli('import', await corrected())).said, changed);
    assert.match((await cli('publish', TITLE)).said, changed);
    assert.match((await cli('import', await corrected())).said, /Nothing changed since version 2\./u);
  });

  it('withdraws a briefing by its title or id, with a reason, and says from how many channels', async () => {
    const id = await publishFirst();
    const withdrawn = await cli('withdraw', TITLE.toLowerCase(), '--because', 'A case can be recognised.');
    assert.equal(withdrawn.exit, 0);
    assert.match(withdrawn.said, /is withdrawn from 1 channel\./u);
    assert.equal(await app.store.transaction((tx) => isWithdrawn(tx, id)), true);
    assert.match((await cli('coverage', '--format', 'csv')).said, /,2026-11-23$/u);
  });

  it('refuses what cannot be withdrawn, or published again, in words and with code 1', async () => {
    const refused = async (why: RegExp, ...typed: readonly string[]) => {
      const { exit, said } = await cli(...typed);
      assert.equal(exit, 1);
      assert.match(said, why);
    };
    await refused(/no such briefing/u, 'withdraw', TITLE);
    await cli('import', resolve(SAMPLE));
    await refused(/never published/u, 'withdraw', TITLE);
    await cli('publish', TITLE);
    await refused(/up to 300 characters/u, 'withdraw', TITLE, '--because', 'x'.repeat(301));
    await cli('withdraw', TITLE);
    await refused(/withdrawn already/u, 'withdraw', TITLE);
    await refused(/Import a corrected file/u, 'publish', TITLE);
  });

  it('knows it as a command, and wants a briefing', async () => {
    assert.match((await cli('help')).said, /withdraw BRIEFING/u);
    assert.equal((await cli('withdraw')).exit, 2);
  });
});
