import assert from 'node:assert/strict';
import { cardSaying, message, Scene } from '../scene.ts';
import { ADAPTIVE_CARD } from '../wire.ts';

describe('people who click', () => {
  const scene = new Scene();
  beforeEach(() => scene.open());
  afterEach(() => scene.close());

  it('click a button by its title, and the bot gets an invoke with its data and the inputs', async () => {
    const { priya, root } = await scene.posted(cardSaying('Point 1', 'Send response'));
    await priya.clicks('Send response', { on: root, filling: { 'Your response': 'Yes' } });
    const heard = scene.bot.heard[0];
    assert.equal(heard?.type, 'invoke');
    assert.equal(heard?.name, 'adaptiveCard/action');
    assert.equal(heard?.replyToId, root.id);
    assert.equal(heard?.conversation?.['id'], root.conversationId);
    const data = { from: 'card', response: 'Yes' };
    const action = { type: 'Action.Execute', title: 'Send response', verb: 'go', id: 'b', data };
    assert.deepEqual(heard?.value, { action, trigger: 'manual' });
  });

  it('see the card that answers their click, alone, until the message is updated', async () => {
    const { priya, ana, root } = await scene.posted(cardSaying('Point 1', 'Next'));
    scene.respond = () => ({ statusCode: 200, type: ADAPTIVE_CARD, value: cardSaying('Yours') });
    const clicked = await priya.clicks('Next', { on: root });
    assert.equal(clicked.kind, 'card');
    assert.match(scene.teams.seenBy(priya, root).text, /^Yours/);
    assert.match(scene.teams.seenBy(ana, root).text, /^Point 1/);
    await scene.update(root, message(cardSaying('Point 2')));
    assert.match(scene.teams.seenBy(priya, root).text, /^Point 2/);
  });

  it('read the notes and errors that answer a click, and that something went wrong where nothing does', async () => {
    const { priya, root } = await scene.posted(cardSaying('Point 1', 'Next'));
    scene.respond = () => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Saved.' });
    assert.equal((await priya.clicks('Next', { on: root })).text, 'Saved.');
    scene.respond = () => ({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { message: 'Not yours.' },
    });
    assert.deepEqual(await priya.clicks('Next', { on: root }).then(({ kind, text }) => [kind, text]), [
      'error',
      'Not yours.',
    ]);
    scene.respond = () => undefined;
    assert.match((await priya.clicks('Next', { on: root })).text, /Something went wrong/);
  });

  it('cannot click what is not there, nor where they are not', async () => {
    const { tenant, priya, root } = await scene.posted(cardSaying('Point 1', 'Next'));
    await assert.rejects(() => priya.clicks('Back', { on: root }), /No button “Back”. The card has “Next”/);
    const bo = tenant.person('Bo Lindqvist');
    await assert.rejects(
      () => bo.clicks('Next', { on: root }),
      /Bo Lindqvist is not in “Duty and Assessment › General”/,
    );
    await assert.rejects(() => bo.says('help'), /Call installApp\(\) first/);
  });

  it('can send what no client would, to see that the bot stands it', async () => {
    const { priya, root } = await scene.posted(cardSaying('Point 1', 'Next'));
    await priya.sendsAction({ type: 'Action.Execute', verb: 'unknown', data: { id: 'altered' } }, { on: root });
    assert.deepEqual(scene.bot.heard[0]?.value, {
      action: { type: 'Action.Execute', verb: 'unknown', data: { id: 'altered' } },
      trigger: 'manual',
    });
  });

  it('open a card with refresh, and the client asks by itself for those it names', async () => {
    const { priya, ana, channel } = await scene.world();
    const refresh = { action: { type: 'Action.Execute', verb: 'mine' }, userIds: [priya.id] };
    await scene.send(channel.id, message({ ...cardSaying('All'), refresh }));
    const root = channel.threads()[0]?.root;
    assert.ok(root);
    assert.equal(await ana.opens(root), undefined);
    await priya.opens(root);
    assert.deepEqual(scene.bot.heard[0]?.value, { action: refresh.action, trigger: 'automatic' });
  });

  it('press Action.Submit and the bot gets a message without words, with the data as its value', async () => {
    const { priya, root } = await scene.posted({
      ...cardSaying('Point 1'),
      actions: [{ type: 'Action.Submit', title: 'Send', data: { from: 'card' } }],
    });
    await priya.clicks('Send', { on: root, filling: { 'Your response': 'Yes' } });
    assert.equal(scene.bot.heard[0]?.type, 'message');
    assert.equal(scene.bot.heard[0]?.text, undefined);
    assert.deepEqual(scene.bot.heard[0]?.value, { from: 'card', response: 'Yes' });
  });

  it('send the bot nothing when a button works in the client alone', async () => {
    const url = { type: 'Action.OpenUrl', title: 'Open the page', url: 'https://example.org' };
    const { priya, root } = await scene.posted({ ...cardSaying('Point 1'), actions: [url] });
    await assert.rejects(
      priya.clicks('Open the page', { on: root }),
      /“Open the page” \(open\) works in the client alone/,
    );
    assert.equal(root.reading.buttons[0]?.url, 'https://example.org');
  });

  it('give up on a bot that takes too long, whatever it answers later', async () => {
    const { priya, root } = await scene.posted(cardSaying('Point 1', 'Next'));
    const late = { statusCode: 200, type: ADAPTIVE_CARD, value: cardSaying('Late') };
    scene.respond = () => new Promise((settle) => setTimeout(() => settle(late), 300));
    assert.equal((await priya.clicks('Next', { on: root })).kind, 'error');
    await scene.teams.until(() => scene.teams.answers.at(-1)?.body);
    assert.match(scene.teams.seenBy(priya, root).text, /^Point 1/);
  });
});
