import assert from 'node:assert/strict';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { showPointTo } from '#src/use-cases/show-own-view.ts';
import { showPoint } from '#src/use-cases/show-point.ts';
import { CONCERN_TEXT } from '#test/support/builders/directory.ts';
import { by, finish, keptDiscussion, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation } from './discussion-rules.ts';
import { cardRows } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Showing the current point again', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('puts it at the bottom of the conversation, on the card on which people answer from now on', async () => {
    done(await showPoint(open.app, open));
    const cards = await cardRows(open.app, 'point');
    assert.equal(cards.length, 2);
    assert.equal((await keptDiscussion(open)).row.pointCardId, cards[1]?.id);
    assert.equal((await keptDiscussion(open)).currentPoint, 0);
  });

  it('is refused once the discussion is finished', async () => {
    await finish(open);
    await refuses(open.app, 'discussion-finished', () => showPoint(open.app, open));
  });

  itIsDoneOnlyInItsOwnConversation({ to: () => openDiscussion(), act: ({ app }, claim) => showPoint(app, claim) });
});

describe('Showing the current point to who just acted', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const shown = () => showPointTo(open.app, { who: ana, discussionId: open.discussionId, told: { text: 'Recorded.' } });

  it('tells them what happened above the point, its responders, its readers and whom to call', async () => {
    await says(open, ana, 'We ask earlier.');
    done(await moveToPoint(open.app, { ...by(priya, open), from: 0, step: 1 }));
    done(await moveToPoint(open.app, { ...by(priya, open), from: 1, step: -1 }));
    const view = await shown();
    assert.deepEqual([view?.told?.text, view?.number, view?.of], ['Recorded.', 1, 3]);
    assert.deepEqual(view?.responders.names, ['Ana Ferreira']);
    assert.match(view?.readers ?? '', /Marit Olsen \(safeguarding lead\)/u);
    assert.deepEqual([view?.facilitator, view?.concernText], ['Priya Shah', CONCERN_TEXT]);
  });

  it('is rendered anew each time, so that the next click is another one', async () => {
    assert.notEqual((await shown())?.nonce, (await shown())?.nonce);
  });

  it('is nothing once the discussion is closed', async () => {
    await finish(open);
    assert.equal(await shown(), undefined);
  });
});
