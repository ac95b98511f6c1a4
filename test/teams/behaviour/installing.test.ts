import assert from 'node:assert/strict';
import { directoryFile, marit } from '../../support/directory-builder.ts';
import { settled, textOf, told, toldIn } from '../../support/discussing.ts';
import { publishSample, type Scene, sendOutSample, showing, startScene, TITLE } from '../../support/scene.ts';

const WELCOME = 'Audit briefings come to this channel';

describe('Installing the app', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  const rootsOf = (team: Scene['team'], words: string, channel = 'General') =>
    team
      .channel(channel)
      .threads()
      .filter(({ root }) => textOf([root]).includes(words));

  it('welcomes a team once, in the channel where it was added, and says whose team it is', async () => {
    scene = await startScene();
    const [welcome] = rootsOf(scene.team, WELCOME);
    assert.match(welcome?.root.reading.wholeText ?? '', /East Sussex County Council/u);
    assert.equal(rootsOf(scene.team, WELCOME).length, 1);
  });

  it('welcomes once although Microsoft Teams tells of it twice, again and at once', async () => {
    scene = await startScene();
    const { service, priya, tenant } = scene;
    const { teams } = service;
    const team = tenant.team('Fostering');
    team.add(priya);
    const held = teams.holdDeliveries();
    const added = team.installApp({ by: priya });
    await held.release();
    const answers = await added;
    await Promise.all(answers.flatMap((one) => [teams.redeliver(one), teams.redeliver(one)]));
    await settled();
    assert.equal(rootsOf(team, WELCOME).length, 1);
    assert.deepEqual(service.faults, []);
  });

  it('brings a team that joins later what is current', async () => {
    scene = await startScene();
    await publishSample(scene);
    const later = scene.tenant.team('Leaving Care');
    later.add(scene.bo);
    await later.installApp({ by: scene.bo });
    await scene.service.teams.until(() => rootsOf(later, TITLE).length === 1);
    await told(scene, scene.olivia, '2 of 2 channels posted');
  });

  it('posts nothing more where it was removed, and comes back without a second copy', async () => {
    scene = await startScene();
    await publishSample(scene);
    await scene.team.uninstallApp({ by: scene.priya });
    await scene.team.installApp({ by: scene.priya });
    await settled();
    assert.equal(rootsOf(scene.team, TITLE).length, 1);
    assert.equal(rootsOf(scene.team, WELCOME).length, 2);
  });

  it('posts what was refused once the app has been added again', async () => {
    scene = await startScene();
    const { service, team, priya, olivia } = scene;
    service.teams.failNext({ with: { status: 403 }, where: team.channel().id, doing: 'create' });
    await sendOutSample(scene);
    await told(scene, olivia, 'the app is no longer installed there');
    await team.uninstallApp({ by: priya });
    await team.installApp({ by: priya });
    await service.teams.until(() => rootsOf(team, TITLE).length === 1);
    await told(scene, olivia, '1 of 1 channel posted');
  });

  it('sends briefings to another channel from “post here” on', async () => {
    scene = await startScene();
    const { team, priya } = scene;
    const learning = team.addChannel('Learning');
    await priya.says('Post  here', { in: learning, mentioningBot: true });
    assert.match(textOf(learning.messages()), /Channel chosen[\s\S]*Duty and Assessment/u);
    await sendOutSample(scene);
    await scene.service.teams.until(() => rootsOf(team, TITLE, 'Learning').length === 1);
    assert.equal(rootsOf(team, TITLE).length, 0);
  });

  it('tells a person who adds it for themselves how it works, once', async () => {
    scene = await startScene();
    await scene.ana.installApp();
    await scene.ana.installApp();
    assert.equal(toldIn(scene.ana).match(/Audit briefings, discussed and minuted/gu)?.length, 1);
    assert.doesNotMatch(toldIn(scene.ana), /For publishers/u);
    assert.match(toldIn(scene.olivia), /For publishers/u);
  });
});

describe('A tenant of several organisations', () => {
  let scene: Scene;
  const two = (tenantId: string) =>
    directoryFile(
      { id: 'weald', name: 'Weald Community Health', tenantIds: [tenantId], safeguardingLeads: [marit] },
      { id: 'marsh', name: 'Marsh Hospitals', tenantIds: [tenantId] },
      { id: 'college', name: 'Seahaven College', tenantIds: ['00000000-0000-4000-8000-000000000003'] },
    );

  beforeEach(async () => {
    scene = await startScene({ directory: two });
  });
  afterEach(() => scene.service.stop());

  const question = () =>
    scene.service.teams.until(() => showing(scene.team.channel().messages(), 'Which organisation'));
  const save = async (name: string, who = scene.priya) =>
    who.clicks('Save organisation', { on: await question(), filling: { Organisation: name } });

  it('is asked in the channel, and offered only the organisations that list it', async () => {
    const [choice] = (await question()).reading.inputs;
    assert.deepEqual(
      choice?.choices.map((one) => one.title),
      ['Weald Community Health', 'Marsh Hospitals'],
    );
  });

  it('gets no briefing before it has said which it is, and then gets what is current', async () => {
    await sendOutSample(scene);
    await told(scene, scene.olivia, '1 team left out');
    assert.equal(showing(scene.team.channel().messages(), TITLE), undefined);
    await save('Weald Community Health');
    await scene.service.teams.until(() => showing(scene.team.channel().messages(), TITLE));
  });

  it('refuses an organisation that was not offered, and one that a guest chooses', async () => {
    const on = await question();
    const forged = {
      type: 'Action.Execute',
      verb: 'saveOrganisation',
      data: { teamId: scene.team.id, organisation: 'college' },
    };
    assert.match((await scene.priya.sendsAction(forged, { on })).text, /Nothing was saved/u);
    const guest = scene.tenant.guest('Tomas Novak');
    scene.team.add(guest);
    assert.match((await save('Marsh Hospitals', guest)).text, /Only members/u);
  });

  it('can be put right with “organisation” until a publisher has confirmed it', async () => {
    await save('Marsh Hospitals');
    await told(scene, scene.olivia, 'Marsh Hospitals');
    await scene.priya.says('organisation', { in: scene.team.channel(), mentioningBot: true });
    const asked = await scene.service.teams.until(
      () =>
        scene.team
          .channel()
          .messages()
          .filter((one) => one.card && one.reading.text.includes('Which organisation'))[1],
    );
    await scene.priya.clicks('Save organisation', { on: asked, filling: { Organisation: 'Weald Community Health' } });
    const card = await told(scene, scene.olivia, 'Weald Community Health');
    await scene.olivia.clicks('Confirm organisation', { on: card });
    assert.match((await save('Marsh Hospitals', scene.ana)).text, /confirmed already/u);
  });

  it('asks a publisher who comes later, too', async () => {
    await scene.service.stop();
    scene = await startScene({
      directory: two,
      publisherComesLater: true,
    });
    await save('Weald Community Health');
    await scene.olivia.installApp();
    await told(scene, scene.olivia, 'Does this team belong there?');
  });
});
