import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runCommand } from '#src/cli/run.ts';
import { readConfig } from '#src/config.ts';
import { systemClock } from '#src/ports/clock.ts';
import { embeddedFile, knownSigningSecret, storePlace } from '#src/wiring.ts';
import { commandLine } from '../../support/command-line.ts';
import { answered, approved, finished, mailed, responds, settled, textOf, told } from '../../support/discussing.ts';
import type { Team } from '../../support/fake-teams/people/team.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { requiresPostgres } from '../../support/requires.ts';
import { noPatient } from '../../support/run-cli.ts';
import { publishSample, type Scene, seen, startScene, TITLE } from '../../support/scene.ts';

type Settings = Readonly<Record<string, string>>;

let scene: Scene;
let folder: string;
let file: string;

/** A second team of the same people, so that two discussions go on. */
const secondTeam = async (): Promise<Team> => {
  const team = scene.tenant.team('First Response');
  team.add(scene.priya, scene.ana, scene.bo);
  await team.installApp({ by: scene.priya, granting: ['ChannelMessage.Read.Group'] });
  return team;
};

const briefingsIn = (team: Team): Thread[] =>
  team
    .channel()
    .threads()
    .filter(({ root }) => root.card !== undefined && root.reading.wholeText.includes(TITLE));

const startedIn = async (team: Team): Promise<{ thread: Thread; point: Message }> => {
  const thread = await scene.service.teams.until(() => briefingsIn(team)[0]);
  await scene.priya.clicks('Start discussion', { on: thread.root });
  return { thread, point: await seen(scene, thread, 'Point 1 of 5') };
};

/** A process beside the bot, as an operator would start it. */
const beside = async (...typed: readonly string[]): Promise<void> => {
  const { code, complained } = await commandLine({ DATA_DIR: scene.service.dataDir }, ...typed);
  assert.deepEqual([code, complained], [0, '']);
};

const keepingWith = (settings: Settings) => () => {
  const read = readConfig(settings);
  if ('faults' in read) throw new Error(read.faults.join());
  const { config } = read;
  const app = { clock: systemClock, newId: randomUUID, publishers: new Set(config.PUBLISHERS) };
  return { app, place: storePlace(config), embedded: embeddedFile(config), secret: knownSigningSecret(config) };
};

/** The same command in this process, which is quicker, for where no bot runs beside it. */
const run = async (settings: Settings, ...typed: readonly string[]): Promise<string> => {
  const noStore = () => Promise.reject(new Error('not for these'));
  const outcome = await runCommand(typed, noStore, keepingWith(settings), noPatient);
  assert.ok('print' in outcome, 'why' in outcome ? outcome.why.join() : '');
  return outcome.print;
};

/** Ana answers again and again until she is told to stop; gives the texts that were shown to her as recorded. */
const respondingTo = (point: Message) => {
  const recorded: string[] = [];
  let over = false;
  const done = (async () => {
    for (let index = 0; !over; index += 1) {
      const text = `While the backup runs, ${index}.`;
      if (answered(await responds(scene.ana, point, text)).includes('Point 1 of 5')) recorded.push(text);
    }
  })();
  return {
    recorded,
    stop: () => {
      over = true;
      return done;
    },
  };
};

const linkIn = (mail: { text?: string | undefined } | undefined): string =>
  /\/acknowledge\/[\w.-]+/u.exec(mail?.text ?? '')?.[0] ?? 'no link';

/** Another machine: a data folder with the signing secret and nothing else, and the settings that the bot had. */
const elsewhere = (settings: Settings = {}): Settings => {
  const dataDir = join(folder, 'elsewhere');
  mkdirSync(dataDir);
  copyFileSync(join(scene.service.dataDir, 'signing-secret'), join(dataDir, 'signing-secret'));
  return { DATA_DIR: dataDir, PUBLISHERS: `${scene.tenant.id}/${scene.olivia.aadObjectId}`, ...settings };
};

const drill = async (settings: Settings = {}): Promise<void> => {
  const second = await secondTeam();
  await publishSample(scene);
  const first = await startedIn(scene.team);
  await responds(scene.bo, first.point, 'Approved long before.');
  await approved(scene, first.thread, await finished(scene, first.thread, first.point));
  const link = linkIn((await mailed(scene))[0]);
  const { thread, point } = await startedIn(second);
  await responds(scene.bo, point, 'Said before.');

  const responding = respondingTo(point);
  await scene.service.teams.until(() => responding.recorded.length > 3);
  const before = [...responding.recorded];
  await beside('backup', file);
  await responding.stop();
  await responds(scene.bo, point, 'Said long after.');
  assert.ok(responding.recorded.length > before.length, 'responses came in while the backup was taken');

  const there = elsewhere(settings);
  assert.match(await run(there, 'restore', file), /links that were sent still work/u);
  await scene.service.restart(there);

  await seen(scene, thread, 'Brought back from a backup', 'send it again');
  await told(scene, scene.olivia, 'Brought back from a backup');
  const review = await finished(scene, thread, point);
  for (const text of ['Said before.', ...before]) assert.ok(review.reading.wholeText.includes(text), text);
  assert.ok(!review.reading.wholeText.includes('Said long after.'));
  await approved(scene, thread, review);

  const page = await fetch(`${scene.service.url}${link}`);
  assert.match(await page.text(), /Acknowledge receipt/u);
  await fetch(`${scene.service.url}${link}`, { method: 'POST' });
  await seen(scene, first.thread, 'Where it went', 'acknowledged');
  assert.ok(textOf(first.thread.messages()).includes('Approved long before.'));
  for (const team of [scene.team, second]) assert.equal(briefingsIn(team).length, 1);
  assert.deepEqual(scene.service.faults, []);
};

const onStage = (): void => {
  beforeEach(async () => {
    scene = await startScene();
    folder = mkdtempSync(join(tmpdir(), 'drill-'));
    file = join(folder, 'backup.sqlite');
  });
  afterEach(async () => {
    await scene.service.stop();
    rmSync(folder, { recursive: true, force: true });
  });
};

describe('A restore drill', function () {
  this.timeout(90_000);
  onStage();

  it('on another machine: responses recorded before the backup, approved minutes and links that were sent are there', () =>
    drill());

  it('has each card show again what is recorded, where it shows what was sent after the backup', async () => {
    await publishSample(scene);
    const { point } = await startedIn(scene.team);
    const shows = (words: string) => scene.service.teams.until(() => point.reading.text.includes(words));
    await responds(scene.ana, point, 'Said before.');
    await shows('1 response, from Ana Ferreira.');
    await settled();
    await run({ DATA_DIR: scene.service.dataDir }, 'backup', file);
    await responds(scene.bo, point, 'Said after.');
    await shows('2 responses, from Ana Ferreira and Bo Lindqvist.');
    const there = elsewhere();
    await run(there, 'restore', file);
    await scene.service.restart(there);
    await shows('1 response, from Ana Ferreira.');
  });

  it('posts no briefing again that was posted after the backup: the publisher says that it is there', async () => {
    scene.service.teams.failNext({ with: { status: 429, retryAfterSeconds: 4 }, doing: 'create' });
    const publishing = publishSample(scene);
    await told(scene, scene.olivia, '0 of 1 channel posted');
    await run({ DATA_DIR: scene.service.dataDir }, 'backup', file);
    await publishing;
    const there = elsewhere();
    assert.match(await run(there, 'restore', file), /1 briefings were waiting to be posted/u);
    await scene.service.restart(there);
    const progress = await told(scene, scene.olivia, '1 channel to look at');
    await settled();
    assert.equal(briefingsIn(scene.team).length, 1);
    await scene.olivia.clicks('It is there', { on: progress });
    await told(scene, scene.olivia, '1 of 1 channel posted');
    assert.equal(briefingsIn(scene.team).length, 1);
  });
});

requiresPostgres('A restore drill into PostgreSQL', function () {
  this.timeout(90_000);
  onStage();
  let drop: () => Promise<void>;
  afterEach(() => drop());

  it('brings an embedded store back there: responses, approved minutes and links that were sent are there', async () => {
    const database = await freshDatabase();
    drop = database.drop;
    await drill({ DATABASE_URL: database.url });
  });
});

requiresPostgres('A move to PostgreSQL', function () {
  this.timeout(90_000);
  onStage();
  let drop: () => Promise<void>;
  afterEach(() => drop());

  it('goes on in the middle of a discussion, and with what was pending, and repeats nothing', async () => {
    const database = await freshDatabase();
    drop = database.drop;
    const second = await secondTeam();
    const secondChannel = second.channel().id;
    scene.service.teams.failNext({
      with: { status: 429, retryAfterSeconds: 6 },
      doing: 'create',
      where: secondChannel,
    });
    await publishSample(scene);
    const { thread, point } = await startedIn(scene.team);
    await responds(scene.ana, point, 'Said before.');
    const data = { DATA_DIR: scene.service.dataDir };
    assert.deepEqual(briefingsIn(second), []);
    const moving = async () => {
      await run(data, 'move-to', database.url);
    };
    await scene.service.restart({ DATABASE_URL: database.url }, moving);
    await responds(scene.bo, point, 'Said after.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /Said before\.[\s\S]*Said after\./u);
    await approved(scene, thread, review);
    await scene.service.teams.until(() => briefingsIn(second).length === 1);
    await settled();
    for (const team of [scene.team, second]) assert.equal(briefingsIn(team).length, 1);
    assert.deepEqual(scene.service.faults, []);
  });
});
