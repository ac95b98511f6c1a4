import assert from 'node:assert/strict';
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

  it('is answered in a sentence, for the next point’s card in place of this one would make “Next point” skip it', async () => {
    const { store } = open.app;
    let transactions = 0;
    const movingOn: Store['transaction'] = async (work) => {
      const result = await store.transaction(work);
      transactions += 1;
      if (transactions === 1) await moveToPoint(open.app, { ...by(priya, open), from: 0, step: 1 });
      return result;
    };
    assert.deepEqual(await answered({ ...store, transaction: movingOn }), { text: 'Your response is recorded.' });
  });
});
