import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import '#src/teams/at-first-use.ts';
import { answered, responds } from '../support/discussing.ts';
import { startedDiscussion } from '../support/scene.ts';
import { startWatchedScene, type WatchedScene } from '../support/watched-scene.ts';

const NOTING = pathToFileURL(resolve('test/support/noting-modules.ts')).href;

const UNUSED =
  /node_modules\/(?:botbuilder-dialogs|@microsoft\/(?:recognizers-text-suite|teams-ai\/lib\/actions)|openai)\//u;
const ONLY_FOR_FILES = /node_modules\/(?:docx|write-excel-file|pg)\//u;

describe('What a start does not need', () => {
  let watched: WatchedScene | undefined;
  const modules = join(tmpdir(), `modules-at-first-use-${process.pid}`);

  after(async () => {
    await watched?.close();
    rmSync(modules, { force: true });
  });

  it('is not loaded, nor by a discussion', async () => {
    watched = await startWatchedScene({ NODE_OPTIONS: `--import ${NOTING}`, MODULES_TO: modules });
    const { point } = await startedDiscussion(watched.scene);
    assert.match(answered(await responds(watched.scene.ana, point, 'We check files.')), /Your response is recorded/u);
    assert.equal((await watched.product.end('SIGTERM')).code, 0);
    const loaded = readFileSync(modules, 'utf8');
    assert.match(loaded, /teams-ai\/lib\/Application\.js/u);
    assert.doesNotMatch(loaded, UNUSED);
    assert.doesNotMatch(loaded, ONLY_FOR_FILES);
  });

  it('is whole as soon as something of it is asked for', () => {
    const fromHere = createRequire(import.meta.url);
    const fromApplication = createRequire(fromHere.resolve('@microsoft/teams-ai/lib/Application.js'));
    const dialogs = fromApplication('botbuilder-dialogs') as Record<string, unknown>;
    assert.equal(typeof dialogs['DialogSet'], 'function');
    assert.ok(Object.keys(dialogs).includes('WaterfallDialog'));
    assert.equal(dialogs['nothing'], undefined);
    assert.equal(Object.getOwnPropertyDescriptor(dialogs, 'nothing'), undefined);
    assert.equal(dialogs['DialogSet'], fromApplication('botbuilder-dialogs').DialogSet);
    const whole = fromHere('@microsoft/teams-ai') as Record<string, unknown>;
    for (const name of ['AI', 'AuthenticationManager', 'Application', 'TurnState'])
      assert.equal(typeof whole[name], 'function', name);
  });
});
