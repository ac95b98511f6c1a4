import assert from 'node:assert/strict';
import { teamById } from '#src/store/teams.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { theDirectory } from '#src/use-cases/the-directory.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import {
  borough,
  county,
  directoryWith,
  organisationWith,
  SHARED_TENANT,
  trust,
} from '#test/support/builders/directory.ts';
import { postingsTo, published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { lastAudited } from './kept.ts';
import { everythingKept } from './refusal.ts';

describe('Loading the directory of organisations', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const smaller = directoryWith(county, trust);

  it('puts it in force in place of the one before', async () => {
    assert.equal(await loadDirectory(app, { directory: smaller, by: 'runner' }), 'loaded');
    assert.deepEqual(await theDirectory(app), smaller);
    assert.deepEqual(await lastAudited(app), { who: 'runner', what: 'directory.loaded', onId: 'directory' });
  });

  it('does nothing where the file has not changed since', async () => {
    const loaded = { directory: smaller, fileHash: 'hash-1', by: 'runner' };
    assert.equal(await loadDirectory(app, loaded), 'loaded');
    const before = await everythingKept(app);
    assert.equal(await loadDirectory(app, loaded), 'unchanged');
    assert.deepEqual(await everythingKept(app), before);
    assert.equal(await loadDirectory(app, { ...loaded, fileHash: 'hash-2' }), 'loaded');
  });

  it('is not undone by a file that has not changed, where it was loaded by hand', async () => {
    const byFile = { directory: directoryWith(county), fileHash: 'hash-1', by: 'runner' };
    await loadDirectory(app, byFile);
    await loadDirectory(app, { directory: smaller, by: 'operator' });
    assert.equal(await loadDirectory(app, byFile), 'unchanged');
    assert.deepEqual(await theDirectory(app), smaller);
  });

  it('settles teams whose tenant now belongs to one organisation, and brings them what is current', async () => {
    const teamId = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    const publicationId = await published(app);
    await loadDirectory(app, { directory: smaller, by: 'runner' });
    const team = await app.store.transaction((tx) => teamById(tx, teamId));
    assert.deepEqual([team?.organisationId, team?.settledBy], ['trust', 'tenant']);
    assert.deepEqual(
      (await postingsTo(app, teamId)).map((one) => one.publicationId),
      [publicationId],
    );
  });

  it('leaves teams alone whose tenant still belongs to several, or to none', async () => {
    const shared = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    const elsewhere = await addedTeam(app, 'Elsewhere', { tenantId: 'tenant-elsewhere' });
    await loadDirectory(app, { directory: directoryWith(trust, borough), by: 'runner' });
    for (const id of [shared, elsewhere])
      assert.equal((await app.store.transaction((tx) => teamById(tx, id)))?.organisationId, null);
  });

  it('does not move a team that was settled already to another organisation', async () => {
    const teamId = await addedTeam(app);
    await loadDirectory(app, { directory: directoryWith(organisationWith('merged')), by: 'runner' });
    assert.equal((await app.store.transaction((tx) => teamById(tx, teamId)))?.organisationId, 'county');
  });
});
