import assert from 'node:assert/strict';
import type { BriefingVersionId } from '#src/domain/ids.ts';
import { discardBriefing } from '#src/use-cases/discard-briefing.ts';
import { type Publish, publishBriefing } from '#src/use-cases/publish-briefing.ts';
import { removeTeam } from '#src/use-cases/remove-team.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { SHARED_TENANT } from '#test/support/builders/directory.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia } from '#test/support/builders/participant.ts';
import { postingsTo, publicationOf, published } from '#test/support/builders/posting.ts';
import { addedTeam, SERVICE_URL } from '#test/support/builders/team.ts';
import { cardRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Publishing a briefing', () => {
  let app: TestApp;
  let versionId: BriefingVersionId;
  beforeEach(async () => {
    app = await openApp();
    versionId = await importedVersion(app);
  });
  afterEach(() => app.store.close());

  const publish = (differing: Partial<Publish> = {}) => publishBriefing(app, publicationOf(versionId, differing));

  it('makes one pending posting for each team whose organisation is known, in its channel', async () => {
    const duty = await addedTeam(app, 'Duty and Assessment');
    const leaving = await addedTeam(app, 'Leaving Care');
    const unsettled = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    const id = done(await publish());
    for (const team of [duty, leaving])
      assert.deepEqual(
        (await postingsTo(app, team)).map((one) => one.publicationId),
        [id],
      );
    assert.deepEqual(await postingsTo(app, unsettled), []);
    assert.deepEqual(
      (await cardRows(app, 'briefing')).map((card) => [card.placeKind, card.placeId, card.state]),
      [
        ['new-thread', 'channel of Duty and Assessment', 'pending'],
        ['new-thread', 'channel of Leaving Care', 'pending'],
      ],
    );
    assert.deepEqual(await lastAudited(app), { who: olivia.id, what: 'briefing.published', onId: id });
  });

  it('goes to the organisations that were chosen, and to no other', async () => {
    const team = await addedTeam(app);
    done(await publish({ audience: ['trust'] }));
    assert.deepEqual(await postingsTo(app, team), []);
  });

  it('leaves out teams from which the app was removed', async () => {
    const teamId = await addedTeam(app);
    await removeTeam(app, { teamId, by: 'test' });
    done(await publish());
    assert.deepEqual(await postingsTo(app, teamId), []);
  });

  it('shows its progress to the publisher, where there is a chat to show it in', async () => {
    const progressIn = { tenantId: 'tenant-county', serviceUrl: SERVICE_URL, conversationId: 'chat with Olivia Grant' };
    const id = done(await publish({ progressIn }));
    const [card] = await cardRows(app, 'publication');
    assert.deepEqual([card?.subjectId, card?.placeId], [id, 'chat with Olivia Grant']);
  });

  it('happens once: a second click makes no second posting', async () => {
    const team = await addedTeam(app);
    done(await publish());
    await refuses(app, 'already-published', () => publish());
    assert.equal((await postingsTo(app, team)).length, 1);
  });

  it('happens once where two clicks come at the same time', async () => {
    const team = await addedTeam(app);
    const both = await Promise.all([publish(), publish()]);
    assert.deepEqual(
      both.map((one) => (one.ok ? 'published' : one.refusal)),
      ['published', 'already-published'],
    );
    assert.equal((await postingsTo(app, team)).length, 1);
  });

  it('is refused for a version that does not exist, or was discarded', async () => {
    await refuses(app, 'unknown-briefing', () => publish({ versionId: 'made-up' as BriefingVersionId }));
    done(await discardBriefing(app, { versionId, by: olivia.id }));
    await refuses(app, 'discarded', () => publish());
  });

  it('is refused for an older version than the one teams have', async () => {
    const newer = await importedVersion(app);
    await published(app, newer);
    await refuses(app, 'newer-version', () => publish());
  });

  it('is refused while a problem stands that leaves teams nothing to discuss; warnings do not stop it', async () => {
    const problem = { heading: 'Points for discussion', message: 'No discussion points were found.' };
    const blocked = await importedVersion(app, { problems: [{ ...problem, blocking: true }] });
    await refuses(app, 'has-blocking-problems', () => publish({ versionId: blocked }));
    const warned = await importedVersion(app, { problems: [{ ...problem, blocking: false }] });
    done(await publish({ versionId: warned }));
  });

  it('is refused where nobody was chosen, or an organisation that the directory does not have', async () => {
    await refuses(app, 'nobody-chosen', () => publish({ audience: [] }));
    await refuses(app, 'unknown-organisation', () => publish({ audience: ['county', 'elsewhere'] }));
  });

  it('is refused with a date that does not exist or has passed; today is soon enough', async () => {
    await refuses(app, 'discuss-by-wrong', () => publish({ discussBy: '2026-02-30' }));
    await refuses(app, 'discuss-by-past', () => publish({ discussBy: '2026-11-22' }));
    done(await publish({ discussBy: '2026-11-23' }));
  });
});
