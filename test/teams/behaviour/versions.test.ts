import assert from 'node:assert/strict';
import { answered, approved, finished, responds, settled, textOf, told } from '../../support/discussing.ts';
import type { Team } from '../../support/fake-teams/people/team.ts';
import type { Message } from '../../support/fake-teams.ts';
import { FIRST_POINT, REWORDED, reworded } from '../../support/reworded-sample.ts';
import {
  importSample,
  publishSample,
  type Scene,
  seen,
  sendOutSample,
  showing,
  startedDiscussion,
  startScene,
  TITLE,
} from '../../support/scene.ts';

const importCorrected = async ({ olivia, service }: Scene): Promise<Message> => {
  const before = olivia.chat.messages().length;
  await olivia.sendsFile({ name: 'corrected.docx', bytes: await reworded() });
  return service.teams.until(() => showing(olivia.chat.messages().slice(before), 'Version 2'), 10_000);
};

const publishCorrected = async (scene: Scene): Promise<void> => {
  await scene.olivia.clicks('Publish', { on: await importCorrected(scene) });
};

const until = (scene: Scene, message: () => Message, ...words: readonly string[]) =>
  scene.service.teams.until(() => words.every((word) => message().reading.wholeText.includes(word)), 10_000);

describe('A corrected Word file', function () {
  this.timeout(30_000);
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  it('shows its publisher what changed, with old and new words, and says where nothing did', async () => {
    await publishSample(scene);
    const preview = await importCorrected(scene);
    assert.match(
      preview.reading.wholeText,
      /1 thing changed since version 1[\s\S]*Discussion point 1 reworded[\s\S]*your team take[\s\S]*your colleagues take/u,
    );
    await scene.olivia.clicks('Discard', { on: preview });
    assert.match((await importSample(scene)).reading.wholeText, /Nothing changed since version 1\./u);
  });

  it('updates the posted card in place, which says when and what', async () => {
    const thread = await publishSample(scene);
    await publishCorrected(scene);
    await until(scene, () => thread.root, 'Corrected on', ': version 2.', 'Discussion point 1 reworded.', REWORDED);
    await told(scene, scene.olivia, 'Publishing · Version 2', '1 of 1 channel posted');
  });

  it('is posted anew in the thread where Microsoft Teams lost the card', async () => {
    const thread = await publishSample(scene);
    const { conversationId, id } = thread.root;
    scene.service.teams.failNext({
      with: { status: 404, code: 'ActivityNotFoundInConversation' },
      where: ({ named }) => named['conversationId'] === conversationId && named['activityId'] === id,
      doing: 'update',
    });
    await publishCorrected(scene);
    const anew = await seen(scene, thread, 'Corrected on', REWORDED);
    assert.notEqual(anew.id, id);
    await scene.priya.clicks('Start discussion', { on: anew });
    await seen(scene, thread, 'Point 1 of 5', REWORDED);
  });

  it('lets an open discussion finish on the version it began with, and says so to the end', async () => {
    const { thread, point } = await startedDiscussion(scene);
    await publishCorrected(scene);
    await until(scene, () => point, 'This discussion uses version 1; version 2 came out on', FIRST_POINT);
    await until(scene, () => thread.root, 'Your team is discussing version 1, and goes on with it.');
    await responds(scene.ana, point, 'We ask earlier.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /uses version 1; version 2 came out on/u);
    const minutes = await approved(scene, thread, review);
    assert.match(minutes.reading.wholeText, /version 1 of the briefing\. Version 2 of the briefing came out on/u);
    await until(scene, () => thread.root, 'Your team discussed version 1, and its minutes are approved.');
  });
});

describe('A publisher who withdraws a briefing', function () {
  this.timeout(30_000);
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  const withdraw = async (because = 'A case can be recognised') => {
    const progress = await told(scene, scene.olivia, '1 of 1 channel posted');
    assert.match(progress.reading.wholeText, /Withdraw this briefing from 1 channel\?/u);
    return scene.olivia.clicks('Withdraw it now', {
      on: progress,
      filling: { 'Why (teams will read this)': because },
    });
  };

  it('is asked first, and then every card says so and shows nothing else of it', async () => {
    const thread = await publishSample(scene);
    const { root } = thread;
    const start = root.reading.buttons.find((one) => one.title === 'Start discussion');
    assert.match(answered(await withdraw()), /Withdrawn · Version 1/u);
    await until(scene, () => root, 'The partnership withdrew this briefing on', 'Why: A case can be recognised.');
    assert.doesNotMatch(root.reading.wholeText, new RegExp(FIRST_POINT.slice(0, 20), 'u'));
    assert.deepEqual(root.reading.buttons, []);
    await told(scene, scene.olivia, '1 of 1 channel told');
    const late = { type: 'Action.Execute', verb: start?.verb, data: start?.data };
    assert.match((await scene.priya.sendsAction(late, { on: root })).text, /withdrawn this briefing/u);
    await scene.priya.says('start', { in: thread, mentioningBot: true });
    assert.match(textOf(thread.messages()), /withdrawn this briefing, so no discussion of it can start/u);
    assert.deepEqual((await scene.priya.searches('')).results, []);
  });

  it('lets an open discussion finish, whose cards and minutes say so', async () => {
    const { thread, point } = await startedDiscussion(scene);
    await withdraw('');
    await until(scene, () => point, 'withdrew this briefing on', 'You can finish this discussion');
    await responds(scene.ana, point, 'We ask earlier.');
    const minutes = await approved(scene, thread, await finished(scene, thread, point));
    assert.match(minutes.reading.wholeText, /The partnership withdrew the briefing on/u);
  });

  it('can choose an older one with “withdraw”, and offers it again with a corrected file', async () => {
    const thread = await publishSample(scene);
    await told(scene, scene.olivia, '1 of 1 channel posted');
    await scene.olivia.says('withdraw');
    const list = await told(scene, scene.olivia, 'Withdraw a briefing');
    const [choice] = list.reading.inputs.find((one) => one.label === 'Briefing')?.choices ?? [];
    assert.equal(choice?.title, `${TITLE} (1 channel)`);
    const clicked = await scene.olivia.clicks('Withdraw it now', { on: list, filling: { Briefing: choice.title } });
    assert.match(
      answered(clicked),
      /The briefing is withdrawn[\s\S]*No briefing is published that could be withdrawn/u,
    );
    await until(scene, () => thread.root, 'withdrew this briefing');
    const preview = await importCorrected(scene);
    assert.match(preview.reading.wholeText, /was withdrawn on .* offers it to teams again/u);
    await scene.olivia.clicks('Publish', { on: preview });
    await until(scene, () => thread.root, 'Corrected on', REWORDED);
    assert.ok(thread.root.reading.buttons.some((one) => one.title === 'Start discussion'));
  });
});

describe('A restart', function () {
  this.timeout(60_000);
  let scene: Scene;
  let teams: Team[];
  afterEach(() => scene.service.stop());

  const roots = () =>
    teams
      .flatMap((team) => team.channel().threads())
      .map(({ root }) => root)
      .filter((root) => root.card !== undefined && root.reading.wholeText.includes(TITLE));
  const prepare = async () => {
    scene = await startScene();
    teams = [scene.team];
    for (const index of Array.from({ length: 12 }).keys()) {
      const team = scene.tenant.team(`Team ${index + 1}`);
      teams.push(team);
      team.add(scene.bo);
      await team.installApp({ by: scene.bo });
    }
    await sendOutSample(scene);
    await told(scene, scene.olivia, '13 of 13 channels posted');
    scene.service.teams.failNext({ with: { slowByMs: 800 }, doing: 'update', times: 100 });
  };

  it('in the middle of a correction goes on with the channels that lack it, and posts nothing twice', async () => {
    await prepare();
    await publishCorrected(scene);
    await scene.service.restart();
    await told(scene, scene.olivia, 'Publishing · Version 2', '13 of 13 channels posted');
    const all = new Set(roots());
    assert.equal(all.size, 13);
    for (const root of all) assert.ok(root.reading.wholeText.includes(REWORDED));
  });

  it('in the middle of a withdrawal tells every channel', async () => {
    await prepare();
    const progress = await told(scene, scene.olivia, '13 of 13 channels posted');
    await scene.olivia.clicks('Withdraw it now', { on: progress });
    await scene.service.restart();
    await told(scene, scene.olivia, '13 of 13 channels told');
    await settled();
    const all = new Set(roots());
    assert.equal(all.size, 13);
    for (const root of all) assert.ok(root.reading.wholeText.includes('withdrew this briefing'));
    assert.deepEqual(scene.service.faults, []);
  });
});
