import assert from 'node:assert/strict';
import { newestBriefing } from '#src/use-cases/newest-briefing.ts';
import { MINUTE, openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { published } from '#test/support/builders/posting.ts';

describe('The briefing that a publisher most likely means', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const imported = (title: string) => {
    app.clock.forward(MINUTE);
    return importedVersion(app, { briefing: { title } });
  };

  it('is none before one was imported', async () => {
    assert.equal(await newestBriefing(app), undefined);
  });

  it('is the newest draft, though another was published after it', async () => {
    await imported('Neglect');
    const draft = await imported('Care leavers');
    await published(app, await imported('Pre-birth assessments'));
    assert.equal(await newestBriefing(app), draft);
  });

  it('is the one imported last where there is no draft', async () => {
    await published(app, await imported('Neglect'));
    const last = await imported('Care leavers');
    await published(app, last);
    assert.equal(await newestBriefing(app), last);
  });
});
