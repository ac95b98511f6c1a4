import assert from 'node:assert/strict';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { by, finish, keptDiscussion, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { priya } from '#test/support/builders/participant.ts';
import { itIsDoneOnlyInItsOwnConversation, itIsForTheFacilitatorOnly } from './discussion-rules.ts';
import { cardRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Moving to another point', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const move = (from: number | undefined, step: 1 | -1 = 1) =>
    moveToPoint(open.app, { ...by(priya, open), from, step });
  const point = async () => (await keptDiscussion(open)).currentPoint;

  it('goes on, and back', async () => {
    assert.equal(done(await move(0)).point, 1);
    assert.equal(done(await move(1)).point, 2);
    assert.equal(done(await move(2, -1)).point, 1);
    assert.equal(await point(), 1);
    assert.deepEqual(await lastAudited(open.app), { who: priya.id, what: 'discussion.moved', onId: open.discussionId });
  });

  it('moves from wherever the discussion is, for a facilitator who typed', async () => {
    done(await move(undefined));
    assert.equal(done(await move(undefined)).point, 2);
  });

  it('shows the new point on a new card, on which people answer from now on; the one before becomes a record', async () => {
    done(await move(0));
    const cards = await cardRows(open.app, 'point');
    assert.deepEqual(
      cards.map((card) => [JSON.parse(card.detail).point, card.wanted > 1]),
      [
        [0, true],
        [1, true],
      ],
    );
    assert.equal((await keptDiscussion(open)).row.pointCardId, cards[1]?.id);
  });

  it('happens once where the button was pressed twice', async () => {
    done(await move(0));
    await refuses(open.app, 'already-moved', () => move(0));
    assert.equal(await point(), 1);
  });

  it('happens once where two clicks come at the same time', async () => {
    const both = await Promise.all([move(0), move(0)]);
    assert.deepEqual(
      both.map((one) => (one.ok ? 'moved' : one.refusal)),
      ['moved', 'already-moved'],
    );
    assert.equal(await point(), 1);
  });

  it('is refused before the first point and after the last', async () => {
    await refuses(open.app, 'no-such-point', () => move(0, -1));
    done(await move(0));
    done(await move(1));
    await refuses(open.app, 'no-such-point', () => move(2));
  });

  it('is refused once the discussion is finished', async () => {
    await finish(open);
    await refuses(open.app, 'discussion-finished', () => move(0));
  });

  const deed = {
    to: () => openDiscussion(),
    act: ({ app }: OpenDiscussion, claim: ReturnType<typeof by>) => moveToPoint(app, { ...claim, from: 0, step: 1 }),
  };
  itIsDoneOnlyInItsOwnConversation(deed);
  itIsForTheFacilitatorOnly(deed);
});
