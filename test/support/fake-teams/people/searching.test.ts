import assert from 'node:assert/strict';
import { cardSaying, Scene } from '../scene.ts';
import { ADAPTIVE_CARD } from '../wire.ts';

describe('searching by the message extension', () => {
  const scene = new Scene();
  beforeEach(() => scene.open());
  afterEach(() => scene.close());

  const result = (title: string) => ({
    contentType: ADAPTIVE_CARD,
    content: cardSaying(`All of ${title}`, 'Start'),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: 'in short' } },
  });

  it('asks from a chat in which the app is not, under another name on opening, a page at a time', async () => {
    const { tenant, priya, ana } = await scene.world();
    const chat = tenant.groupChat([priya, ana]);
    await priya.searches('', { in: chat });
    await priya.searches('care', { in: chat, skip: 25 });
    const asked = scene.bot.heard.map(({ name, value, conversation }) => ({ name, value, id: conversation?.['id'] }));
    const query = (parameter: object, skip: number) => ({
      name: 'composeExtension/query',
      value: { commandId: 'searchBriefings', parameters: [parameter], queryOptions: { skip, count: 25 } },
      id: chat.id,
    });
    assert.deepEqual(asked, [
      query({ name: 'initialRun', value: 'true' }, 0),
      query({ name: 'words', value: 'care' }, 25),
    ]);
  });

  it('shows previews, or the sentence that the bot answered', async () => {
    const { priya } = await scene.world();
    scene.respond = () => ({ composeExtension: { type: 'result', attachments: [result('One'), result('Two')] } });
    const { results } = await priya.searches('');
    assert.deepEqual(
      results.map(({ title, text }) => [title, text]),
      [
        ['One', 'in short'],
        ['Two', 'in short'],
      ],
    );
    scene.respond = () => ({ composeExtension: { type: 'message', text: 'Nothing found.' } });
    assert.deepEqual((await priya.searches('x')).text, 'Nothing found.');
    scene.respond = () => ({ composeExtension: { type: 'result', attachments: [{ contentType: 'other' }] } });
    await assert.rejects(priya.searches('x'), /has no Adaptive Card/u);
  });

  it('puts the card into a message of the person’s own, of which the bot hears nothing', async () => {
    const { priya, ana, tenant } = await scene.world();
    scene.respond = () => ({ composeExtension: { type: 'result', attachments: [result('One')] } });
    const [one] = (await priya.searches('')).results;
    assert.ok(one);
    const chat = tenant.groupChat([priya]);
    const inserted = priya.inserts(one, { in: chat });
    assert.equal(inserted.from, priya);
    assert.match(inserted.reading.text, /All of One/u);
    assert.equal(scene.bot.heard.length, 1);
    await priya.clicks('Start', { on: inserted });
    assert.equal(scene.bot.heard.at(-1)?.name, 'adaptiveCard/action');
    assert.throws(() => ana.inserts(one, { in: chat }), /is not in/u);
  });
});
