import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answered, responds } from '../support/discussing.ts';
import { type InsightsSink, startInsightsSink } from '../support/insights-sink.ts';
import { startedDiscussion } from '../support/scene.ts';
import { startWatchedScene, type WatchedScene } from '../support/watched-scene.ts';

/** Whoever stops a process waits ten seconds before it is killed. */
const PATIENCE_MS = 10_000;

const NOTING = pathToFileURL(resolve('test/support/noting-modules.ts')).href;

/** A port of this machine on which nobody listens. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

const away = async (): Promise<Readonly<Record<string, string>>> => ({
  APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=11111111-2222-4333-8444-555555555555;IngestionEndpoint=https://127.0.0.1:${await freePort()}`,
});

describe('Where Application Insights is not there', function () {
  this.timeout(120_000);
  let watched: WatchedScene | undefined;
  let sink: InsightsSink | undefined;

  afterEach(async () => {
    await watched?.close();
    await sink?.close();
    [watched, sink] = [undefined, undefined];
  });

  /** A discussion as ever, and an end in time; answers what was written to standard output after the first line. */
  const worksAndStops = async (settings: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    watched = await startWatchedScene(settings);
    const { scene, product } = watched;
    const { point } = await startedDiscussion(scene);
    assert.match(answered(await responds(scene.ana, point, 'We check files.')), /Your response is recorded/u);
    const { code, ms } = await product.end('SIGTERM');
    assert.equal(code, 0);
    assert.ok(ms < PATIENCE_MS, `${ms} ms`);
    return product.said().trim().split('\n').slice(1);
  };

  it('everything works and stops in time although nobody listens there, and the log stays JSON', async () => {
    for (const line of await worksAndStops(await away())) assert.equal(typeof JSON.parse(line), 'object');
  });

  it('everything works and stops in time although it takes what is sent and never answers', async () => {
    sink = await startInsightsSink('hangs');
    await worksAndStops(sink.settings);
    assert.ok(sink.envelopes().length > 0, 'nothing was sent');
  });

  it('its package is loaded where it is asked for, and never else', async () => {
    for (const asked of [true, false]) {
      const modules = join(tmpdir(), `modules-${process.pid}-${asked}`);
      const settings = { NODE_OPTIONS: `--import ${NOTING}`, MODULES_TO: modules };
      await worksAndStops(asked ? { ...settings, ...(await away()) } : settings);
      await watched?.close();
      const loaded = readFileSync(modules, 'utf8');
      rmSync(modules);
      assert.match(loaded, /node_modules\/botbuilder\//u);
      assert.equal(/node_modules\/(?:applicationinsights|@azure\/monitor|@opentelemetry\/sdk)/u.test(loaded), asked);
    }
  });
});
