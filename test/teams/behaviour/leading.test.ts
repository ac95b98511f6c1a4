import assert from 'node:assert/strict';
import { approved, finished, responds, settled, textOf, told } from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { publishSample, type Scene, seen, startedDiscussion, startScene, TITLE } from '../../support/scene.ts';

describe('Leading a discussion', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;

  beforeEach(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  const points = (number: number) => thread.messages().filter((one) => textOf([one]).includes(`Point ${number} of 5`));

  it('moves to the next point and back, each time on a new card at the bottom', async () => {
    await scene.priya.clicks('Next point', { on: point });
    const second = await seen(scene, thread, 'Point 2 of 5');
    assert.equal(thread.messages().at(-1), second);
    await scene.priya.clicks('Previous point', { on: second });
    const first = await scene.service.teams.until(() => points(1)[1]);
    assert.equal(thread.messages().at(-1), first);
  });

  it('moves once where two click at once', async () => {
    const clicks = await Promise.all([1, 2].map(() => scene.priya.clicks('Next point', { on: point })));
    assert.deepEqual(clicks.map((one) => /Point 2 of 5 is below/u.test(one.text)).toSorted(), [false, true]);
    await seen(scene, thread, 'Point 2 of 5');
    await settled();
    assert.equal(points(2).length, 1);
    assert.equal(points(3).length, 0);
  });

  it('ends on the last point, which has no next', async () => {
    let card = point;
    for (const number of [2, 3, 4, 5]) {
      await scene.priya.clicks('Next point', { on: card });
      card = await seen(scene, thread, `Point ${number} of 5`);
    }
    assert.ok(!card.reading.buttons.some((one) => one.title === 'Next point'));
    const { verb, data } = card.reading.buttons.find((one) => one.title === 'Previous point') ?? {};
    const beyond = { type: 'Action.Execute', verb: 'nextPoint', data };
    assert.equal(verb, 'previousPoint');
    assert.match((await scene.priya.sendsAction(beyond, { on: card })).text, /no further point/u);
    await finished(scene, thread, card);
  });

  it('is the facilitator’s alone: anyone else who tries is told who that is', async () => {
    for (const button of ['Next point', 'Finish discussion']) {
      const tried = await scene.ana.clicks(button, { on: point, nth: 1 });
      assert.match(tried.text, /Only the facilitator, Priya Shah, can do that/u);
    }
    await settled();
    assert.equal(points(2).length, 0);
  });

  it('passes to the member who takes over, and all are told', async () => {
    assert.match((await scene.ana.clicks('Take over', { on: point })).text, /You are the facilitator now/u);
    await seen(scene, thread, 'Ana Ferreira is now the facilitator of this discussion, in place of Priya Shah.');
    assert.match((await scene.priya.clicks('Next point', { on: point })).text, /Only the facilitator, Ana Ferreira/u);
    assert.match((await scene.ana.clicks('Take over', { on: point })).text, /facilitator of this discussion already/u);
    await scene.ana.clicks('Next point', { on: point });
    await seen(scene, thread, 'Point 2 of 5', 'Facilitator: Ana Ferreira');
  });

  it('says on the briefing’s card that the team is discussing it, and starts it once', async () => {
    await scene.service.teams.until(() => textOf([thread.root]).includes('Your team is discussing this now.'));
    const start = { type: 'Action.Execute', verb: 'startDiscussion' };
    const card = await scene.service.teams.until(() => thread.root.versions[0]?.activity);
    const data = JSON.stringify(card).match(/"postingId":"([^"]+)"/u)?.[1];
    const again = await scene.ana.sendsAction({ ...start, data: { postingId: data } }, { on: thread.root });
    assert.match(again.text, /started already/u);
    assert.equal(points(1).length, 1);
  });

  it('starts once where two press Start discussion at once', async () => {
    await scene.service.stop();
    scene = await startScene();
    thread = await publishSample(scene);
    const clicks = await Promise.all(
      [scene.priya, scene.ana].map((who) => who.clicks('Start discussion', { on: thread.root })),
    );
    assert.equal(clicks.filter((one) => one.text.includes('The discussion is open')).length, 1);
    await seen(scene, thread, 'Point 1 of 5');
    await settled();
    assert.equal(points(1).length, 1);
  });
});

describe('Choosing a briefing with “start”', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('offers those not yet discussed first, and discusses the chosen one there, heard by card and mention', async () => {
    scene = await startScene();
    const channel = scene.team.channel();
    const { priya, ana } = scene;
    await publishSample(scene);
    const said = await priya.says('start', { in: channel, mentioningBot: true });
    const thread = channel.threads().find(({ root }) => root === said.message) as Thread;
    const choose = await seen(scene, thread, 'Choose a briefing to discuss');
    assert.deepEqual(
      choose.reading.inputs[0]?.choices.map((one) => one.title),
      [TITLE],
    );
    await priya.clicks('Start discussion', { on: choose });
    const point = await seen(scene, thread, 'Point 1 of 5', 'Nothing else that is said here is recorded');
    await ana.says('Chat among colleagues.', { in: thread });
    await ana.says('We ask earlier.', { in: thread, mentioningBot: true });
    await responds(ana, point, 'By card as well.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /We ask earlier\.[\s\S]*By card as well\./u);
    assert.doesNotMatch(review.reading.wholeText, /Chat among colleagues/u);
    await approved(scene, thread, review);
    await priya.says('start', { in: channel, mentioningBot: true });
    const last = await scene.service.teams.until(() => channel.messages().findLast((one) => one.card));
    assert.deepEqual(
      last?.reading.inputs[0]?.choices.map((one) => one.title),
      [`${TITLE} (discussed)`],
    );
  });

  it('says where the team discusses it already', async () => {
    scene = await startScene();
    await startedDiscussion(scene);
    await scene.priya.says('start', { in: scene.team.channel(), mentioningBot: true });
    const choose = scene.team.channel().messages().at(-1) as Message;
    const again = await scene.priya.clicks('Start discussion', { on: choose });
    assert.match(again.text, /discussing this briefing in another conversation/u);
  });
});

describe('A forgotten discussion', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('closes itself into draft minutes, keeps everything, and asks its facilitator', async () => {
    scene = await startScene({ settings: { DISCUSSION_IDLE_HOURS: '0.0005' } });
    const { thread, point } = await startedDiscussion(scene);
    await responds(scene.ana, point, 'We check files.');
    const review = await scene.service.teams.until(() =>
      thread.messages().find((one) => one.card && textOf([one]).includes('Draft minutes')),
    );
    assert.match(textOf([review]), /closed by itself[\s\S]*We check files\./u);
    await told(scene, scene.priya, 'A discussion closed itself');
    await approved(scene, thread, review);
  });
});
