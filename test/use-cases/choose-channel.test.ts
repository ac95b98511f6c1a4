import assert from 'node:assert/strict';
import type { TeamId } from '#src/domain/ids.ts';
import { chooseChannel } from '#src/use-cases/choose-channel.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { done } from '#test/support/builders/done.ts';
import { priya } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { cardRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Choosing the channel for briefings', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('has them posted there from now on', async () => {
    const teamId = await addedTeam(app);
    const chosen = await chooseChannel(app, { teamId, channelId: 'channel for learning', by: priya.id });
    assert.equal(done(chosen), 'Duty and Assessment');
    assert.deepEqual(await lastAudited(app), { who: priya.id, what: 'team.channel-chosen', onId: teamId });
    await published(app);
    assert.equal((await cardRows(app, 'briefing'))[0]?.placeId, 'channel for learning');
  });

  it('is refused for a team where the app is not', async () => {
    const chosen = { teamId: 'made-up' as TeamId, channelId: 'channel for learning', by: priya.id };
    await refuses(app, 'unknown-team', () => chooseChannel(app, chosen));
  });
});
