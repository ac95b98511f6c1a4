import assert from 'node:assert/strict';
import { directoryFile, organisationPart } from '../../support/directory-builder.ts';
import { approved, finished, mailed, responds, settled, textOf, told } from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import {
  publishSample,
  type Scene,
  seen,
  sendOutSample,
  showing,
  startedDiscussion,
  startScene,
  TITLE,
} from '../../support/scene.ts';

const rosa = { name: 'Rosa Delgado', email: 'rosa.delgado@example.org' };

describe('When the world changes around a discussion', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  const begin = async (options: Parameters<typeof startScene>[0] = {}) => {
    scene = await startScene(options);
    ({ thread, point } = await startedDiscussion(scene));
    await responds(scene.ana, point, 'We ask the college.');
  };
  afterEach(async () => {
    const { faults } = scene.service;
    await scene.service.stop();
    assert.deepEqual(faults, []);
  });
  const by = () => ({ by: scene.priya });
  const shows = (message: Message, words: RegExp) =>
    scene.service.teams.until(() => words.test(message.reading.wholeText));

  it('a renamed team is called by its new name in the draft that waits', async () => {
    await begin();
    const review = await finished(scene, thread, point);
    await scene.team.rename('Front Door', by());
    await shows(review, /Front Door/u);
  });

  it('a renamed organisation and a new lead stand on the cards of a discussion, and nothing is asked again', async () => {
    await begin();
    const organisation = { tenantIds: [scene.tenant.id], name: 'Downland Council', safeguardingLeads: [rosa] };
    scene.service.writeDirectory(directoryFile(organisation));
    await shows(point, /Rosa Delgado/u);
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /Downland Council[\s\S]*Rosa Delgado/u);
  });

  it('a renamed channel changes nothing', async () => {
    scene = await startScene();
    await scene.team.renameChannel(scene.team.addChannel('Learning'), 'Audits', by());
    await publishSample(scene);
  });

  it('a deleted channel has its briefings come to General, and tells the facilitator, who goes on once it is restored', async () => {
    scene = await startScene();
    const { team, priya, service } = scene;
    const learning = team.addChannel('Learning');
    await priya.says('post here', { in: learning, mentioningBot: true });
    await sendOutSample(scene);
    const root = await service.teams.until(() => showing(learning.messages(), TITLE));
    await priya.clicks('Start discussion', { on: root });
    const card = await service.teams.until(() => showing(learning.messages(), 'Point 1 of 5'));
    await responds(scene.ana, card, 'Said before.');
    await team.deleteChannel(learning, by());
    await told(scene, priya, 'The channel of your discussion was deleted', 'Everything recorded is kept', 'restore');
    await service.teams.until(() => showing(team.channel().messages(), 'Audit briefings come to this channel now'));
    await team.restoreChannel(learning, by());
    await responds(scene.bo, card, 'Said after.');
    await shows(card, /2 responses/u);
  });

  it('a briefing that stood in a deleted channel, not yet discussed, is posted in General', async () => {
    scene = await startScene();
    const { team, priya, service } = scene;
    const learning = team.addChannel('Learning');
    await priya.says('post here', { in: learning, mentioningBot: true });
    await sendOutSample(scene);
    await service.teams.until(() => showing(learning.messages(), TITLE));
    await told(scene, scene.olivia, '1 of 1 channel posted');
    await team.deleteChannel(learning, by());
    const root = await service.teams.until(() => showing(team.channel().messages(), TITLE));
    await priya.clicks('Start discussion', { on: root });
    await service.teams.until(() => showing(team.channel().messages(), 'Point 1 of 5'));
  });

  it('an archived team is posted nothing more, its facilitator is told, and it goes on once it is active again', async () => {
    await begin();
    await scene.team.archive(by());
    await told(scene, scene.priya, 'Your team was archived', 'Everything recorded is kept', 'you can go on');
    await scene.team.unarchive(by());
    await finished(scene, thread, point);
  });

  it('a deleted team keeps what it recorded, and goes on where it is restored', async () => {
    await begin();
    await scene.team.delete(by());
    await told(scene, scene.priya, 'Your team was deleted', 'an administrator restores the team');
    await scene.team.restore(by());
    assert.match((await finished(scene, thread, point)).reading.wholeText, /We ask the college\./u);
  });

  it('a team that is deleted for good is told of as any deleted one, and nothing is lost', async () => {
    await begin();
    await scene.team.deleteForGood(by());
    await told(scene, scene.priya, 'Your team was deleted', 'Everything recorded is kept');
  });

  it('an app that is removed and put back goes on with the card that could not be posted meanwhile', async () => {
    await begin();
    // Without it nothing could be said to her: the bot would share no team with her any more.
    await scene.priya.installApp();
    const next = scene.service.teams.holdDeliveries();
    const pressed = scene.priya.clicks('Next point', { on: point });
    const removed = scene.team.uninstallApp(by());
    await next.release();
    await Promise.all([pressed, removed]);
    await told(scene, scene.priya, 'The app was removed from your team');
    await settled();
    assert.equal(showing(thread.messages(), 'Point 2 of 5'), undefined);
    await scene.team.installApp(by());
    await responds(scene.bo, await seen(scene, thread, 'Point 2 of 5'), 'Said after.');
  });

  it('a facilitator who leaves is named to everybody, may do nothing more, and any member takes over', async () => {
    await begin();
    await scene.team.remove(scene.priya, { by: scene.ana });
    await seen(scene, thread, 'The facilitator has left', 'Priya Shah', 'Everything recorded is kept', 'Take over');
    const { data, verb } = point.reading.buttons.find((one) => one.title === 'Finish discussion') ?? {};
    const finish = { type: 'Action.Execute', verb, data: { ...data } };
    assert.match((await scene.priya.sendsAction(finish, { on: point })).text, /not a member of this team or chat/u);
    await scene.bo.clicks('Take over', { on: point });
    await scene.bo.clicks('Finish discussion', { on: point });
    const review = await seen(scene, thread, 'Draft minutes');
    assert.match(review.reading.wholeText, /Bo Lindqvist, the facilitator[\s\S]*We ask the college\./u);
  });

  it('a member who leaves keeps their response in the minutes, and nobody is told', async () => {
    await begin();
    await scene.team.remove(scene.ana, by());
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /Ana Ferreira\nWe ask the college\./u);
    assert.doesNotMatch(textOf(thread.messages()), /has left/u);
  });

  it('minutes that have not reached a lead who is replaced go to the new one, and to nobody else', async () => {
    await begin({ settings: { SMTP_URL: 'smtp://127.0.0.1:1' } });
    const minutes = await approved(scene, thread, await finished(scene, thread, point));
    assert.match(minutes.reading.wholeText, /Marit Olsen/u);
    const replaced = organisationPart({ tenantIds: [scene.tenant.id], safeguardingLeads: [rosa] });
    await scene.service.restart({ SMTP_URL: '' }, async () => scene.service.writeDirectory(directoryFile(replaced)));
    const [mail, ...others] = await mailed(scene);
    assert.deepEqual([mail?.to?.map((one) => one.address), others], [[rosa.email], []]);
    await shows(minutes, /Rosa Delgado[\s\S]*sent/iu);
    assert.match(minutes.reading.wholeText, /Marit Olsen[\s\S]*failed[\s\S]*no longer a safeguarding lead/u);
  });

  it('a permission that is taken away is no longer promised on the card, and is found out again when it is given back', async () => {
    await begin();
    await scene.bo.says('Heard.', { in: thread });
    await shows(point, /replies here are recorded too/u);
    await scene.team.upgradeApp({ ...by(), granting: [] });
    await shows(point, /only if your team lets me hear them/u);
    await scene.bo.says('Not heard.', { in: thread });
    await scene.team.upgradeApp({ ...by(), granting: ['ChannelMessage.Read.Group'] });
    await scene.bo.says('Heard again.', { in: thread });
    await shows(point, /replies here are recorded too/u);
    const text = (await finished(scene, thread, point)).reading.wholeText;
    assert.match(text, /Heard\.[\s\S]*Heard again\./u);
    assert.doesNotMatch(text, /Not heard/u);
  });
});
