import assert from 'node:assert/strict';
import type { PostingId } from '#src/domain/ids.ts';
import { settlePosting } from '#src/use-cases/settle-posting.ts';
import { showPublication } from '#src/use-cases/show-publication.ts';
import { type PostedBriefing, postedBriefing } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia } from '#test/support/builders/participant.ts';
import { cardOfPosting } from '#test/support/builders/posting.ts';
import { cardRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Settling an unconfirmed posting', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
    await cardOfPosting(posted.app, posted.postingId, { state: 'unconfirmed', why: 'interrupted' });
  });
  afterEach(() => posted.app.store.close());

  const settle = (as: 'post-again' | 'it-is-there', postingId = posted.postingId) =>
    settlePosting(posted.app, { postingId, as, by: olivia.id });
  const progress = () => showPublication(posted.app, posted.publicationId);

  it('is asked of the publisher, by team', async () => {
    const { unconfirmed, total, posted: there } = await progress();
    assert.deepEqual(
      unconfirmed.map((one) => [one.postingId, one.team, one.organisation]),
      [[posted.postingId, 'Duty and Assessment', 'East Sussex County Council']],
    );
    assert.deepEqual([total, there], [1, 0]);
  });

  it('posts it again where the publisher says that it is not there', async () => {
    assert.equal(done(await settle('post-again')), posted.publicationId);
    const [card] = await cardRows(posted.app, 'briefing');
    assert.deepEqual([card?.state, card?.why], ['pending', null]);
    assert.equal((await progress()).pending, 1);
    const entry = { who: olivia.id, what: 'posting.post-again', onId: posted.postingId };
    assert.deepEqual(await lastAudited(posted.app), entry);
  });

  it('counts it as posted where the publisher says that it is there', async () => {
    done(await settle('it-is-there'));
    const [card] = await cardRows(posted.app, 'briefing');
    assert.equal(card?.state, 'posted');
    assert.equal((await progress()).posted, 1);
  });

  it('is done once, so that two clicks post it once', async () => {
    done(await settle('post-again'));
    await refuses(posted.app, 'already-settled', () => settle('post-again'));
    await refuses(posted.app, 'already-settled', () => settle('it-is-there'));
  });

  it('is refused for a posting that was never in doubt', async () => {
    await cardOfPosting(posted.app, posted.postingId, { state: 'posted' });
    await refuses(posted.app, 'already-settled', () => settle('post-again'));
  });

  it('is refused for a posting that does not exist', async () => {
    await refuses(posted.app, 'unknown-posting', () => settle('post-again', 'made-up' as PostingId));
  });
});
