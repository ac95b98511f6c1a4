import assert from 'node:assert/strict';
import { CardNotMade } from '#src/ports/chat.ts';
import { after as later } from '#src/ports/clock.ts';
import { changeCard } from '#src/store/cards.ts';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { by, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { cardNow, cardsOf, type FakeChat, fakeChat, showing } from './stage.ts';

describe('Bringing cards up to date', () => {
  let open: OpenDiscussion;
  let chat: FakeChat;
  let pointId: string;

  beforeEach(async () => {
    open = await openDiscussion();
    chat = fakeChat();
    await run();
    pointId = (await cardsOf(open.app, 'point'))[0]?.id ?? '';
    open.app.clock.forward(MINUTE);
  });
  afterEach(() => open.app.store.close());

  const run = () => showing(open.app, chat).run();
  const point = () => cardNow(open.app, pointId);
  const names = (): readonly string[] => {
    const { view } = chat.updates.at(-1) ?? {};
    return view?.kind === 'discussion-point' ? view.responders.names : [];
  };

  it('shows many changes at once, as they stand in the end', async () => {
    for (const who of [ana, bo, priya, ana]) await says(open, who, 'We start earlier now.');
    await run();
    assert.equal(chat.updates.length, 1);
    assert.deepEqual(names(), ['Ana Ferreira', 'Bo Lindqvist', 'Priya Shah']);
    assert.equal((await point()).shown, (await point()).wanted);
  });

  it('shows nothing where nothing changed', async () => {
    await run();
    assert.deepEqual(chat.updates, []);
  });

  it('waits a second between two updates of one card', async () => {
    await says(open, ana, 'First');
    await run();
    await says(open, bo, 'Second');
    await run();
    assert.equal(chat.updates.length, 1);
    open.app.clock.forward(1_000);
    await run();
    assert.deepEqual(names(), ['Ana Ferreira', 'Bo Lindqvist']);
  });

  it('shows what changed while an update was under way', async () => {
    const update = chat.update.bind(chat);
    const answeringMeanwhile: FakeChat = {
      ...chat,
      update: async (at, view) => {
        if (chat.updates.length === 0) await says(open, bo, 'Meanwhile');
        return update(at, view);
      },
    };
    await says(open, ana, 'First');
    await showing(open.app, answeringMeanwhile).run();
    assert.deepEqual(names(), ['Ana Ferreira']);
    open.app.clock.forward(1_000);
    await run();
    assert.deepEqual(names(), ['Ana Ferreira', 'Bo Lindqvist']);
  });

  it('makes a record of the point that was left, and a card of the next below it', async () => {
    done(await moveToPoint(open.app, { ...by(priya, open), from: 0, step: 1 }));
    await run();
    assert.equal(chat.updates.at(-1)?.view.kind, 'point-record');
    assert.equal(chat.posts.at(-1)?.view.kind, 'discussion-point');
  });

  it('posts a card anew in its conversation where Microsoft Teams lost it', async () => {
    chat.willUpdate({ kind: 'lost' });
    await says(open, ana, 'First');
    await run();
    assert.deepEqual([(await point()).state, (await point()).activityId], ['pending', null]);
    await run();
    const { place } = chat.posts.at(-1) ?? {};
    assert.equal(place?.kind === 'conversation' && place.conversationId, open.here.conversationId);
    assert.equal((await point()).state, 'posted');
  });

  it('posts a briefing that Microsoft Teams lost into its own thread, and opens no second one', async () => {
    const [briefing] = await cardsOf(open.app, 'briefing');
    assert.equal(briefing?.state, 'posted');
    chat.willUpdate({ kind: 'lost' });
    await open.app.store.transaction((tx) => changeCard(tx, briefing.id, { wanted: 9, shownAs: null }));
    while (await run());
    const { place, view } = chat.posts.at(-1) ?? {};
    assert.equal(view?.kind, 'briefing');
    assert.equal(place?.kind === 'conversation' && place.conversationId, briefing.conversationId);
  });

  it('sends nothing for a card that would look as it does', async () => {
    done(await moveToPoint(open.app, { ...by(priya, open), from: 0, step: 1 }));
    while (await run());
    const before = chat.updates.length;
    open.app.clock.forward(MINUTE);
    await says(open, ana, 'To the second point.');
    while (await run());
    assert.deepEqual(
      chat.updates.slice(before).map((one) => one.view.kind),
      ['discussion-point'],
    );
    assert.equal((await point()).shown, (await point()).wanted);
  });

  it('tries a card later that cannot be made, and leaves what is shown', async () => {
    const cause = new CardNotMade('the card could not be made');
    const unable: FakeChat = { ...chat, update: () => Promise.reject(cause) };
    await says(open, ana, 'First');
    await assert.rejects(showing(open.app, unable).run(), cause);
    const { state, notBefore, leasedUntil } = await point();
    assert.deepEqual([state, notBefore, leasedUntil], ['posted', later(open.app.clock.now(), 5 * MINUTE), null]);
  });

  it('tries an update again after the pause that was asked for, for repeating one is harmless', async () => {
    chat.willUpdate({ kind: 'later', retryAfterMs: 30_000 });
    await says(open, ana, 'First');
    await run();
    const { state, notBefore, wanted, shown } = await point();
    assert.deepEqual([state, notBefore], ['posted', later(open.app.clock.now(), 30_000)]);
    assert.ok(wanted > shown);
    open.app.clock.forward(30_000);
    await run();
    assert.equal(chat.updates.length, 2);
    assert.equal((await point()).shown, wanted);
  });

  it('leaves a card that may no longer be updated, with the reason', async () => {
    chat.willUpdate({ kind: 'refused', why: 'not-allowed' });
    await says(open, ana, 'First');
    await run();
    assert.deepEqual([(await point()).state, (await point()).why], ['refused', 'not-allowed']);
  });
});
