import assert from 'node:assert/strict';
import type { TeamId } from '#src/domain/ids.ts';
import { teamById } from '#src/store/teams.ts';
import { noteHearing } from '#src/use-cases/note-hearing.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { everythingKept } from './refusal.ts';

describe('Hearing a message that does not mention the bot', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('lets the cards of that team promise from now on that replies are heard', async () => {
    const teamId = await addedTeam(app);
    await noteHearing(app, teamId);
    assert.equal((await app.store.transaction((tx) => teamById(tx, teamId)))?.hearsChannel, 1);
  });

  it('keeps nothing of the message, and nothing more the second time', async () => {
    const teamId = await addedTeam(app);
    await noteHearing(app, teamId);
    const before = await everythingKept(app);
    await noteHearing(app, teamId);
    assert.deepEqual(await everythingKept(app), before);
  });

  it('changes nothing for a team where the app is not', async () => {
    const before = await everythingKept(app);
    await noteHearing(app, 'made-up' as TeamId);
    assert.deepEqual(await everythingKept(app), before);
  });
});
