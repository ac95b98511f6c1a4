import assert from 'node:assert/strict';
import { finishDiscussion } from '#src/use-cases/finish-discussion.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { approve, by, keptDiscussion, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation, itIsForTheFacilitatorOnly } from './discussion-rules.ts';
import { cardRows, lastAudited, standingTexts } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Finishing a discussion', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const finish = () => finishDiscussion(open.app, by(priya, open));

  it('puts the draft minutes before the facilitator, in the conversation', async () => {
    open.app.clock.forward(40 * MINUTE);
    done(await finish());
    const kept = await keptDiscussion(open);
    const [review] = await cardRows(open.app, 'minutes');
    assert.deepEqual([kept.state, kept.row.how], ['review', 'discussed']);
    assert.equal(kept.row.finishedAt, '2026-11-23T10:40:00.000Z');
    assert.deepEqual([kept.row.reviewCardId, kept.row.pointCardId], [review?.id, null]);
    assert.deepEqual([review?.placeId, review?.detail], [open.here.conversationId, '{"number":1}']);
    const entry = { who: priya.id, what: 'discussion.finished', onId: open.discussionId };
    assert.deepEqual(await lastAudited(open.app), entry);
  });

  it('keeps every response', async () => {
    await says(open, ana, 'We ask earlier.');
    done(await finish());
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
  });

  it('happens once, however often it is asked', async () => {
    done(await finish());
    await refuses(open.app, 'discussion-finished', finish);
    await approve(open);
    await refuses(open.app, 'discussion-finished', finish);
  });

  const deed = {
    to: () => openDiscussion(),
    act: ({ app }: OpenDiscussion, claim: ReturnType<typeof by>) => finishDiscussion(app, claim),
  };
  itIsDoneOnlyInItsOwnConversation(deed);
  itIsForTheFacilitatorOnly(deed);
});
