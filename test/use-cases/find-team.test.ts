import assert from 'node:assert/strict';
import { findTeam } from '#src/use-cases/find-team.ts';
import { removeTeam } from '#src/use-cases/remove-team.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { SHARED_TENANT } from '#test/support/builders/directory.ts';
import { addedTeam } from '#test/support/builders/team.ts';

describe('Finding a team', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const found = async (idOrName: string) => (await findTeam(app, idOrName)).map((one) => one.id);

  it('answers the team with that id', async () => {
    const teamId = await addedTeam(app);
    assert.deepEqual(await found(teamId), [teamId]);
  });

  it('answers all teams of that name, however it is capitalised: the person who asks must choose', async () => {
    const one = await addedTeam(app, 'Duty');
    const other = await addedTeam(app, 'DUTY', { tenantId: SHARED_TENANT });
    assert.deepEqual((await found('duty')).toSorted(), [one, other].toSorted());
  });

  it('answers the team with that id alone, though another has it as its name', async () => {
    const teamId = await addedTeam(app, 'Duty');
    await addedTeam(app, teamId);
    assert.deepEqual(await found(teamId), [teamId]);
  });

  it('answers none from which the app was removed, nor one that never was', async () => {
    const teamId = await addedTeam(app);
    await removeTeam(app, { teamId, by: 'test' });
    assert.deepEqual(await found(teamId), []);
    assert.deepEqual(await found('Nobody'), []);
  });
});
