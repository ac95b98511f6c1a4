import assert from 'node:assert/strict';
import type { BriefingVersionId } from '#src/domain/ids.ts';
import { discardBriefing } from '#src/use-cases/discard-briefing.ts';
import { previewBriefing, usualDiscussBy } from '#src/use-cases/preview-briefing.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { briefingWith, importedVersion } from '#test/support/builders/briefing-version.ts';
import { CONCERN_TEXT } from '#test/support/builders/directory.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { refuses } from './refusal.ts';

describe('Previewing a briefing', () => {
  let app: TestApp;
  let versionId: BriefingVersionId;
  beforeEach(async () => {
    app = await openApp();
    versionId = await importedVersion(app);
  });
  afterEach(() => app.store.close());

  const preview = async (id = versionId) => done(await previewBriefing(app, id));

  it('shows it as teams will see it, with every problem that was found', async () => {
    const problem = { heading: 'Learning', message: 'There is nothing under this heading.', blocking: false };
    const view = await preview(await importedVersion(app, { problems: [problem] }));
    assert.deepEqual([view.briefing, view.problems], [briefingWith(), [problem]]);
    assert.deepEqual([view.version, view.state, view.concernText], [2, 'draft', CONCERN_TEXT]);
  });

  it('says to how many channels of each organisation it would go', async () => {
    await addedTeam(app, 'Duty and Assessment');
    await addedTeam(app, 'Leaving Care');
    assert.deepEqual(
      (await preview()).audience.map((one) => [one.name, one.channels]),
      [
        ['East Sussex County Council', 2],
        ['Seaford Community Health Trust', 0],
        ['Cuckmere Borough Council', 0],
      ],
    );
  });

  it('proposes a working day about four weeks on, and no day before today', async () => {
    assert.deepEqual([(await preview()).discussBy, (await preview()).today], ['2026-12-21', '2026-11-23']);
    assert.equal(usualDiscussBy('2026-11-28'), '2026-12-25');
    assert.equal(usualDiscussBy('2026-11-29'), '2026-12-25');
  });

  it('takes today from London: after midnight in summer it is the next day', async () => {
    app.clock.set('2026-07-01T23:30:00.000Z');
    assert.equal((await preview()).today, '2026-07-02');
  });

  it('says so once it is published or discarded', async () => {
    await published(app, versionId);
    assert.equal((await preview()).state, 'published');
    const draft = await importedVersion(app);
    done(await discardBriefing(app, { versionId: draft, by: olivia.id }));
    assert.equal((await preview(draft)).state, 'discarded');
  });

  it('says so where a newer version was imported since, unless that was discarded', async () => {
    const newer = await importedVersion(app);
    assert.equal((await preview()).state, 'replaced');
    done(await discardBriefing(app, { versionId: newer, by: olivia.id }));
    assert.equal((await preview()).state, 'draft');
  });

  it('is refused for a version that does not exist', async () => {
    await refuses(app, 'unknown-briefing', () => previewBriefing(app, 'made-up' as BriefingVersionId));
  });
});
