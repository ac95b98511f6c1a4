import assert from 'node:assert/strict';
import { chooseBriefing } from '#src/use-cases/choose-briefing.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';

describe('Choosing a briefing to discuss', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    for (const title of ['Neglect', 'Pre-birth assessments']) {
      open.app.clock.forward(MINUTE);
      await published(open.app, await importedVersion(open.app, { briefing: { title } }));
    }
  });
  afterEach(() => open.app.store.close());

  const choices = async (teamId = open.teamId) =>
    (await chooseBriefing(open.app, teamId)).choices.map((one) => [one.title, one.discussed]);

  it('offers what the team has, the newest first', async () => {
    assert.deepEqual(await choices(), [
      ['Pre-birth assessments', false],
      ['Neglect', false],
      ['Care leavers', false],
    ]);
  });

  it('offers what the team has discussed after what it has not', async () => {
    await finish(open);
    open.app.clock.forward(MINUTE);
    assert.deepEqual(await choices(), [
      ['Pre-birth assessments', false],
      ['Neglect', false],
      ['Care leavers', true],
    ]);
  });

  it('offers a team nothing that belongs to another', async () => {
    const other = await addedTeam(open.app, 'Elsewhere', { tenantId: 'tenant-elsewhere' });
    assert.deepEqual(await choices(other), []);
  });
});
