import assert from 'node:assert/strict';
import { showProgressAgain } from '#src/use-cases/show-progress-again.ts';
import { viewOfCard } from '#src/views/cards-of.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { thread } from '#test/support/builders/discussion.ts';
import { published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { cardRows } from './kept.ts';

describe('Showing the progress of a publication again', () => {
  let app: TestApp;
  const here = thread({ conversationId: 'chat of Olivia' });
  beforeEach(async () => {
    app = await openApp();
    await addedTeam(app);
  });
  afterEach(() => app.store.close());

  it('puts a card at the bottom of the publisher’s chat, which says how far it has come', async () => {
    const versionId = await importedVersion(app);
    const publicationId = await published(app, versionId);
    const woken = app.woken();
    assert.equal(await showProgressAgain(app, { versionId, here }), true);
    const [card, ...others] = await cardRows(app, 'publication');
    assert.ok(card && others.length === 0);
    assert.deepEqual([card.subjectId, card.placeId, card.state], [publicationId, 'chat of Olivia', 'pending']);
    const view = await app.store.transaction((tx) => viewOfCard(tx, card, app));
    assert.deepEqual(view?.kind === 'publication-progress' && [view.total, view.pending], [1, 1]);
    assert.equal(app.woken(), woken + 1);
  });

  it('shows nothing where that version was not published', async () => {
    const versionId = await importedVersion(app);
    assert.equal(await showProgressAgain(app, { versionId, here }), false);
    assert.deepEqual(await cardRows(app, 'publication'), []);
  });
});
