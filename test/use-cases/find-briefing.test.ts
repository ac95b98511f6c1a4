import assert from 'node:assert/strict';
import { briefingVersionById } from '#src/store/briefings.ts';
import { discardBriefing } from '#src/use-cases/discard-briefing.ts';
import { findBriefing } from '#src/use-cases/find-briefing.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia } from '#test/support/builders/participant.ts';

describe('Finding a briefing', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  it('answers its newest version, by its title however it is typed', async () => {
    await importedVersion(app);
    const second = await importedVersion(app);
    for (const typed of ['Care leavers', 'care  LEAVERS ']) assert.equal(await findBriefing(app, typed), second);
  });

  it('answers by its id too', async () => {
    const versionId = await importedVersion(app);
    const version = await app.store.transaction((tx) => briefingVersionById(tx, versionId));
    assert.equal(await findBriefing(app, version?.briefingId ?? ''), versionId);
  });

  it('passes over a version that was discarded', async () => {
    const first = await importedVersion(app);
    const second = await importedVersion(app);
    done(await discardBriefing(app, { versionId: second, by: olivia.id }));
    assert.equal(await findBriefing(app, 'Care leavers'), first);
  });

  it('answers nothing where there is none', async () => {
    assert.equal(await findBriefing(app, 'Neglect'), undefined);
  });
});
