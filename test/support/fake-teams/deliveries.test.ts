import assert from 'node:assert/strict';
import { cardSaying, Scene } from './scene.ts';

describe('what people do', () => {
  const scene = new Scene();
  beforeEach(() => scene.open());
  afterEach(() => scene.close());

  it('reach the bot twice when it is slow or when told to, out of order when held', async () => {
    const { priya, channel } = await scene.world();
    const said = await priya.says('one', { in: channel, mentioningBot: true });
    await scene.teams.redeliver(said);
    assert.deepEqual(scene.bot.heard[0], scene.bot.heard[1]);
    scene.respond = () => new Promise((settle) => setTimeout(settle, 300));
    await priya.says('slowly', { in: channel, mentioningBot: true });
    await scene.teams.until(
      () => scene.teams.answers.filter(({ activity }) => activity.text?.includes('slowly')).length === 2,
    );
    scene.respond = () => undefined;
    const held = scene.teams.holdDeliveries();
    const both = [
      priya.says('a', { in: said.message, mentioningBot: true }),
      priya.says('b', { in: said.message, mentioningBot: true }),
    ];
    await held.release('reversed');
    await Promise.all(both);
    assert.deepEqual(
      scene.bot.heard.slice(-2).map(({ text }) => text?.at(-1)),
      ['b', 'a'],
    );
  });

  it('sign what they send where a supplier says how, and go on when nobody listens', async () => {
    const { priya, channel } = await scene.world();
    scene.teams.authorization = ({ serviceUrl }) => `Bearer for ${serviceUrl}`;
    await priya.says('start', { in: channel, mentioningBot: true });
    assert.equal(scene.bot.authorizations.at(-1), `Bearer for ${scene.teams.serviceUrl}`);
    await scene.bot.close();
    assert.equal((await priya.says('start', { in: channel, mentioningBot: true })).answer?.status, 0);
  });

  it('wait for something to be there, and otherwise show what is there instead', async () => {
    const { root } = await scene.posted(cardSaying('Point 1', 'Next'));
    assert.equal(await scene.teams.until(() => root.reading.buttons[0]?.title), 'Next');
    await assert.rejects(
      scene.teams.until(() => root.reading.text.includes('Point 2'), 20),
      /Not within 20 ms[\s\S]*Duty and Assessment › General:[\s\S]*the bot: card “Point 1 \/ Your response” \[Next\]/,
    );
  });
});
