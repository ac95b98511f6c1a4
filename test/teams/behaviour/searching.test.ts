import assert from 'node:assert/strict';
import { directoryFile } from '../../support/directory-builder.ts';
import type { Person } from '../../support/fake-teams.ts';
import { importSample, publishSample, type Scene, showing, startScene, TITLE } from '../../support/scene.ts';

type Results = Awaited<ReturnType<Person['searches']>>['results'];
const titles = (results: Results) => results.map((one) => one.title);

describe('Searching briefings from any chat', () => {
  let scene: Scene;
  before(async () => {
    scene = await startScene();
  });
  after(() => scene.service.stop());

  it('says in words that nothing was sent yet, and does not find a draft, for nobody has confirmed it', async () => {
    assert.match((await scene.ana.searches('')).text, /No briefing has been published to your organisation yet/u);
    await importSample(scene);
    for (const who of [scene.ana, scene.olivia]) assert.deepEqual((await who.searches('')).results, []);
  });

  it('finds by words of the title, the sections and the points, however they are typed', async () => {
    await publishSample(scene);
    const elsewhere = scene.tenant.groupChat([scene.ana, scene.bo]);
    for (const words of ['', 'PRE-BIRTH', 'care leav', 'leavers birth', 'midwifery', 'apply this learning']) {
      const { results, text } = await scene.ana.searches(words, { in: elsewhere });
      assert.deepEqual(titles(results), [TITLE], `${words}: ${text}`);
    }
    const { results } = await scene.ana.searches('');
    assert.match(results[0]?.text ?? '', /^Discuss by \w+day \d+ \w+ \d{4}\. \w/u);
    assert.deepEqual(scene.service.faults, []);
  });

  it('says in words that nothing was found, and that there is no more', async () => {
    assert.match((await scene.ana.searches('submarines')).text, /No briefing has all of these words/u);
    assert.match((await scene.ana.searches('', { skip: 1 })).text, /no more briefings/u);
  });

  it('finds nothing for a tenant that the directory does not list', async () => {
    const stranger = scene.service.teams.tenant().person('Ingrid Baptiste');
    const { results, text } = await stranger.searches('care');
    assert.deepEqual(results, []);
    assert.match(text, /No team of yours has this app yet/u);
  });

  it('asks only what the manifest declares, and answers anything else with a sentence', async () => {
    const { answer } = await scene.ana.searches('');
    for (const value of [
      {},
      null,
      { commandId: 'other' },
      { commandId: 'searchBriefings', queryOptions: { skip: -1 } },
    ]) {
      const again = await scene.service.teams.redeliver({ ...answer.activity, value });
      assert.match(JSON.stringify(again.body), /This search is not known/u);
    }
    assert.deepEqual(scene.service.faults, []);
  });
});

describe('Where a tenant has several organisations', () => {
  let scene: Scene;
  const county = 'East Sussex County Council';
  beforeEach(async () => {
    scene = await startScene({
      directory: (tenantId) =>
        directoryFile(
          { tenantIds: [tenantId] },
          { id: 'weald', name: 'Weald Community Health', tenantIds: [tenantId], safeguardingLeads: [] },
        ),
    });
    const { service, team, priya } = scene;
    const question = await service.teams.until(() => showing(team.channel().messages(), 'Which organisation'));
    await priya.clicks('Save organisation', { on: question, filling: { Organisation: county } });
  });
  afterEach(() => scene.service.stop());

  it('somebody finds what the organisations of their own teams were sent, and nobody else does', async () => {
    const preview = await importSample(scene);
    await scene.olivia.clicks('Publish', { on: preview });
    assert.deepEqual(titles((await scene.ana.searches('')).results), [TITLE]);
    const outsider = scene.tenant.person('Ingrid Baptiste');
    assert.match((await outsider.searches('')).text, /No team of yours has this app yet/u);
  });

  it('what went to one organisation is not found in the other, but by a publisher', async () => {
    const filling = { 'Who gets it': 'Weald Community Health' };
    const preview = await importSample(scene);
    const input = preview.reading.inputs.find((one) => one.label === 'Who gets it');
    const choice = input?.choices.find((one) => one.title.startsWith('Weald'))?.title ?? '';
    await scene.olivia.clicks('Publish', { on: preview, filling: { ...filling, 'Who gets it': choice } });
    assert.deepEqual((await scene.ana.searches('')).results, []);
    assert.deepEqual(titles((await scene.olivia.searches('')).results), [TITLE]);
  });

  it('rosters are not asked again for every letter that is typed', async () => {
    const outsider = scene.tenant.person('Ingrid Baptiste');
    await outsider.searches('');
    const before = scene.service.teams.requests.length;
    for (const typed of ['c', 'ca', 'car', 'care']) await outsider.searches(typed);
    assert.equal(scene.service.teams.requests.length, before);
  });
});

describe('A briefing that was found', () => {
  let scene: Scene;
  before(async () => {
    scene = await startScene();
    await publishSample(scene);
  });
  after(() => scene.service.stop());

  const found = async () => {
    const [result] = (await scene.priya.searches('care leavers')).results;
    assert.ok(result);
    return result;
  };

  it('shows its whole card in any chat, and that it is discussed for a team', async () => {
    const chat = scene.tenant.groupChat([scene.priya, scene.ana]);
    const inserted = scene.priya.inserts(await found(), { in: chat });
    assert.match(inserted.reading.wholeText, /What worked|What we learned|learning/iu);
    assert.match(inserted.reading.wholeText, /01323 464222/u);
    assert.deepEqual(
      inserted.reading.buttons.map((one) => one.title).filter((title) => title === 'Start discussion'),
      ['Start discussion'],
    );
  });

  it('says in a chat without the app that it must be added there first, and starts nothing', async () => {
    const chat = scene.tenant.groupChat([scene.priya, scene.ana]);
    const inserted = scene.priya.inserts(await found(), { in: chat });
    const { text } = await scene.priya.clicks('Start discussion', { on: inserted });
    assert.match(text, /If this app has not been added here yet, please ask the owner to add it/u);
    assert.equal(showing([...scene.team.channel().messages(), ...chat.messages()], 'Point 1 of 5'), undefined);
    assert.deepEqual(scene.service.faults, []);
  });

  it('says to somebody without a team that no team of theirs has the app', async () => {
    const loner = scene.tenant.person('Ingrid Baptiste');
    const chat = scene.tenant.meeting('Meeting', { organiser: loner });
    await chat.installApp({ by: loner });
    const inserted = loner.inserts(await found(), { in: chat });
    const { reading } = await loner.clicks('Start discussion', { on: inserted });
    assert.match(reading?.wholeText ?? '', /No team of yours has this app yet/u);
  });

  it('says that it was not sent to this team, in their own chat where to go, and to a guest who may', async () => {
    const result = await found();
    const action = { type: 'Action.Execute', verb: 'startFound', data: { briefingId: 'made-up' } };
    const inserted = scene.priya.inserts(result, { in: scene.team.channel() });
    assert.match((await scene.priya.sendsAction(action, { on: inserted })).text, /has not been sent to your team/u);
    const own = scene.priya.inserts(result, { in: scene.priya.chat });
    assert.match((await scene.priya.clicks('Start discussion', { on: own })).text, /works in a team’s channel/u);
    const guest = scene.tenant.guest('Tomas Novak');
    scene.team.add(guest);
    assert.match((await guest.clicks('Start discussion', { on: inserted })).text, /Only members/u);
  });

  it('starts in the team’s own channel, and says where that goes on when it is pressed elsewhere', async () => {
    const channel = scene.team.addChannel('Learning');
    const inserted = scene.priya.inserts(await found(), { in: channel });
    assert.match((await scene.priya.clicks('Start discussion', { on: inserted })).text, /The discussion is open/u);
    await scene.service.teams.until(() => showing(channel.messages(), 'Point 1 of 5'));
    const chat = scene.tenant.meeting('Team meeting', { organiser: scene.priya, with: [scene.ana] });
    await chat.installApp({ by: scene.priya });
    const again = scene.priya.inserts(await found(), { in: chat });
    assert.match((await scene.priya.clicks('Start discussion', { on: again })).text, /in another conversation/u);
  });
});

describe('A briefing that was found in a meeting', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('starts in a meeting chat that has the app, for the team of whoever presses', async () => {
    scene = await startScene();
    await publishSample(scene);
    const chat = scene.tenant.meeting('Team meeting', { organiser: scene.priya, with: [scene.ana] });
    await chat.installApp({ by: scene.priya });
    const [found] = (await scene.priya.searches('care leavers')).results;
    assert.ok(found);
    const inserted = scene.priya.inserts(found, { in: chat });
    assert.match((await scene.priya.clicks('Start discussion', { on: inserted })).text, /The discussion is open/u);
    await scene.service.teams.until(() => showing(chat.messages(), 'Point 1 of 5'));
  });
});
