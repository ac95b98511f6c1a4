import assert from 'node:assert/strict';
import { objectsAt, textAt } from '../json.ts';
import { Scene } from '../scene.ts';

describe('people who speak', () => {
  const scene = new Scene();
  beforeEach(() => scene.open());
  afterEach(() => scene.close());

  it('speak in a thread with the bot mentioned, as Teams writes it', async () => {
    const { priya, channel, tenant } = await scene.world();
    const said = await priya.says('start', { in: channel, mentioningBot: true });
    const heard = scene.bot.heard[0];
    assert.equal(heard?.text, '<at>Audit briefings</at> start');
    assert.deepEqual(heard?.from, { id: priya.id, name: 'Priya Shah', aadObjectId: priya.aadObjectId });
    assert.equal(heard?.conversation?.['id'], `${channel.id};messageid=${said.message.id}`);
    assert.equal(heard?.conversation?.['tenantId'], tenant.id);
    assert.deepEqual(heard?.channelData?.['channel'], { id: channel.id });
    assert.deepEqual(objectsAt(heard, 'entities')[0], {
      type: 'mention',
      mentioned: scene.teams.bot,
      text: '<at>Audit briefings</at>',
    });
    const answered = await priya.says('next', { in: said.message, mentioningBot: true });
    assert.equal(answered.message.conversationId, said.message.conversationId);
    assert.equal(channel.threads()[0]?.messages().length, 2);
  });

  it('are not heard in a channel without a mention, unless the permission was granted', async () => {
    const deaf = await scene.world();
    assert.equal((await deaf.priya.says('hello', { in: deaf.channel })).heard, false);
    const hearing = await scene.world(['ChannelMessage.Read.Group']);
    assert.equal((await hearing.priya.says('hello', { in: hearing.channel })).heard, true);
    assert.equal(scene.bot.heard.length, 1);
  });

  it('have message ids that are unique only within a conversation', async () => {
    const { priya, channel } = await scene.world();
    await priya.installApp();
    const inChannel = await priya.says('start', { in: channel, mentioningBot: true });
    assert.equal((await priya.says('help')).message.id, inChannel.message.id);
  });

  it('send files in personal chat, which the bot can download without signing in', async () => {
    const priya = scene.teams.tenant().person('Priya Shah');
    await priya.installApp();
    await priya.sendsFile({ name: 'Audit briefing.docx', bytes: new TextEncoder().encode('words') });
    const file = objectsAt(scene.bot.heard.at(-1), 'attachments')[0];
    assert.equal(file?.['contentType'], 'application/vnd.microsoft.teams.file.download.info');
    const downloadUrl = textAt(file?.['content'], 'downloadUrl') ?? '';
    assert.equal(await (await fetch(downloadUrl)).text(), 'words');
  });

  it('edit, delete and restore their messages, and the bot is told with the same id', async () => {
    const { priya, channel } = await scene.world();
    const { message: own } = await priya.says('one', { in: channel, mentioningBot: true });
    await priya.edits(own, 'two');
    await priya.deletes(own);
    assert.deepEqual(channel.messages(), []);
    await priya.restores(own);
    const told = scene.bot.heard
      .slice(1)
      .map(({ type, id, text, channelData }) => [type, id, text, channelData?.['eventType']]);
    assert.deepEqual(told, [
      ['messageUpdate', own.id, '<at>Audit briefings</at> two', 'editMessage'],
      ['messageDelete', own.id, undefined, 'softDeleteMessage'],
      ['messageUpdate', own.id, '<at>Audit briefings</at> two', 'undeleteMessage'],
    ]);
  });

  it('speak in a group chat, which has no threads', async () => {
    const { tenant, priya, ana } = await scene.world();
    const chat = tenant.groupChat([priya, ana]);
    await chat.installApp({ by: priya, granting: ['ChatMessage.Read.Chat'] });
    await ana.says('one', { in: chat });
    const { message } = await ana.says('two', { in: chat });
    assert.equal(message.conversationId, chat.id);
    const { isGroup, conversationType } = scene.bot.heard.at(-1)?.conversation ?? {};
    assert.deepEqual([isGroup, conversationType], [true, 'groupChat']);
    assert.deepEqual(scene.bot.heard.at(-1)?.channelData, { tenant: { id: tenant.id } });
    assert.deepEqual(
      scene.teams.messages(chat.id).map(({ text }) => text),
      ['one', 'two'],
    );
  });
});
