import assert from 'node:assert/strict';
import { cardById, changeCard } from '#src/store/cards.ts';
import { postingById } from '#src/store/postings.ts';
import { discussionOfUnheard, noteNotCounted } from '#src/use-cases/message-out-of-order.ts';
import { sendResponse } from '#src/use-cases/send-response.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { finish, type OpenDiscussion, openDiscussion, thread } from '#test/support/builders/discussion.ts';
import { ana } from '#test/support/builders/participant.ts';
import { responseIn } from '#test/support/builders/response.ts';

describe('A message that is changed before it comes', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await open.app.store.transaction(async (tx) => {
      const posting = await postingById(tx, open.postingId);
      const card = posting && (await cardById(tx, posting.cardId));
      if (card !== undefined)
        await changeCard(tx, card.id, { state: 'posted', conversationId: open.here.conversationId, activityId: '1' });
    });
  });
  afterEach(() => open.app.store.close());

  /** The id of a message that was said so many minutes after now. */
  const saidIn = (minutes: number): string => `${Date.parse(open.app.clock.now()) + minutes * MINUTE}`;
  const changed = (minutes = 1, differing: Partial<Parameters<typeof discussionOfUnheard>[1]> = {}) => ({
    here: open.here,
    activityId: saidIn(minutes),
    toBot: false,
    at: open.app.clock.now(),
    ...differing,
  });
  const found = async (message: ReturnType<typeof changed>) => (await discussionOfUnheard(open.app, message))?.id;
  const send = (activityId: string) =>
    sendResponse(open.app, responseIn(open, { who: ana, source: 'message', activityId, nonce: undefined }));

  it('is a response as it reads now', async () => {
    assert.equal(await found(changed()), open.discussionId);
    assert.equal((await send(changed().activityId)).ok, true);
  });

  it('is none where it was said before the discussion, or elsewhere, or where its id tells no time', async () => {
    assert.equal(await found(changed(-1)), undefined);
    assert.equal(await found(changed(1, { here: thread({ conversationId: 'another thread' }) })), undefined);
    assert.equal(await found(changed(1, { activityId: 'f:some-event' })), undefined);
  });

  it('is none once the discussion is finished', async () => {
    await finish(open);
    assert.equal(await found(changed()), undefined);
  });

  it('has to mention the bot where un-mentioned words are not heard', async () => {
    await open.app.store.transaction((tx) =>
      tx.updateTable('discussion').set({ place: 'chat' }).where('id', '=', open.discussionId).execute(),
    );
    assert.equal(await found(changed()), undefined);
    assert.equal(await found(changed(1, { toBot: true })), open.discussionId);
  });

  it('does not count when it comes after its deletion, nor does an edit from before that', async () => {
    const before = open.app.clock.now();
    const message = changed();
    await noteNotCounted(open.app, { ...message, at: `${before.slice(0, -5)}.500Z` });
    assert.equal(await found({ ...message, at: before }), undefined);
    assert.deepEqual(await send(message.activityId), { ok: false, refusal: 'message-deleted' });
  });

  it('counts again where it is brought back', async () => {
    const message = changed();
    await noteNotCounted(open.app, message);
    open.app.clock.forward(MINUTE);
    assert.equal(await found({ ...message, at: open.app.clock.now() }), open.discussionId);
    assert.equal((await send(message.activityId)).ok, true);
  });

  it('leaves no trace where it was not for the bot', async () => {
    await noteNotCounted(open.app, changed(-1));
    await noteNotCounted(open.app, changed(1, { here: thread({ conversationId: 'another thread' }) }));
    const kept = await open.app.store.transaction((tx) => tx.selectFrom('seenActivity').selectAll().execute());
    assert.deepEqual(kept, []);
  });
});
