import assert from 'node:assert/strict';
import type { TeamId } from '#src/domain/ids.ts';
import { teamById } from '#src/store/teams.ts';
import { bringTeamBack } from '#src/use-cases/bring-team-back.ts';
import { noteLeaving } from '#src/use-cases/facilitator-left.ts';
import { forgetHearing } from '#src/use-cases/forget-hearing.ts';
import { findChannelAgain, loseChannel } from '#src/use-cases/lose-channel.ts';
import { noteHearing } from '#src/use-cases/note-hearing.ts';
import { removeTeam } from '#src/use-cases/remove-team.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { auditLog, cardRows, metTheBot, notices } from './kept.ts';

const nobody = 'team-of-nobody' as TeamId;

describe('A team that changes around its discussion', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await metTheBot(open.app, priya);
  });
  afterEach(() => open.app.store.close());

  const titles = async () => (await notices(open.app)).map((one) => one.title);
  const team = () => open.app.store.transaction((tx) => teamById(tx, open.teamId));
  const remove = () => removeTeam(open.app, { teamId: open.teamId, by: ana.id });
  const channel = (channelId: string, teamId = open.teamId) => ({ teamId, channelId, by: ana.id });

  it('has its facilitator told once that the app was removed, though Microsoft Teams says so twice', async () => {
    await remove();
    await remove();
    assert.deepEqual(await titles(), ['The app was removed from your team']);
  });

  it('tells nobody where nothing is left to discuss', async () => {
    await approve(await finish(open));
    const before = (await titles()).length;
    await remove();
    await noteLeaving(open.app, { personId: priya.id, of: { teamId: open.teamId } });
    assert.equal((await titles()).length, before);
  });

  it('is brought back once, and only where it was away', async () => {
    const back = () => bringTeamBack(open.app, { teamId: open.teamId, by: ana.id });
    await back();
    await remove();
    await back();
    await back();
    await bringTeamBack(open.app, { teamId: nobody, by: ana.id });
    assert.equal((await team())?.removedAt, null);
    assert.equal((await auditLog(open.app)).filter((one) => one.what === 'team.brought-back').length, 1);
  });

  it('loses nothing with a channel that had nothing to do with it, or that is of no known team', async () => {
    const before = await team();
    await loseChannel(open.app, { ...channel('some other channel'), why: 'channel' });
    await loseChannel(open.app, { ...channel('some other channel', nobody), why: 'channel' });
    await findChannelAgain(open.app, channel('some other channel', nobody));
    assert.deepEqual([await team(), await titles()], [before, []]);
  });

  it('keeps the thread of a briefing that is being discussed, also where its channel is deleted', async () => {
    const [before] = await cardRows(open.app, 'briefing');
    await loseChannel(open.app, { ...channel((await team())?.channelId ?? ''), why: 'channel' });
    const [after] = await cardRows(open.app, 'briefing');
    assert.deepEqual([after?.placeId, after?.state], [before?.placeId, before?.state]);
    assert.equal((await team())?.channelId, open.teamId);
    assert.deepEqual(await titles(), ['Audit briefings come to this channel now']);
  });

  it('is told in a meeting chat when its facilitator leaves that chat, and not when they leave the team', async () => {
    await open.app.store.transaction((tx) => tx.updateTable('discussion').set({ place: 'chat' }).execute());
    await noteLeaving(open.app, { personId: priya.id, of: { teamId: open.teamId } });
    assert.deepEqual(await titles(), []);
    await noteLeaving(open.app, { personId: priya.id, of: { conversationId: open.here.conversationId } });
    assert.deepEqual(await titles(), ['The facilitator has left']);
  });

  it('is told what to do next where its facilitator leaves during the review', async () => {
    await finish(open);
    await noteLeaving(open.app, { personId: priya.id, of: { teamId: open.teamId } });
    assert.match((await notices(open.app))[0]?.text ?? '', /Priya Shah.*Take over on the draft minutes/u);
  });

  it('has the cards promise to hear all only once it was heard again', async () => {
    await noteHearing(open.app, open.teamId);
    const [before] = await cardRows(open.app, 'point');
    await forgetHearing(open.app, open.teamId);
    const [after] = await cardRows(open.app, 'point');
    assert.equal((await team())?.hearsChannel, 0);
    assert.equal(after?.wanted, (before?.wanted ?? 0) + 1);
  });
});
