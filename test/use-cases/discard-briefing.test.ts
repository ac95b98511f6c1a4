import assert from 'node:assert/strict';
import type { BriefingVersionId } from '#src/domain/ids.ts';
import { discardBriefing } from '#src/use-cases/discard-briefing.ts';
import { newestBriefing } from '#src/use-cases/newest-briefing.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Discarding a draft briefing', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const discard = (versionId: BriefingVersionId) => discardBriefing(app, { versionId, by: olivia.id });

  it('sets it aside', async () => {
    const versionId = await importedVersion(app);
    assert.equal(done(await discard(versionId)), versionId);
    assert.equal(await newestBriefing(app), undefined);
    assert.deepEqual(await lastAudited(app), { who: olivia.id, what: 'briefing.discarded', onId: versionId });
  });

  it('is refused once it is published: what teams have stays', async () => {
    const versionId = await importedVersion(app);
    await published(app, versionId);
    await refuses(app, 'not-a-draft', () => discard(versionId));
  });

  it('is refused a second time, and for a version that does not exist', async () => {
    const versionId = await importedVersion(app);
    done(await discard(versionId));
    await refuses(app, 'not-a-draft', () => discard(versionId));
    await refuses(app, 'not-a-draft', () => discard('made-up' as BriefingVersionId));
  });
});
