import assert from 'node:assert/strict';
import type { TeamId } from '#src/domain/ids.ts';
import { linkMeetingChat } from '#src/use-cases/link-meeting-chat.ts';
import { teamOfConversation } from '#src/use-cases/team-of-conversation.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { SHARED_TENANT } from '#test/support/builders/directory.ts';
import { thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { kwame, priya, sunita } from '#test/support/builders/participant.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

const here = thread({ conversationId: 'meeting chat' });

describe('Linking a meeting chat to a team', () => {
  let app: TestApp;
  let teamId: TeamId;
  beforeEach(async () => {
    app = await openApp();
    teamId = await addedTeam(app);
  });
  afterEach(() => app.store.close());

  const link = (differing: Partial<Parameters<typeof linkMeetingChat>[1]> = {}) =>
    linkMeetingChat(app, { here, teamId, who: priya, ...differing });

  it('makes what is discussed there that team’s', async () => {
    assert.equal(await teamOfConversation(app, here), undefined);
    assert.equal(done(await link()), teamId);
    assert.equal(await teamOfConversation(app, here), teamId);
    assert.deepEqual(await lastAudited(app), { who: priya.id, what: 'chat.linked', onId: teamId });
  });

  it('can be put right: the last answer counts', async () => {
    const other = await addedTeam(app, 'Leaving Care');
    done(await link());
    done(await link({ teamId: other }));
    assert.equal(await teamOfConversation(app, here), other);
  });

  it('is refused for a team that does not exist, or of another tenant', async () => {
    await refuses(app, 'unknown-team', () => link({ teamId: 'made-up' as TeamId }));
    const foreign = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    await refuses(app, 'unknown-team', () => link({ teamId: foreign }));
  });

  it('is refused to guests and people of another organisation', async () => {
    for (const who of [kwame, sunita]) await refuses(app, 'not-a-member', () => link({ who }));
  });
});
