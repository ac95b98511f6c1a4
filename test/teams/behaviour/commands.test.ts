import assert from 'node:assert/strict';
import { finished, settled, textOf, toldIn } from '../../support/discussing.ts';
import { publishSample, type Scene, seen, startedDiscussion, startScene, TITLE } from '../../support/scene.ts';

describe('What is typed to the bot', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  const channel = () => scene.team.channel();
  const inChannel = async (text: string, who = scene.priya) => {
    const before = channel().messages().length;
    const said = await who.says(text, { in: channel(), mentioningBot: true });
    return {
      said,
      text: textOf(
        channel()
          .messages()
          .slice(before + 1),
      ),
    };
  };

  it('is understood whatever its case and spaces', async () => {
    for (const help of ['help', 'HELP', '  Help  ', 'hElP\n'])
      assert.match((await inChannel(help)).text, /What you can type/u);
  });

  it('gets help where it is nothing known, and where nothing was said', async () => {
    assert.match((await inChannel('good morning')).text, /What you can type here, after mentioning me/u);
    assert.match((await inChannel('')).text, /What you can type here/u);
    await scene.ana.installApp();
    await scene.ana.says('hello');
    assert.equal(toldIn(scene.ana).match(/What you can type here/gu)?.length, 2);
  });

  it('is answered in the thread where it was said', async () => {
    const { said } = await inChannel('help');
    const thread = channel()
      .threads()
      .find(({ root }) => root === said.message);
    assert.equal(thread?.messages().length, 2);
  });

  it('is left alone where colleagues talk to one another', async () => {
    await scene.ana.says('help', { in: channel() });
    await scene.ana.says('start', { in: channel() });
    await settled();
    assert.equal(
      channel()
        .messages()
        .filter((one) => one.from === 'the bot').length,
      1,
    );
  });

  it('acts once although Microsoft Teams brings it twice', async () => {
    for (const words of ['help', 'good morning', 'briefings']) {
      const { said } = await inChannel(words);
      await scene.service.teams.redeliver(said);
      const thread = channel()
        .threads()
        .find(({ root }) => root === said.message);
      assert.equal(thread?.messages().length, 2, words);
    }
  });

  it('shows a team’s briefings, and in a personal chat those of all one’s teams', async () => {
    await publishSample(scene);
    assert.match((await inChannel('briefings')).text, /Choose a briefing to discuss/u);
    const other = scene.tenant.team('Somebody else’s team');
    other.add(scene.olivia);
    await other.installApp({ by: scene.olivia });
    await scene.ana.installApp();
    await scene.ana.says('briefings');
    assert.match(toldIn(scene.ana), new RegExp(`Duty and Assessment[\\s\\S]*${TITLE}`, 'u'));
    assert.doesNotMatch(toldIn(scene.ana), /Somebody else/u);
  });

  it('starts, moves and finishes a discussion in a thread, with a mention', async () => {
    const thread = await publishSample(scene);
    const type = (text: string) => scene.priya.says(text, { in: thread, mentioningBot: true });
    await type('start');
    await seen(scene, thread, 'Point 1 of 5');
    await type('next');
    await seen(scene, thread, 'Point 2 of 5');
    await type('back');
    await scene.service.teams.until(() => thread.messages().filter((one) => textOf([one]).includes('Point 1 of 5'))[1]);
    await type('back');
    assert.match(textOf(thread.messages()), /no further point in that direction/u);
    await type('finish');
    await seen(scene, thread, 'Draft minutes');
    await type('next');
    assert.match(textOf(thread.messages()), /This discussion is finished/u);
  });

  it('moves once although “next” is brought twice at once', async () => {
    const { thread } = await startedDiscussion(scene);
    const said = await scene.priya.says('next', { in: thread, mentioningBot: true });
    await Promise.all([scene.service.teams.redeliver(said), scene.service.teams.redeliver(said)]);
    await seen(scene, thread, 'Point 2 of 5');
    await settled();
    assert.doesNotMatch(textOf(thread.messages()), /Point 3 of 5/u);
  });

  it('needs no mention in the thread of an open discussion that is heard', async () => {
    const { thread } = await startedDiscussion(scene);
    await scene.priya.says('Next', { in: thread });
    await seen(scene, thread, 'Point 2 of 5');
  });

  it('shows the current point again with “start”, where its card has scrolled away', async () => {
    const { thread } = await startedDiscussion(scene);
    await scene.ana.says('start', { in: thread, mentioningBot: true });
    await scene.service.teams.until(() => thread.messages().filter((one) => textOf([one]).includes('Point 1 of 5'))[1]);
  });

  it('says what is missing: a discussion, a channel, a role', async () => {
    assert.match((await inChannel('next')).text, /No discussion is open in this conversation/u);
    assert.match((await inChannel('finish')).text, /No discussion is open/u);
    for (const words of ['start', 'post here', 'organisation']) await scene.olivia.says(words);
    assert.match(toldIn(scene.olivia), /works in a team’s channel/u);
    assert.match((await inChannel('organisation')).text, /belongs to East Sussex County Council/u);
    const guest = scene.tenant.guest('Tomas Novak');
    scene.team.add(guest);
    assert.match((await inChannel('post here', guest)).text, /Only members/u);
  });

  it('tells anyone but the facilitator who that is', async () => {
    const { thread, point } = await startedDiscussion(scene);
    await scene.ana.says('next', { in: thread, mentioningBot: true });
    await scene.ana.says('finish', { in: thread, mentioningBot: true });
    assert.equal(textOf(thread.messages()).match(/Only the facilitator, Priya Shah, can do that/gu)?.length, 2);
    await finished(scene, thread, point);
    await scene.ana.says('start', { in: thread, mentioningBot: true });
    assert.match(textOf(thread.messages()), /draft minutes wait for Priya Shah/u);
  });
});
