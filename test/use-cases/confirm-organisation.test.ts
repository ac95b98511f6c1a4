import assert from 'node:assert/strict';
import type { OrganisationId, TeamId } from '#src/domain/ids.ts';
import { teamById } from '#src/store/teams.ts';
import { confirmOrganisation } from '#src/use-cases/confirm-organisation.ts';
import { declareOrganisation } from '#src/use-cases/declare-organisation.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { HOUR, openApp, type TestApp } from '#test/support/builders/app.ts';
import { borough, county, directoryWith, SHARED_TENANT, trust } from '#test/support/builders/directory.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, olivia } from '#test/support/builders/participant.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Confirming a team’s organisation', () => {
  let app: TestApp;
  let teamId: TeamId;
  beforeEach(async () => {
    app = await openApp();
    teamId = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
  });
  afterEach(() => app.store.close());

  const declare = async () => done(await declareOrganisation(app, { teamId, organisationId: trust.id, who: ana }));
  const confirm = () => confirmOrganisation(app, { teamId, by: olivia.id });

  it('names the team and its organisation, and when it was confirmed', async () => {
    await declare();
    assert.deepEqual(done(await confirm()), {
      team: 'Health Visiting',
      organisation: 'Seaford Community Health Trust',
    });
    const team = await app.store.transaction((tx) => teamById(tx, teamId));
    assert.equal(team?.confirmedAt, app.clock.now());
    assert.deepEqual(await lastAudited(app), { who: olivia.id, what: 'organisation.confirmed', onId: teamId });
  });

  it('is needed once: a second time keeps when it first was', async () => {
    await declare();
    done(await confirm());
    app.clock.forward(HOUR);
    done(await confirm());
    const team = await app.store.transaction((tx) => teamById(tx, teamId));
    assert.equal(team?.confirmedAt, '2026-11-23T10:00:00.000Z');
  });

  it('is refused for a team where the app is not', async () => {
    await refuses(app, 'unknown-team', () => confirmOrganisation(app, { teamId: 'made-up' as TeamId, by: olivia.id }));
  });

  it('is refused while the team has declared none', async () => {
    await refuses(app, 'nothing-declared', confirm);
  });

  it('is of what the publisher was shown: another organisation that was declared since then is not confirmed', async () => {
    await declare();
    const shown = trust.id;
    done(await declareOrganisation(app, { teamId, organisationId: borough.id, who: ana }));
    const confirmShown = (organisationId: OrganisationId) =>
      confirmOrganisation(app, { teamId, organisationId, by: olivia.id });
    await refuses(app, 'organisation-changed', () => confirmShown(shown));
    assert.equal(done(await confirmShown(borough.id)).organisation, 'Cuckmere Borough Council');
  });

  it('is refused where the directory no longer has the organisation', async () => {
    await declare();
    await loadDirectory(app, { directory: directoryWith(county), by: 'test' });
    await refuses(app, 'nothing-declared', confirm);
  });
});
