import assert from 'node:assert/strict';
import { answered, finished, responds, told } from '../../support/discussing.ts';
import type { Channel, Message, Thread } from '../../support/fake-teams.ts';
import { type Scene, sendOutSample, showing, startScene, TITLE } from '../../support/scene.ts';

/** https://learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels */
describe('A private or shared channel', () => {
  let scene: Scene;
  let visits: Channel;
  let thread: Thread;
  let point: Message;
  const by = () => ({ by: scene.priya });
  const inGeneral = (...words: readonly string[]) =>
    scene.service.teams.until(() => showing(scene.team.channel().messages(), ...words));

  beforeEach(async () => {
    scene = await startScene();
    const { team, priya, ana, service } = scene;
    visits = team.addChannel('Visits', { people: [priya, ana] });
    await team.allowApp(visits, by());
    await priya.says('post here', { in: visits, mentioningBot: true });
    await sendOutSample(scene);
    const root = await service.teams.until(() => showing(visits.messages(), TITLE));
    await priya.clicks('Start discussion', { on: root });
    point = await service.teams.until(() => showing(visits.messages(), 'Point 1 of 5'));
    [thread] = visits.threads().filter(({ root: { id } }) => id === root.id) as [Thread];
  });
  afterEach(async () => {
    const { faults } = scene.service;
    await scene.service.stop();
    assert.deepEqual(faults, []);
  });

  it('that lets the app in has briefings, a discussion and minutes of its own', async () => {
    assert.match(answered(await responds(scene.ana, point, 'We ask the college.')), /recorded/iu);
    assert.match((await finished(scene, thread, point)).reading.wholeText, /We ask the college\./u);
  });

  it('that no longer lets the app in is not the team: the facilitator is told, briefings go to General, and it goes on once let in again', async () => {
    await scene.team.shutOutApp(visits, by());
    await told(scene, scene.priya, 'The app is no longer allowed in the channel', 'Everything recorded is kept');
    await inGeneral('Audit briefings come to this channel now', 'no longer allowed');
    await scene.team.allowApp(visits, by());
    await responds(scene.ana, point, 'We ask the college.');
    assert.match((await finished(scene, thread, point)).reading.wholeText, /We ask the college\./u);
  });

  it('that its facilitator leaves, who stays in the team, says so to those who are in it', async () => {
    await scene.team.removeFrom(visits, scene.priya, by());
    await scene.service.teams.until(() => showing(thread.messages(), 'The facilitator has left', 'Take over'));
  });

  it('that somebody else leaves goes on, as does a discussion elsewhere that they lead', async () => {
    const other = scene.team.addChannel('Court', { people: [scene.priya, scene.ana] });
    await scene.team.allowApp(other, by());
    await scene.team.removeFrom(other, scene.priya, by());
    await responds(scene.ana, point, 'We ask the college.');
    await finished(scene, thread, point);
    assert.equal(showing(thread.messages(), 'The facilitator has left'), undefined);
  });
});
