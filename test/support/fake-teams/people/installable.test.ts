import assert from 'node:assert/strict';
import { Scene } from '../scene.ts';
import type { detailsOf } from './meeting-details.ts';

describe('people who add the app, meet, come and go', () => {
  const scene = new Scene();
  beforeEach(() => scene.open());
  afterEach(() => scene.close());

  it('tell the bot that it was added, with conversationUpdate and installationUpdate from the chosen channel', async () => {
    const tenant = scene.teams.tenant();
    const priya = tenant.person('Priya Shah');
    const duty = tenant.team('Duty and Assessment');
    duty.add(priya);
    await duty.installApp({ by: priya, in: duty.addChannel('Learning') });
    const [update, installation] = scene.bot.heard;
    assert.deepEqual(update?.['membersAdded'], [{ id: scene.teams.bot.id }]);
    assert.equal(update?.channelData?.['eventType'], 'teamMemberAdded');
    assert.equal(installation?.['action'], 'add');
    assert.equal(installation?.conversation?.['id'], duty.channel('Learning').id);
    const { id, name, aadGroupId } = duty;
    assert.deepEqual(installation?.channelData?.['team'], { id, name, aadGroupId });
    assert.equal(id, duty.channel().id);
    assert.deepEqual(scene.bot.paths, ['/api/messages', '/api/messages']);
  });

  it('meet: a group chat with a meeting id, and events when it starts and people join', async () => {
    const tenant = scene.teams.tenant();
    const [priya, visitor] = [tenant.person('Priya Shah'), tenant.anonymous('Marit Olsen')];
    const meeting = tenant.meeting('Team meeting', { organiser: priya, with: [visitor] });
    await meeting.installApp({ by: priya });
    await meeting.starts();
    await meeting.joins(visitor);
    await priya.says('start', { in: meeting, mentioningBot: true });
    const [, , start, join, said] = scene.bot.heard;
    assert.equal(start?.name, 'application/vnd.microsoft.meetingStart');
    assert.equal(join?.name, 'application/vnd.microsoft.meetingParticipantJoin');
    assert.deepEqual(said?.channelData?.['meeting'], { id: meeting.meetingId });
    assert.equal(said?.conversation?.['id'], meeting.id);
    const details = await (await fetch(new URL(`v1/meetings/${meeting.meetingId}`, scene.teams.serviceUrl))).json();
    assert.equal((details as ReturnType<typeof detailsOf>).details.title, 'Team meeting');
  });

  it('archive, delete and restore teams and channels, and the bot is told and kept out meanwhile', async () => {
    const { priya, duty } = await scene.world();
    const by = { by: priya };
    const social = duty.addChannel('Social');
    const refused = async (channelId: string): Promise<number> => {
      const body = {
        isGroup: true,
        channelData: { channel: { id: channelId } },
        activity: { type: 'message', text: 'x' },
      };
      const address = new URL('v3/conversations', scene.teams.serviceUrl);
      const headers = { 'content-type': 'application/json' };
      return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })).status;
    };
    await duty.renameChannel(social, 'Lunch', by);
    await duty.deleteChannel(social, by);
    assert.equal(await refused(social.id), 404);
    await duty.restoreChannel(social, by);
    await duty.archive(by);
    assert.equal(await refused(social.id), 403);
    await duty.unarchive(by);
    assert.equal(await refused(social.id), 201);
    await duty.delete(by);
    await duty.restore(by);
    await duty.upgradeApp({ ...by, granting: ['ChannelMessage.Read.Group'] });
    const heard = scene.bot.heard.map(({ channelData, ...more }) => more['action'] ?? channelData?.['eventType']);
    const teams = ['teamArchived', 'teamUnarchived', 'teamDeleted', 'teamRestored'];
    assert.deepEqual(heard, [
      'channelRenamed',
      'channelDeleted',
      'channelRestored',
      ...teams,
      'remove-upgrade',
      'add-upgrade',
    ]);
    assert.deepEqual(scene.bot.heard[0]?.channelData?.['channel'], { id: social.id, name: 'Lunch' });
  });

  it('come and go, and the bot is told', async () => {
    const { tenant, priya, duty } = await scene.world();
    const bo = tenant.person('Bo Lindqvist');
    await duty.welcome(bo, { by: priya });
    await duty.remove(bo, { by: priya });
    await duty.rename('Duty', { by: priya });
    await duty.uninstallApp({ by: priya });
    assert.deepEqual(
      scene.bot.heard.map(({ type, channelData, ...more }) => more['action'] ?? channelData?.['eventType']),
      ['teamMemberAdded', 'teamMemberRemoved', 'teamRenamed', 'teamMemberRemoved', 'remove'],
    );
  });
});
