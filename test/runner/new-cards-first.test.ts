import assert from 'node:assert/strict';
import { sendBudget } from '#src/runner/budget.ts';
import { cardsChanged, changeCard } from '#src/store/cards.ts';
import { MINUTE, openApp, type TestApp } from '#test/support/builders/app.ts';
import { cardNow, fakeChat, keepNotice, showing } from './stage.ts';

const UPDATED = 12;

describe('A conversation whose budget is short', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  /** A card that was shown once, and says something else by now. */
  const keepOutdated = async (): Promise<void> => {
    const id = await keepNotice(app, { kind: 'publication', placeId: 'thread' });
    const shown = { state: 'posted', activityId: `activity of ${id}`, conversationId: 'thread', shown: 1 } as const;
    await app.store.transaction((tx) => changeCard(tx, id, shown));
  };

  it('gets its next card before the corrections of those it has', async () => {
    for (let count = 0; count < UPDATED; count += 1) await keepOutdated();
    const all = await app.store.transaction((tx) => tx.selectFrom('card').select('subjectId').execute());
    for (const { subjectId } of all) await app.store.transaction((tx) => cardsChanged(tx, subjectId));
    app.clock.forward(MINUTE);
    const fresh = await keepNotice(app, { kind: 'notice', placeId: 'thread', createdAt: app.clock.now() });
    const chat = fakeChat();
    await showing(app, chat, { budget: sendBudget(45, () => Date.parse(app.clock.now())) }).run();
    assert.equal(chat.posts.length, 1);
    await assert.rejects(cardNow(app, fresh), /gone/u);
    assert.ok(chat.updates.length < UPDATED, 'the budget was not short, so this shows nothing');
  });
});
