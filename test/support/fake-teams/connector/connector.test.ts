import assert from 'node:assert/strict';
import { cardSaying, message, Scene } from '../scene.ts';

const text = (words: string) => ({ type: 'message', text: words });
const errorCode = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code;
const told = async (response: Response) => [response.status, await errorCode(response)];

describe('the connector of the fake Microsoft Teams', () => {
  const scene = new Scene();
  beforeEach(() => scene.open());
  afterEach(() => scene.close());

  const createThread = async (channelId: string, activity?: object) =>
    scene.ask('POST', 'v3/conversations', { isGroup: true, channelData: { channel: { id: channelId } }, activity });
  const createChat = async (memberId: string, tenantId?: string) =>
    scene.ask('POST', 'v3/conversations', { isGroup: false, members: [{ id: memberId }], tenantId });

  it('makes a thread in a channel from an opening message, and answers with its id and the message’s', async () => {
    const { channel } = await scene.world();
    const response = await createThread(channel.id, text('Briefing'));
    const [thread] = channel.threads();
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { id: thread?.id, activityId: thread?.rootId });
    assert.equal(thread?.id, `${channel.id};messageid=${thread?.root.id}`);
  });

  it('refuses a thread without a message, in no channel, and where the app is not added', async () => {
    const { channel, tenant } = await scene.world();
    assert.deepEqual(await told(await createThread(channel.id)), [400, 'BadSyntax']);
    assert.deepEqual(await told(await createThread('19:none@thread.tacv2', text('x'))), [404, 'ConversationNotFound']);
    const without = tenant.team('Early Help').channel();
    assert.deepEqual(await told(await createThread(without.id, text('x'))), [403, 'BotNotInConversationRoster']);
  });

  it('makes one chat with a person in a team of the bot, and none with others or without a tenant', async () => {
    const { priya, tenant } = await scene.world();
    const first = await (await createChat(priya.id, tenant.id)).json();
    assert.deepEqual(first, { id: priya.chat.id });
    assert.deepEqual(await (await createChat(priya.aadObjectId ?? '', tenant.id)).json(), first);
    const bo = tenant.person('Bo Lindqvist');
    assert.deepEqual(await told(await createChat(bo.id, tenant.id)), [403, 'BotNotInConversationRoster']);
    assert.deepEqual(await told(await createChat('29:nobody', tenant.id)), [400, 'MemberNotFoundInConversation']);
    assert.deepEqual(await told(await createChat(priya.id)), [400, 'BadSyntax']);
  });

  it('posts into the thread of the conversation id, and opens a thread where it names none', async () => {
    const { channel } = await scene.world();
    await scene.send(channel.id, text('one'));
    const thread = channel.threads()[0];
    const reply = await scene.send(thread?.id ?? '', text('two'));
    assert.equal(reply.status, 201);
    assert.deepEqual(
      thread?.messages().map((posted) => posted.text),
      ['one', 'two'],
    );
    assert.deepEqual(await reply.json(), { id: thread?.messages()[1]?.id });
    assert.equal((await scene.send(`${channel.id};messageid=1`, text('x'))).status, 404);
  });

  it('splits a message with words and a card in two, and tells no id', async () => {
    const { channel } = await scene.world();
    const response = await scene.send(channel.id, { ...message(cardSaying('Point 1')), text: 'Look:' });
    assert.deepEqual(await response.json(), {});
    assert.deepEqual(
      channel.messages().map((posted) => [posted.text, posted.card !== undefined]),
      [
        ['Look:', false],
        ['', true],
      ],
    );
  });

  it('updates a message in its place and deletes it, and knows neither one that is not there', async () => {
    const { channel, root } = await scene.posted(cardSaying('Point 1'));
    assert.equal((await scene.update(root, message(cardSaying('Point 2')))).status, 200);
    assert.match(root.reading.text, /Point 2/);
    assert.equal(root.versions.length, 2);
    const missing = { conversationId: root.conversationId, id: '1' };
    assert.deepEqual(await told(await scene.update(missing, text('x'))), [404, 'ActivityNotFoundInConversation']);
    const path = `v3/conversations/${encodeURIComponent(root.conversationId)}/activities/${root.id}`;
    assert.equal((await scene.ask('DELETE', path)).status, 200);
    assert.deepEqual(channel.messages(), []);
    assert.equal((await scene.ask('DELETE', path)).status, 404);
  });

  it('lets a bot change only what it posted, and takes no large activity', async () => {
    const { priya, channel } = await scene.world();
    const { message: own } = await priya.says('mine', { in: channel });
    assert.deepEqual(await told(await scene.update(own, text('x'))), [403, 'NotEnoughPermissions']);
    assert.deepEqual(await told(await scene.send(channel.id, text('x'.repeat(29_000)))), [413, 'MessageSizeTooBig']);
  });

  it('is closed to the bot again when the app is removed', async () => {
    const { priya, duty, root } = await scene.posted(cardSaying('Point 1'));
    await duty.uninstallApp({ by: priya });
    assert.deepEqual(await told(await scene.send(root.conversationId, text('x'))), [403, 'BotNotInConversationRoster']);
    assert.equal((await scene.update(root, text('x'))).status, 403);
  });

  it('knows members by both their ids, with their role, and refuses strangers', async () => {
    const { ana, tenant, channel } = await scene.world();
    const members = `v3/conversations/${encodeURIComponent(channel.id)}/members`;
    const read = async (id: string) => (await scene.ask('GET', `${members}/${encodeURIComponent(id)}`)).json();
    const expected = { id: ana.id, aadObjectId: ana.aadObjectId, userRole: 'guest', tenantId: tenant.id };
    assert.partialDeepStrictEqual(await read(ana.id), { ...expected, givenName: 'Ana', surname: 'Ferreira' });
    assert.partialDeepStrictEqual(await read(ana.aadObjectId ?? ''), {
      ...expected,
      email: 'ana.ferreira@example.org',
    });
    const stranger = tenant.person('Bo Lindqvist');
    const missing = await scene.ask('GET', `${members}/${encodeURIComponent(stranger.id)}`);
    assert.deepEqual(await told(missing), [404, 'MemberNotFoundInConversation']);
  });

  it('reads members by pages of at least 50', async () => {
    const { tenant, duty, channel } = await scene.world();
    for (let number = 0; number < 60; number += 1) duty.add(tenant.person(`Practitioner ${number}`));
    const path = `v3/conversations/${encodeURIComponent(channel.id)}/pagedmembers?pageSize=1`;
    const first = (await (await scene.ask('GET', path)).json()) as { members: object[]; continuationToken: string };
    assert.equal(first.members.length, 50);
    const rest = await (await scene.ask('GET', `${path}&continuationToken=${first.continuationToken}`)).json();
    assert.deepEqual(Object.keys(rest as object), ['members']);
  });

  it('tells about a team and its channels, where General has no name', async () => {
    const { duty, channel } = await scene.world();
    const learning = duty.addChannel('Learning');
    const team = await (await scene.ask('GET', `v3/teams/${encodeURIComponent(duty.id)}`)).json();
    assert.partialDeepStrictEqual(team, { name: 'Duty and Assessment', channelCount: 2, memberCount: 2 });
    const channels = await (await scene.ask('GET', `v3/teams/${encodeURIComponent(duty.id)}/conversations`)).json();
    assert.deepEqual(channels, { conversations: [{ id: channel.id }, { id: learning.id, name: 'Learning' }] });
  });

  it('says which address it does not know', async () => {
    const response = await scene.ask('GET', 'v3/botstate');
    assert.equal(response.status, 404);
    assert.match(await response.text(), /knows no GET v3\/botstate/);
  });

  it('knows nothing beside the path of the service URL, which ends in a region', async () => {
    const { channel } = await scene.world();
    const path = `/v3/conversations/${encodeURIComponent(channel.id)}/members`;
    assert.equal((await scene.ask('GET', path.slice(1))).status, 200);
    assert.equal((await scene.ask('GET', path)).status, 404);
  });
});
