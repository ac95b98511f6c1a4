import assert from 'node:assert/strict';
import type { OrganisationId, TeamId } from '#src/domain/ids.ts';
import { teamById } from '#src/store/teams.ts';
import { confirmOrganisation } from '#src/use-cases/confirm-organisation.ts';
import { declareOrganisation } from '#src/use-cases/declare-organisation.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { borough, county, SHARED_TENANT, trust } from '#test/support/builders/directory.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, kwame, olivia, sunita } from '#test/support/builders/participant.ts';
import { postingsTo, published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { cardRows, lastAudited, metTheBot } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Declaring a team’s organisation', () => {
  let app: TestApp;
  let teamId: TeamId;
  beforeEach(async () => {
    app = await openApp();
    teamId = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
  });
  afterEach(() => app.store.close());

  const declare = (organisationId: OrganisationId = trust.id, differing: { who?: typeof ana; teamId?: TeamId } = {}) =>
    declareOrganisation(app, { teamId, organisationId, who: ana, ...differing });

  it('is taken at a member’s word, and waits for a publisher to confirm it', async () => {
    assert.deepEqual(done(await declare()), { organisation: 'Seaford Community Health Trust' });
    const team = await app.store.transaction((tx) => teamById(tx, teamId));
    assert.deepEqual([team?.organisationId, team?.settledBy, team?.confirmedAt], ['trust', 'declared', null]);
    assert.deepEqual(await lastAudited(app), { who: ana.id, what: 'organisation.declared', onId: teamId });
  });

  it('asks each publisher who has met the bot, in their own chat', async () => {
    const chat = await metTheBot(app, olivia);
    done(await declare());
    const [card, ...others] = await cardRows(app, 'confirm-organisation');
    assert.deepEqual(others, []);
    assert.deepEqual([card?.subjectId, card?.placeKind, card?.placeId], [teamId, 'conversation', chat]);
  });

  it('asks nobody where no publisher has met the bot yet', async () => {
    done(await declare());
    assert.deepEqual(await cardRows(app, 'confirm-organisation'), []);
  });

  it('brings the team what is current', async () => {
    const publicationId = await published(app);
    assert.deepEqual(await postingsTo(app, teamId), []);
    done(await declare());
    assert.deepEqual(
      (await postingsTo(app, teamId)).map((one) => one.publicationId),
      [publicationId],
    );
  });

  it('can be put right until it is confirmed, and what a publisher is asked changes with it', async () => {
    await metTheBot(app, olivia);
    done(await declare(borough.id));
    const [before] = await cardRows(app, 'confirm-organisation');
    done(await declare(trust.id));
    const [after] = await cardRows(app, 'confirm-organisation');
    assert.ok((after?.wanted ?? 0) > (before?.wanted ?? 0));
    done(await confirmOrganisation(app, { teamId, by: olivia.id }));
    await refuses(app, 'already-confirmed', () => declare(borough.id));
  });

  it('is refused for a team where the app is not', async () => {
    await refuses(app, 'unknown-team', () => declare(trust.id, { teamId: 'made-up' as TeamId }));
  });

  it('is refused to guests and people of another organisation', async () => {
    for (const who of [kwame, sunita]) await refuses(app, 'not-a-member', () => declare(trust.id, { who }));
  });

  it('is refused where the tenant settles it', async () => {
    const settled = await addedTeam(app);
    await refuses(app, 'settled-by-tenant', () => declare(county.id, { teamId: settled }));
  });

  it('is refused for an organisation that does not list this tenant, or does not exist', async () => {
    await refuses(app, 'not-offered', () => declare(county.id));
    await refuses(app, 'not-offered', () => declare('made-up' as OrganisationId));
  });
});
