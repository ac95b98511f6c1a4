import assert from 'node:assert/strict';
import { linkMeetingChat } from '#src/use-cases/link-meeting-chat.ts';
import {
  teamOfChannel,
  teamOfConversation,
  teamOfPosting,
  teamsToAskAbout,
} from '#src/use-cases/team-of-conversation.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { SHARED_TENANT } from '#test/support/builders/directory.ts';
import { postedBriefing, thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { COUNTY_TENANT, priya } from '#test/support/builders/participant.ts';
import { addedTeam } from '#test/support/builders/team.ts';

describe('Which team a meeting chat is', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('is not known until it is linked, and then for that chat only', async () => {
    const teamId = await addedTeam(app);
    const here = thread({ conversationId: 'meeting chat' });
    assert.equal(await teamOfConversation(app, here), undefined);
    done(await linkMeetingChat(app, { here, teamId, who: priya }));
    assert.equal(await teamOfConversation(app, here), teamId);
    assert.equal(await teamOfConversation(app, thread({ conversationId: 'another chat' })), undefined);
  });

  it('is the one whose briefings come to its channel, or whose channel has its id', async () => {
    const teamId = await addedTeam(app);
    const of = (channelId: string, tenantId = COUNTY_TENANT) => teamOfChannel(app, { tenantId, channelId });
    assert.deepEqual([await of('channel of Duty and Assessment'), await of(teamId)], [teamId, teamId]);
    assert.deepEqual([await of('another channel'), await of(teamId, SHARED_TENANT)], [undefined, undefined]);
  });

  it('is, where a briefing was offered, the one to which that was posted, in its own tenant', async () => {
    const posted = await postedBriefing();
    const of = (postingId: string, tenantId = COUNTY_TENANT) =>
      teamOfPosting(posted.app, { postingId: postingId as never, tenantId });
    assert.equal(await of(posted.postingId), posted.teamId);
    assert.deepEqual([await of('another'), await of(posted.postingId, SHARED_TENANT)], [undefined, undefined]);
    await posted.app.store.close();
  });

  it('may be any team of its tenant where the app is, each with its organisation', async () => {
    await addedTeam(app, 'Leaving Care');
    await addedTeam(app, 'Duty and Assessment');
    await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    assert.deepEqual(
      (await teamsToAskAbout(app, COUNTY_TENANT)).map((one) => [one.name, one.organisation]),
      [
        ['Duty and Assessment', 'East Sussex County Council'],
        ['Leaving Care', 'East Sussex County Council'],
      ],
    );
  });

  it('names no organisation where the team has none yet', async () => {
    await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    assert.deepEqual(
      (await teamsToAskAbout(app, SHARED_TENANT)).map((one) => one.organisation),
      [''],
    );
  });
});
