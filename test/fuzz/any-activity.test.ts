import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { commandLine } from '../support/command-line.ts';
import { responds, settled, textOf } from '../support/discussing.ts';
import type { Activity } from '../support/fake-teams.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres.ts';
import { SAMPLE, type Scene, seen, startScene, TITLE } from '../support/scene.ts';
import { anything, mutated } from './mutation.ts';
import { playedShells } from './shells.ts';

/** `npm run fuzz -- --runs N --seed S --postgres` sets these. Counted in activities. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2_000);
const ON_POSTGRES = process.env['FUZZ_ON'] === 'postgres';
const AT_ONCE = 10;
const HANGS_MS = 15_000;
/** What one activity may take here at most on the whole; shrinking a failure takes longer. */
const EACH_MS = 60;

/** Within 256 KB, and deeper than any stack. */
const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

/** 501 is Bot Framework's answer to an invoke that nobody handles. */
const ANSWERS = new Set([200, 400, 403, 413, 501]);

describe('Whatever is sent to /api/messages', function () {
  this.timeout(60_000 + RUNS * EACH_MS);
  let scene: Scene;
  let database: FreshDatabase | undefined;
  let shells: readonly Activity[];
  const answers = new Map<number, number>();

  before(async () => {
    database = ON_POSTGRES ? await freshDatabase() : undefined;
    scene = await startScene({ settings: database ? { DATABASE_URL: database.url } : {} });
    shells = await playedShells(scene);
    assert.deepEqual(scene.service.faults, []);
  });
  after(async () => {
    await scene.service.stop();
    await database?.drop();
  });

  const send = async (body: string): Promise<void> => {
    const answer = await fetch(`${scene.service.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(HANGS_MS),
    });
    const text = await answer.text();
    answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
    assert.ok(ANSWERS.has(answer.status), `answered ${answer.status}`);
    assert.doesNotMatch(text, /node_modules|\.ts:\d|SQLITE|constraint failed/iu);
  };
  /** A fault stays noted: only new ones speak of these bodies, also while a failure is shrunk. */
  const sendAll = async (bodies: readonly string[]): Promise<void> => {
    const before = scene.service.faults.length;
    await Promise.all(bodies.map(send));
    assert.deepEqual(scene.service.faults.slice(before), []);
  };

  /** A press among those that were sent may have withdrawn the briefing, and the publisher's chat has had its share of cards. */
  const offerAgain = async (): Promise<void> => {
    const { dataDir } = scene.service;
    const store = database === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: database.url };
    const settings = { ...store, ORGANISATIONS_FILE: join(dataDir, 'organisations.json') };
    for (const command of [
      ['import', SAMPLE],
      ['publish', TITLE],
    ]) {
      const { code, complained } = await commandLine(settings, ...command);
      assert.equal(code, 0, complained);
    }
  };

  const shell = fc.nat().map((which) => shells[which % shells.length]);
  const anyBody: fc.Arbitrary<string> = fc.oneof(
    { weight: 12, arbitrary: shell.chain((one) => mutated(one, 4)).map((value) => JSON.stringify(value) ?? '') },
    // The shell is whole, so that what it carries is looked at.
    {
      weight: 12,
      arbitrary: shell
        .chain((one) =>
          fc.record({
            one: fc.constant(one),
            value: mutated(one?.value, 3),
            channelData: mutated(one?.channelData, 2),
          }),
        )
        .map(({ one, value, channelData }) => JSON.stringify({ ...one, value, channelData })),
    },
    { weight: 1, arbitrary: shell.map((one) => JSON.stringify({ ...one, value: 'deep' }).replace('"deep"', DEEP)) },
    { weight: 1, arbitrary: anything.map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  );

  it(`is answered in time, never with a fault, ${RUNS} activities, ${AT_ONCE} at once`, async () => {
    const bodies = fc.array(anyBody, { minLength: AT_ONCE, maxLength: AT_ONCE });
    await fc.assert(fc.asyncProperty(bodies, sendAll), { numRuns: Math.ceil(RUNS / AT_ONCE) });
    await settled();
    assert.deepEqual(scene.service.faults, []);
    assert.ok((answers.get(200) ?? 0) > RUNS / 4, `most was refused at the door: ${JSON.stringify([...answers])}`);
  });

  it('leaves the bot able to take a new team through a discussion', async () => {
    const { tenant, priya, service } = scene;
    await offerAgain();
    const team = tenant.team('Leaving Care');
    team.add(priya);
    await team.installApp({ by: priya, granting: ['ChannelMessage.Read.Group'] });
    const thread = await service.teams.until(() =>
      team
        .channel()
        .threads()
        .find(({ root }) => root.card && textOf([root]).includes(TITLE)),
    );
    await priya.clicks('Start discussion', { on: thread.root });
    const point = await seen(scene, thread, 'Point 1 of 5');
    assert.match((await responds(priya, point, 'We meet earlier now.')).text, /is recorded/u);
  });
});
