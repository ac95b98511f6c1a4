import assert from 'node:assert/strict';
import { removeTeam } from '#src/use-cases/remove-team.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { postingsTo, published } from '#test/support/builders/posting.ts';
import { says } from '#test/support/builders/response.ts';
import { approvedMinutes, deliveryRows, lastAudited, standingTexts } from './kept.ts';

describe('Removing the app from a team', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
  });
  afterEach(() => open.app.store.close());

  const remove = () => removeTeam(open.app, { teamId: open.teamId, by: priya.id });

  it('is noted, and nothing more is posted there', async () => {
    await remove();
    assert.deepEqual(await lastAudited(open.app), { who: priya.id, what: 'team.removed', onId: open.teamId });
    await published(open.app, await importedVersion(open.app, { briefing: { title: 'Neglect' } }));
    assert.equal((await postingsTo(open.app, open.teamId)).length, 1);
  });

  it('keeps all that was recorded', async () => {
    await remove();
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
  });

  it('keeps approved minutes and their deliveries', async () => {
    await finish(open);
    await approve(open);
    await remove();
    assert.equal((await approvedMinutes(open)).length, 1);
    assert.equal((await deliveryRows(open.app)).length, 2);
  });
});
