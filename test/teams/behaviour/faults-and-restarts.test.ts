import assert from 'node:assert/strict';
import { finished, responds, textOf } from '../../support/discussing.ts';
import {
  publishSample,
  type Scene,
  seen,
  sendOutSample,
  startedDiscussion,
  startScene,
  TITLE,
} from '../../support/scene.ts';

type Place = NonNullable<Parameters<Scene['service']['teams']['failNext']>[0]['where']>;

/** Activity ids are unique only within a conversation: another's message may have the same. */
const about =
  (message: { readonly conversationId: string; readonly id: string }): Place =>
  ({ named }) =>
    named['conversationId'] === message.conversationId && named['activityId'] === message.id;

describe('A discussion where Microsoft Teams fails', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  it('shows the point once the pause that was asked for is over', async () => {
    scene.service.teams.failNext({
      with: { status: 429, retryAfterSeconds: 1 },
      where: scene.team.channel().id,
      doing: 'send',
    });
    await startedDiscussion(scene);
  });

  it('can be shown again with “start” where the point card was not posted', async () => {
    const order = { with: { status: 502 }, where: scene.team.channel().id, doing: 'send' } as const;
    scene.service.teams.failNext(order);
    const thread = await publishSample(scene);
    await scene.priya.clicks('Start discussion', { on: thread.root });
    await scene.service.teams.until(() => scene.service.teams.requests.some(({ answered }) => answered === 502));
    await scene.priya.says('start', { in: thread, mentioningBot: true });
    await seen(scene, thread, 'Point 1 of 5');
  });

  it('posts a card anew where an update says that it is lost', async () => {
    const { thread, point } = await startedDiscussion(scene);
    scene.service.teams.failNext({
      with: { status: 404, code: 'ActivityNotFoundInConversation' },
      where: about(point),
      doing: 'update',
    });
    await responds(scene.ana, point, 'We check files.');
    const anew = await scene.service.teams.until(() =>
      thread
        .messages()
        .find((one) => one !== point && one.card && textOf([one]).includes('1 response, from Ana Ferreira')),
    );
    await responds(scene.bo, anew, 'On the new card.');
    assert.match((await finished(scene, thread, anew)).reading.wholeText, /We check files[\s\S]*On the new card/u);
  });

  it('brings a card up to date later where an update fails', async () => {
    const { point } = await startedDiscussion(scene);
    for (const fault of [{ status: 502 }, 'reset-before-accepting', { status: 429, retryAfterSeconds: 1 }] as const)
      scene.service.teams.failNext({ with: fault, where: about(point), doing: 'update' });
    await responds(scene.ana, point, 'We check files.');
    await scene.service.teams.until(() => point.reading.text.includes('1 response, from Ana Ferreira'));
  });
});

describe('A restart', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('in the middle of a discussion loses nothing, and it goes on', async () => {
    scene = await startScene();
    const { thread, point } = await startedDiscussion(scene);
    await responds(scene.ana, point, 'Before.');
    await scene.service.restart();
    await responds(scene.ana, point, 'After.');
    await scene.priya.clicks('Next point', { on: point });
    const second = await seen(scene, thread, 'Point 2 of 5');
    await scene.service.restart();
    const review = await finished(scene, thread, second);
    assert.match(review.reading.wholeText, /Before\.[\s\S]*After\./u);
    await scene.service.restart();
    await scene.priya.clicks('Approve and forward', { on: review });
    await seen(scene, thread, 'Where it went');
    assert.deepEqual(scene.service.faults, []);
  });

  it('in the middle of a publication goes on with what is pending, and repeats nothing', async () => {
    scene = await startScene();
    const teams = Array.from({ length: 12 }, (_, index) => scene.tenant.team(`Team ${index + 1}`));
    for (const team of teams) {
      team.add(scene.bo);
      await team.installApp({ by: scene.bo });
    }
    scene.service.teams.failNext({ with: { slowByMs: 150 }, doing: 'create', times: 100 });
    await sendOutSample(scene);
    await scene.service.restart();
    await scene.service.teams.until(() => textOf(scene.olivia.chat.messages()).includes('13 of 13 channels posted'));
    for (const team of teams)
      assert.equal(
        team
          .channel()
          .threads()
          .filter(({ root }) => textOf([root]).includes(TITLE)).length,
        1,
      );
  });
});
