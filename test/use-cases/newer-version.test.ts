import assert from 'node:assert/strict';
import type { BriefingVersionId, TeamId } from '#src/domain/ids.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { postedBriefingView } from '#src/views/briefing-view.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { directoryWith, organisationWith } from '#test/support/builders/directory.ts';
import { approve, finish, startOf, thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { postingsTo, postingTo, published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { approvedMinutes, cardRows } from './kept.ts';

const north = organisationWith('north', { tenantIds: ['tenant-north'] });
const south = organisationWith('south', { tenantIds: ['tenant-south'] });

describe('A briefing that is published again', () => {
  let app: TestApp;
  let first: BriefingVersionId;
  let team: TeamId;
  beforeEach(async () => {
    app = await openApp({ directory: directoryWith(north, south) });
    team = await addedTeam(app, 'North', { tenantId: 'tenant-north' });
    first = await importedVersion(app);
  });
  afterEach(() => app.store.close());

  const versionsWith = async (teamId: TeamId) => (await postingsTo(app, teamId)).map((one) => one.briefingVersionId);
  const lateTeam = (organisation: 'north' | 'south') =>
    addedTeam(app, `Late in ${organisation}`, { tenantId: `tenant-${organisation}` });

  it('as a newer version brings the posted card up to date, and makes no second posting', async () => {
    await published(app, first);
    const [before] = await cardRows(app, 'briefing');
    const second = await importedVersion(app, { briefing: { summary: ['Corrected.'] } });
    const publicationId = await published(app, second);
    assert.deepEqual(await versionsWith(team), [second]);
    const [card, ...others] = await cardRows(app, 'briefing');
    assert.deepEqual(others, []);
    assert.ok((card?.wanted ?? 0) > (before?.wanted ?? 0));
    const postingId = await postingTo(app, publicationId, team);
    const view = await app.store.transaction((tx) => postedBriefingView(tx, postingId));
    assert.deepEqual([view?.version, view?.briefing.summary], [2, ['Corrected.']]);
  });

  it('leaves a discussion that was begun at the version it discusses, and the minutes say which', async () => {
    const publicationId = await published(app, first);
    const postingId = await postingTo(app, publicationId, team);
    const posted = { app, teamId: team, publicationId, postingId, here: thread({ tenantId: 'tenant-north' }) };
    const open = { ...posted, discussionId: done(await startDiscussion(app, startOf(posted))) };
    await published(app, await importedVersion(app));
    await finish(open);
    await approve(open);
    assert.equal((await approvedMinutes(open))[0]?.content.briefing.version, 1);
  });

  it('to an organisation that did not have it makes its postings, and none twice', async () => {
    const other = await addedTeam(app, 'South', { tenantId: 'tenant-south' });
    await published(app, first, { audience: ['north'] });
    assert.deepEqual(await versionsWith(other), []);
    await published(app, first, { audience: undefined, again: true });
    assert.deepEqual(await versionsWith(other), [first]);
    assert.deepEqual(await versionsWith(team), [first]);
  });

  it('reaches a team that joins later, if its organisation is among those it went to', async () => {
    await published(app, first, { audience: ['south'] });
    assert.deepEqual(await versionsWith(await lateTeam('north')), []);
    assert.deepEqual(await versionsWith(await lateTeam('south')), [first]);
  });

  it('to more organisations still reaches late teams of those that had it first', async () => {
    await published(app, first, { audience: ['north'] });
    app.clock.forward(60_000);
    await published(app, first, { audience: ['south'], again: true });
    assert.deepEqual(await versionsWith(await lateTeam('north')), [first]);
    assert.deepEqual(await versionsWith(await lateTeam('south')), [first]);
  });

  it('reaches a late team in its newest version only', async () => {
    await published(app, first);
    app.clock.forward(60_000);
    const second = await importedVersion(app);
    await published(app, second);
    assert.deepEqual(await versionsWith(await lateTeam('north')), [second]);
  });

  it('reaches no late team once its date has passed, by the day in London', async () => {
    app.clock.set('2026-06-01T10:00:00.000Z');
    await published(app, first, { discussBy: '2026-06-30' });
    app.clock.set('2026-06-30T22:59:00.000Z');
    assert.deepEqual(await versionsWith(await lateTeam('north')), [first]);
    app.clock.set('2026-06-30T23:30:00.000Z');
    assert.deepEqual(await versionsWith(await addedTeam(app, 'Later still', { tenantId: 'tenant-north' })), []);
  });
});
