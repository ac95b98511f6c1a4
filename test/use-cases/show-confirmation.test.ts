import assert from 'node:assert/strict';
import type { TeamId } from '#src/domain/ids.ts';
import { confirmOrganisation } from '#src/use-cases/confirm-organisation.ts';
import { declareOrganisation } from '#src/use-cases/declare-organisation.ts';
import { showConfirmation } from '#src/use-cases/show-confirmation.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { SHARED_TENANT, trust } from '#test/support/builders/directory.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, olivia } from '#test/support/builders/participant.ts';
import { addedTeam } from '#test/support/builders/team.ts';

describe('Showing what a publisher confirms', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('names the team and the organisation it declared, and says whether that is confirmed', async () => {
    const teamId = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    done(await declareOrganisation(app, { teamId, organisationId: trust.id, who: ana }));
    const asked = await showConfirmation(app, teamId);
    assert.deepEqual([asked.team, asked.organisation, asked.confirmed], ['Health Visiting', trust.name, false]);
    done(await confirmOrganisation(app, { teamId, by: olivia.id }));
    assert.equal((await showConfirmation(app, teamId)).confirmed, true);
  });

  it('is a broken promise where there is no such team', async () => {
    await assert.rejects(showConfirmation(app, 'made-up' as TeamId), /is not there/u);
  });
});
