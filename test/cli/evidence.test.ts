import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '#test/support/builders/app.ts';
import { finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { runCli } from '#test/support/run-cli.ts';

describe('Evidence on the command line', () => {
  let open: OpenDiscussion;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    open = await openDiscussion();
    await says(open, ana, 'We plan discharge earlier now.');
    await finish(open);
  });
  afterEach(async () => {
    await open.app.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const evidence = (...typed: readonly string[]) => runCli(open.app, 'evidence', ...typed);

  it('is written as two files, named by the day, and says where they are', async () => {
    const to = join(folder, 'pack');
    const { exit, said } = await evidence('--to', to);
    assert.equal(exit, 0);
    assert.deepEqual(readdirSync(to).toSorted(), ['evidence-2026-11-23.docx', 'evidence-2026-11-23.xlsx']);
    assert.match(said, /Evidence of 1 posting was written/u);
    assert.ok(said.includes(join(to, 'evidence-2026-11-23.xlsx')));
  });

  it('replaces the pack of the same day', async () => {
    await evidence('--to', folder);
    assert.equal((await evidence('--to', folder)).exit, 0);
    assert.equal(readdirSync(folder).length, 2);
  });

  it('is of one briefing by its title, and of a period', async () => {
    const { exit, said } = await evidence(
      '--briefing',
      'CARE LEAVERS',
      '--from',
      '2026-11-01',
      '--to-date',
      '2026-11-30',
      '--to',
      folder,
    );
    assert.deepEqual([exit, /1 posting/u.test(said)], [0, true]);
    assert.match((await evidence('--from', '2027-01-01', '--to', folder)).said, /0 postings/u);
  });

  for (const [what, typed, exit, words] of [
    ['no folder', [], 2, /evidence .*--to DIR/u],
    ['a day that does not exist', ['--from', '2026-02-30', '--to', 'X'], 2, /2026-02-30 is not a day/u],
    ['a day that is none', ['--to-date', 'tomorrow', '--to', 'X'], 2, /tomorrow is not a day/u],
    [
      'a period that ends before it begins',
      ['--from', '2026-11-02', '--to-date', '2026-11-01', '--to', 'X'],
      2,
      /ends before it begins/u,
    ],
    ['a briefing that nobody knows', ['--briefing', 'Neglect', '--to', 'X'], 1, /no such briefing/u],
  ] as const)
    it(`is refused in words for ${what}, and nothing is written`, async () => {
      const outcome = await evidence(...typed.map((one) => (one === 'X' ? folder : one)));
      assert.equal(outcome.exit, exit);
      assert.match(outcome.said, words);
      assert.deepEqual(readdirSync(folder), []);
    });

  it('is refused in words where the folder cannot be, and nothing half-written is left', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'as it was');
    for (const to of [file, join(file, 'below'), join(folder, 'not', 'there')]) {
      const { exit, said } = await evidence('--to', to);
      assert.deepEqual([exit, /cannot be written to/u.test(said)], [1, true], to);
    }
    assert.deepEqual(readdirSync(folder), ['file']);
  });
});

describe('An invented year on the command line', () => {
  it('is refused in a store that is not empty, and for numbers that are none', async () => {
    const { app } = await openDiscussion();
    assert.match((await runCli(app, 'demo-year')).said, /The store is not empty/u);
    for (const typed of [
      ['--seed', 'x'],
      ['--times', '0'],
      ['--times', '21'],
    ])
      assert.equal((await runCli(app, 'demo-year', ...typed)).exit, 2);
    await app.store.close();
  });

  it('says what it made and where to look; coverage then has every rung, for each organisation and all', async () => {
    const app = await openApp();
    const { exit, said } = await runCli(app, 'demo-year', '--seed', '3');
    assert.deepEqual([exit, /2000 discussions, 30000 responses/u.test(said)], [0, true]);
    const rows = JSON.parse((await runCli(app, 'coverage', '--format', 'json')).said) as Record<string, number>[];
    assert.equal(rows.length, 10 * 13);
    for (const rung of [
      'posted',
      'opened',
      'discussed',
      'approved',
      'acknowledged',
      'actions',
      'actionsDone',
      'changed',
    ])
      assert.equal(typeof rows[0]?.[rung], 'number', rung);
    const [header] = (await runCli(app, 'coverage', '--format', 'csv')).said.split('\r\n');
    assert.match(header ?? '', /^briefing,discussBy,organisation,teams,posted,opened,/u);
    await app.store.close();
  }).timeout(60_000);
});
