import assert from 'node:assert/strict';
import { agreedActionsOf, keepAgreedAction } from '#src/store/agreed-actions.ts';
import { agreedActionRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { inMinutes } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('Agreed actions', (kept) => {
  it('are listed in the order in which they were agreed', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    const later = agreedActionRow({ discussionId, at: inMinutes(2), what: 'Bring the pathway', owner: '', byWhen: '' });
    const earlier = agreedActionRow({ discussionId, at: inMinutes(1) });
    for (const one of [later, earlier]) assert.equal(await kept.tx((tx) => keepAgreedAction(tx, one)), true);
    const listed = await kept.tx((tx) => agreedActionsOf(tx, discussionId));
    assert.deepEqual(
      listed.map((one) => one.what),
      ['Ask for education advice at booking', 'Bring the pathway'],
    );
    const { id, point, what, owner, byWhen } = earlier;
    assert.deepEqual(listed[0], { id, point, what, owner, byWhen, doneAt: undefined });
  });

  it('count once where the same card was sent twice', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    const action = agreedActionRow({ discussionId, nonce: 'click' });
    assert.equal(await kept.tx((tx) => keepAgreedAction(tx, action)), true);
    assert.equal(await kept.tx((tx) => keepAgreedAction(tx, { ...action, id: 'again' })), false);
    assert.equal((await kept.tx((tx) => agreedActionsOf(tx, discussionId))).length, 1);
  });
});
