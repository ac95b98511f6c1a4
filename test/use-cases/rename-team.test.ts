import assert from 'node:assert/strict';
import { teamById } from '#src/store/teams.ts';
import { renameTeam } from '#src/use-cases/rename-team.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { priya } from '#test/support/builders/participant.ts';
import { approvedMinutes, lastAudited } from './kept.ts';

describe('Renaming a team', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await finish(await openDiscussion());
  });
  afterEach(() => open.app.store.close());

  const rename = (to: string) => renameTeam(open.app, { teamId: open.teamId, name: to, by: priya.id });
  const name = async () => (await open.app.store.transaction((tx) => teamById(tx, open.teamId)))?.name;

  it('takes the new name, on one line', async () => {
    await rename(' Duty\r\nTeam ');
    assert.equal(await name(), 'Duty Team');
    assert.deepEqual(await lastAudited(open.app), { who: priya.id, what: 'team.renamed', onId: open.teamId });
  });

  it('shows in minutes that are approved later, and not in those approved before', async () => {
    await approve(open);
    await rename('Front Door');
    assert.equal((await approvedMinutes(open))[0]?.content.team, 'Duty and Assessment');
  });
});
