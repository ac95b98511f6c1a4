import assert from 'node:assert/strict';
import type { TeamId } from '#src/domain/ids.ts';
import { teamById } from '#src/store/teams.ts';
import { organisationOfTeam, registerTeam } from '#src/use-cases/register-team.ts';
import { removeTeam } from '#src/use-cases/remove-team.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { SHARED_TENANT } from '#test/support/builders/directory.ts';
import { priya } from '#test/support/builders/participant.ts';
import { cardOfPosting, postingsTo, postingTo, published } from '#test/support/builders/posting.ts';
import { teamWith } from '#test/support/builders/team.ts';
import { cardRows, lastAudited } from './kept.ts';
import { everythingKept } from './refusal.ts';

describe('Adding the app to a team', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const { teamId } = teamWith();
  const kept = () => app.store.transaction((tx) => teamById(tx, teamId));

  it('settles whose team it is where its tenant belongs to one organisation', async () => {
    const registered = await registerTeam(app, teamWith());
    assert.deepEqual([registered.organisation, registered.fresh], ['East Sussex County Council', true]);
    assert.deepEqual([(await kept())?.organisationId, (await kept())?.settledBy], ['county', 'tenant']);
    assert.deepEqual(await lastAudited(app), { who: priya.id, what: 'team.registered', onId: teamId });
  });

  it('offers the organisations that list its tenant where there are several', async () => {
    const registered = await registerTeam(app, teamWith('Health Visiting', { tenantId: SHARED_TENANT }));
    assert.equal(registered.organisation, undefined);
    assert.deepEqual(
      registered.choices.map((one) => one.name),
      ['Seaford Community Health Trust', 'Cuckmere Borough Council'],
    );
  });

  it('offers nothing where no organisation lists its tenant', async () => {
    const registered = await registerTeam(app, teamWith('Elsewhere', { tenantId: 'tenant-elsewhere' }));
    assert.deepEqual([registered.organisation, registered.choices], [undefined, []]);
  });

  it('brings the team what is current, though it was published before', async () => {
    const publicationId = await published(app);
    await registerTeam(app, teamWith());
    assert.deepEqual(
      (await postingsTo(app, teamId)).map((one) => one.publicationId),
      [publicationId],
    );
  });

  it('is no news the second time: it brings nothing twice, and keeps what was settled', async () => {
    await registerTeam(app, teamWith());
    await published(app);
    const cards = await cardRows(app, 'briefing');
    const again = await registerTeam(app, teamWith('Duty and Assessment', { channelId: 'another channel' }));
    assert.equal(again.fresh, false);
    assert.deepEqual(await cardRows(app, 'briefing'), cards);
    assert.equal((await postingsTo(app, teamId)).length, 1);
    assert.deepEqual(
      [(await kept())?.organisationId, (await kept())?.channelId],
      ['county', 'channel of Duty and Assessment'],
    );
  });

  it('is news again after the app was removed; what was posted is not posted again', async () => {
    await registerTeam(app, teamWith());
    const publicationId = await published(app);
    await cardOfPosting(app, await postingTo(app, publicationId, teamId), { state: 'posted', activityId: '17' });
    await removeTeam(app, { teamId, by: priya.id });
    const again = await registerTeam(app, teamWith());
    assert.deepEqual([again.fresh, (await kept())?.removedAt], [true, null]);
    const cards = await cardRows(app, 'briefing');
    assert.deepEqual(
      cards.map((card) => card.state),
      ['posted'],
    );
  });

  it('begins a new thread where a briefing was lost and could not be posted into its old one', async () => {
    await registerTeam(app, teamWith());
    const postingId = await postingTo(app, await published(app), teamId);
    const lost = { placeKind: 'conversation', placeId: 'old thread', activityId: null, wanted: 2, shown: 2 } as const;
    await cardOfPosting(app, postingId, { ...lost, state: 'refused', why: 'gone' });
    await removeTeam(app, { teamId, by: priya.id });
    await registerTeam(app, teamWith());
    const [card] = await cardRows(app, 'briefing');
    assert.deepEqual(
      [card?.state, card?.placeKind, card?.placeId, card?.shown],
      ['pending', 'new-thread', teamWith().channelId, 0],
    );
  });

  it('posts after all what Microsoft Teams refused while the app was not there', async () => {
    await registerTeam(app, teamWith());
    const publicationId = await published(app);
    const postingId = await postingTo(app, publicationId, teamId);
    await cardOfPosting(app, postingId, { state: 'refused', why: 'not-installed' });
    await removeTeam(app, { teamId, by: priya.id });
    await registerTeam(app, teamWith());
    const [card] = await cardRows(app, 'briefing');
    assert.deepEqual([card?.state, card?.why], ['pending', null]);
  });

  it('brings a card up to date that is there, and could not be changed while the app was not', async () => {
    await registerTeam(app, teamWith());
    const postingId = await postingTo(app, await published(app), teamId);
    await cardOfPosting(app, postingId, { state: 'refused', why: 'not-installed', activityId: '17' });
    await removeTeam(app, { teamId, by: priya.id });
    await registerTeam(app, teamWith());
    const [card] = await cardRows(app, 'briefing');
    assert.equal(card?.state, 'posted');
    assert.ok((card?.wanted ?? 0) > (card?.shown ?? 0));
  });
});

describe('Asking for a team’s organisation', () => {
  it('answers what is known and what would be offered, and changes nothing', async () => {
    const app = await openApp();
    await registerTeam(app, teamWith('Health Visiting', { tenantId: SHARED_TENANT }));
    const before = await everythingKept(app);
    const known = await organisationOfTeam(app, teamWith('Health Visiting').teamId);
    assert.deepEqual([known?.organisation, known?.choices.length, known?.fresh], [undefined, 2, false]);
    assert.deepEqual(await everythingKept(app), before);
    await app.store.close();
  });

  it('answers nothing for a team where the app is not', async () => {
    const app = await openApp();
    assert.equal(await organisationOfTeam(app, 'made-up' as TeamId), undefined);
    await app.store.close();
  });
});
