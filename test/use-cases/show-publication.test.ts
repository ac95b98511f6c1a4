import assert from 'node:assert/strict';
import type { PublicationId, TeamId } from '#src/domain/ids.ts';
import { showPublication } from '#src/use-cases/show-publication.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { SHARED_TENANT } from '#test/support/builders/directory.ts';
import { cardOfPosting, postingTo, published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';

describe('How far a publication has come', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('is told of how many: posted, pending, refused and why, and in doubt', async () => {
    const teams: TeamId[] = [];
    for (const name of ['A', 'B', 'C', 'D', 'E']) teams.push(await addedTeam(app, name));
    const id = await published(app);
    const outcomes = [
      { state: 'posted' },
      { state: 'refused', why: 'not-installed' },
      { state: 'unconfirmed' },
      { state: 'posting' },
    ] as const;
    for (const [index, outcome] of outcomes.entries()) {
      const teamId = teams[index];
      if (teamId !== undefined) await cardOfPosting(app, await postingTo(app, id, teamId), outcome);
    }
    const view = await showPublication(app, id);
    assert.deepEqual([view.title, view.version, view.total, view.posted, view.pending], ['Care leavers', 1, 5, 1, 2]);
    assert.deepEqual(
      view.refused.map((one) => [one.team, one.why]),
      [['B', 'the app is no longer installed there']],
    );
    assert.deepEqual(
      view.unconfirmed.map((one) => one.team),
      ['C'],
    );
  });

  it('counts the teams that were left out because nobody knows yet whose they are', async () => {
    await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    const view = await showPublication(app, await published(app));
    assert.deepEqual([view.total, view.withoutOrganisation], [0, 1]);
  });

  it('is a broken promise where there is no such publication', async () => {
    await assert.rejects(showPublication(app, 'made-up' as PublicationId), /is not there/u);
  });
});
