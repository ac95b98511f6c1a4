import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '#src/cli/outcome.ts';
import { run } from '#src/cli/run.ts';
import type { StorePlace } from '#src/store/backup/place.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { commandLine } from '#test/support/command-line.ts';
import { freshDatabase } from '#test/support/postgres.ts';
import { requiresPostgres } from '#test/support/requires.ts';
import { noPatient } from '#test/support/run-cli.ts';
import { keepFullStore } from '#test/support/store-suite/full-store.ts';
import { AT } from '#test/support/store-suite/rows.ts';

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);

const embeddedIn = (name: string) => ({ kind: 'embedded', file: at(name, 'briefings.sqlite') }) as const;

type Said = { readonly exit: number; readonly text: string };
const saidBy = (outcome: Outcome): Said => ({
  exit: outcome.exit,
  text: 'print' in outcome ? outcome.print : outcome.why.join('\n'),
});

/** Types a command on the store in a folder, or in another place. */
const onData = async (name: string, typed: readonly string[], place: StorePlace = embeddedIn(name)): Promise<Said> => {
  const app = { clock: { now: () => AT }, newId: () => 'told', publishers: new Set<never>() };
  const secret = name === 'old' ? 'a secret that signs links' : undefined;
  const open = () => Promise.reject(new Error('these commands open stores in their own ways'));
  return saidBy(await run(typed, open, () => ({ app, place, embedded: embeddedIn(name).file, secret }), noPatient));
};

const fill = async (name: string): Promise<void> => {
  mkdirSync(at(name));
  const store = await openSqlite(embeddedIn(name).file);
  await store.transaction((tx) => keepFullStore(tx));
  await store.close();
};

const inFolder = (): void => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keeping-'));
    await fill('old');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
};

describe('The commands backup and restore', () => {
  inFolder();

  it('say what was kept, what a backup does not hold, and what to do about what was on its way', async () => {
    const taken = await onData('old', ['backup', at('b.sqlite')]);
    assert.equal(taken.exit, 0);
    assert.match(taken.text, /23 November 2026, 10\.00am: 2 discussions, 40 responses and 1 minutes/u);
    assert.match(taken.text, /does not hold the secret that signs links/u);
    const restored = await onData('new', ['restore', at('b.sqlite')]);
    assert.equal(restored.exit, 0);
    assert.match(restored.text, /2 discussions, 40 responses and 1 minutes/u);
    assert.match(restored.text, /2 briefings .* None is posted again by itself.*Post again or It is there/u);
    assert.match(restored.text, /links.* NOT .*copy signing-secret into DATA_DIR/u);
  });

  it('refuse in words, and say that nothing was done', async () => {
    writeFileSync(at('taken'), 'a file');
    const refused = async (name: string, typed: readonly string[], why: RegExp) => {
      const { exit, text } = await onData(name, typed);
      assert.equal(exit, 1);
      assert.match(text, why);
    };
    await refused('old', ['backup', at('taken')], /name already\. It was left as it is/u);
    await refused('old', ['backup', at('nowhere', 'b.sqlite')], /cannot be written.*No backup was taken/u);
    await refused('nowhere', ['backup', at('b.sqlite')], /no store yet/u);
    await refused('new', ['restore', at('taken')], /not a backup of this bot.*Nothing was restored/u);
    assert.ok(!existsSync(at('new')));
    await onData('old', ['backup', at('b.sqlite')]);
    await refused('old', ['restore', at('b.sqlite')], /not empty.*Nothing was restored/u);
  });

  it('ask for what was not named', async () => {
    for (const command of ['backup', 'restore', 'move-to']) {
      const { exit, text } = await onData('old', [command]);
      assert.deepEqual([exit, text.split(' ')[0]], [2, command]);
    }
    for (const wrong of ['mysql://127.0.0.1/briefings', 'briefings.sqlite'])
      assert.equal((await onData('old', ['move-to', wrong])).exit, 2, wrong);
  });

  it('fail where the database is away, and leave nothing behind', async () => {
    const url = 'postgres://127.0.0.1:1/none';
    await assert.rejects(onData('old', ['backup', at('b.sqlite')], { kind: 'postgres', url }), /database is away/u);
    assert.ok(!existsSync(at('b.sqlite')));
    await assert.rejects(onData('old', ['move-to', url]), /database is away/u);
  });

  it('end as processes with 0, 1 and 2', async () => {
    const data = { DATA_DIR: at('old') };
    const ran = await Promise.all([
      commandLine(data, 'backup', at('b.sqlite')),
      commandLine(data, 'restore', at('missing.sqlite')),
      commandLine({ ...data, DATABASE_URL: 'nonsense' }, 'backup', at('c.sqlite')),
    ]);
    assert.deepEqual(
      ran.map(({ code, said, complained }) => [code, said !== '', complained !== '']),
      [
        [0, true, false],
        [1, false, true],
        [2, false, true],
      ],
    );
  });
});

requiresPostgres('The command move-to', () => {
  let url: string;
  let drop: () => Promise<void>;
  inFolder();
  beforeEach(async () => {
    ({ url, drop } = await freshDatabase());
  });
  afterEach(() => drop());

  it('moves, says what it moved and how to go on, and leaves a store that is not opened again', async () => {
    const moved = await onData('old', ['move-to', url]);
    assert.equal(moved.exit, 0);
    assert.match(
      moved.text,
      /read back and compared: 2 discussions, 40 responses.*\n.*DATABASE_URL.*\n.*signing-secret/u,
    );
    await assert.rejects(onData('old', ['backup', at('b.sqlite')]), /was moved to another database/u);
    const held = await onData('new', ['backup', at('b.sqlite')], { kind: 'postgres', url });
    assert.match(held.text, /2 discussions, 40 responses and 1 minutes/u);
  });

  it('refuses a database that is not empty, and a folder without a store', async () => {
    await fill('other');
    await onData('other', ['move-to', url]);
    const full = await onData('old', ['move-to', url]);
    assert.deepEqual([full.exit, full.text], [1, 'That database is not empty. Give an empty one. Nothing was moved.']);
    const none = await onData('nowhere', ['move-to', url]);
    assert.deepEqual([none.exit, none.text], [1, 'There is no embedded store in DATA_DIR. Nothing was moved.']);
  });
});
