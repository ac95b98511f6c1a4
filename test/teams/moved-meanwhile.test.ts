import assert from 'node:assert/strict';
import { discussionById } from '#src/store/discussions.ts';
import type { Store } from '#src/store/store.ts';
import type { Desk } from '#src/teams/handlers/handler.ts';
import { sendResponse } from '#src/teams/handlers/respond.ts';
import type { Turn } from '#src/teams/turn.ts';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { by, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana, priya } from '#test/support/builders/participant.ts';

describe('A response during which the facilitator moves on', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const answered = (store: Store) => {
    const desk = { app: { ...open.app, store } } as unknown as Desk;
    const turn = { here: open.here, activityId: 'pressed' } as unknown as Turn;
    const { discussionId } = open;
    const typed = { nonce: 'n', text: 'We check files.', saidBy: 'me', nameless: false } as const;
    return sendResponse(desk)(turn, { verb: 'sendResponse', discussionId, point: 0, ...typed }, ana);
  };

  it('is answered with the card of its point, where nobody moves', async () => {
    const answer = await answered(open.app.store);
    assert.ok('card' in answer && answer.card.kind === 'discussion-point' && answer.card.number === 1);
  });

  it('is answered with the card of its own point all the same, whose “Next point” moves the team on no second time', async () => {
    const { store } = open.app;
    const moveOn = () => moveToPoint(open.app, { ...by(priya, open), from: 0, step: 1 });
    const movingOn: Store['transaction'] = async (work) => {
      const result = await store.transaction(work);
      await moveOn();
      return result;
    };
    const answer = await answered({ ...store, transaction: movingOn });
    assert.ok('card' in answer && answer.card.kind === 'discussion-point' && answer.card.number === 1);
    await moveOn();
    const discussion = await store.transaction((tx) => discussionById(tx, open.discussionId));
    assert.equal(discussion?.currentPoint, 1);
  });
});
