import assert from 'node:assert/strict';
import { showDraftAgain } from '#src/use-cases/show-draft-again.ts';
import { viewOfCard } from '#src/views/cards-of.ts';
import {
  approve,
  finish,
  keptDiscussion,
  type OpenDiscussion,
  openDiscussion,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { itIsDoneOnlyInItsOwnConversation } from './discussion-rules.ts';
import { cardRows } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Showing the draft minutes again', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('puts them at the bottom of the conversation, on the card on which they are reviewed from now on', async () => {
    await finish(open);
    done(await showDraftAgain(open.app, open));
    const cards = await cardRows(open.app, 'minutes');
    assert.equal(cards.length, 2);
    assert.equal((await keptDiscussion(open)).row.reviewCardId, cards[1]?.id);
  });

  it('leaves on the card before where they are now', async () => {
    await finish(open);
    done(await showDraftAgain(open.app, open));
    const [before] = await cardRows(open.app, 'minutes');
    assert.ok(before);
    const view = await open.app.store.transaction((tx) => viewOfCard(tx, before, open.app));
    assert.match(JSON.stringify(view), /shown again below/u);
  });

  it('is refused while the discussion goes on, and once the minutes are approved', async () => {
    await refuses(open.app, 'not-in-review', () => showDraftAgain(open.app, open));
    await finish(open);
    await approve(open);
    await refuses(open.app, 'not-in-review', () => showDraftAgain(open.app, open));
  });

  itIsDoneOnlyInItsOwnConversation({ to: () => openDiscussion(), act: ({ app }, claim) => showDraftAgain(app, claim) });
});
