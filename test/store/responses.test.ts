import assert from 'node:assert/strict';
import {
  authorsToTell,
  changeResponseText,
  forgetNamelessAuthors,
  keepResponse,
  lastResponseBy,
  resolveResponse,
  respondedTo,
  responseOfMessage,
  responsesOf,
  withdrawResponse,
} from '#src/store/responses.ts';
import type { ResponseTable } from '#src/store/schema.ts';
import { responseRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { AT, anaId, inMinutes, priyaId, THREAD } from '#test/support/store-suite/rows.ts';
import { describeStore, type Kept } from '#test/support/store-suite.ts';

/** Keeps responses in a new discussion. */
const keepIn = async (kept: Kept, ...responses: readonly Partial<ResponseTable>[]): Promise<string> => {
  const { discussionId } = await kept.tx((tx) => keepScene(tx));
  for (const one of responses) await kept.tx((tx) => keepResponse(tx, responseRow({ discussionId, ...one })));
  return discussionId;
};

describeStore('Responses', (kept) => {
  it('are read back in the order in which they came, those that stand', async () => {
    const discussionId = await keepIn(
      kept,
      { id: 'second', at: inMinutes(2) },
      { id: 'first', at: inMinutes(1), nameless: 1, authorName: null, shuffle: 0.125 },
      { id: 'withdrawn', withdrawnAt: AT },
    );
    const responses = await kept.tx((tx) => responsesOf(tx, discussionId));
    assert.deepEqual(
      responses.map((one) => one.id),
      ['first', 'second'],
    );
    const [first] = responses;
    assert.deepEqual([first?.nameless, first?.authorName, first?.shuffle], [true, undefined, 0.125]);
    assert.equal(first?.resolution, undefined);
  });

  it('to a point tell who gave them, those who came first before the others, and how many each', async () => {
    const discussionId = await keepIn(
      kept,
      { authorName: 'Bo', at: inMinutes(2) },
      { authorName: 'Ana', at: inMinutes(3), kind: 'nothing-to-add', text: '' },
      { authorName: 'Bo', at: inMinutes(4) },
      { authorName: 'Bo', at: inMinutes(5), saidBy: 'team' },
      { authorName: null, nameless: 1, at: inMinutes(1) },
      { authorName: null, nameless: 1, at: inMinutes(6) },
      { authorName: 'Cem', at: inMinutes(1), withdrawnAt: AT },
      { authorName: 'Dai', at: inMinutes(1), point: 1 },
    );
    assert.deepEqual(await kept.tx((tx) => respondedTo(tx, { discussionId, point: 0 })), [
      { nameless: true, saidBy: 'me', authorName: undefined, count: 2 },
      { nameless: false, saidBy: 'me', authorName: 'Bo', count: 2 },
      { nameless: false, saidBy: 'me', authorName: 'Ana', count: 1 },
      { nameless: false, saidBy: 'team', authorName: 'Bo', count: 1 },
    ]);
  });

  it('are kept with every character that people type', async () => {
    const text = "“Früh” 👪\n\ttabs; \\ and 'quotes' -- Ω";
    const discussionId = await keepIn(kept, { text });
    assert.equal((await kept.tx((tx) => responsesOf(tx, discussionId)))[0]?.text, text);
  });

  it('are kept once for each message and point, for Microsoft Teams delivers some twice', async () => {
    const discussionId = await keepIn(kept);
    const message = responseRow({ discussionId, source: 'message', activityId: 'same', nonce: null });
    assert.equal(await kept.tx((tx) => keepResponse(tx, message)), true);
    assert.equal(await kept.tx((tx) => keepResponse(tx, { ...message, id: 'again' })), false);
    assert.equal(await kept.tx((tx) => keepResponse(tx, { ...message, id: 'b', point: 1 })), true);
    assert.equal(await kept.tx((tx) => keepResponse(tx, { ...message, id: 'c', conversationId: 'other' })), true);
  });

  it('are kept once for each click, whatever activity brought it', async () => {
    const discussionId = await keepIn(kept);
    const click = responseRow({ discussionId, nonce: 'click' });
    assert.equal(await kept.tx((tx) => keepResponse(tx, click)), true);
    assert.equal(await kept.tx((tx) => keepResponse(tx, { ...click, id: 'again', activityId: 'another' })), false);
    assert.equal((await kept.tx((tx) => responsesOf(tx, discussionId))).length, 1);
  });

  it('are found as the last that their author gave to a point and did not withdraw', async () => {
    const discussionId = await keepIn(
      kept,
      { id: 'earlier', at: inMinutes(1) },
      { id: 'later', at: inMinutes(2) },
      { id: 'other point', at: inMinutes(3), point: 1 },
      { id: 'other author', at: inMinutes(4), authorId: priyaId },
    );
    const last = () => kept.tx((tx) => lastResponseBy(tx, { discussionId, authorId: anaId, point: 0 }));
    assert.equal((await last())?.id, 'later');
    await kept.tx((tx) => withdrawResponse(tx, 'later', AT));
    assert.equal((await last())?.id, 'earlier');
    await kept.tx((tx) => withdrawResponse(tx, 'earlier', AT));
    assert.equal(await last(), undefined);
  });

  it('of a message are found by it, withdrawn or not; those of a card are not', async () => {
    await keepIn(
      kept,
      { id: 'message', source: 'message', activityId: 'm', withdrawnAt: AT },
      { id: 'card', activityId: 'c' },
    );
    const found = (activityId: string) =>
      kept.tx((tx) => responseOfMessage(tx, { conversationId: THREAD, activityId }));
    assert.equal((await found('m'))?.id, 'message');
    assert.equal(await found('c'), undefined);
  });

  it('stand again when they are brought back', async () => {
    const discussionId = await keepIn(kept, { id: 'one', withdrawnAt: AT });
    await kept.tx((tx) => withdrawResponse(tx, 'one', null));
    assert.equal((await kept.tx((tx) => responsesOf(tx, discussionId))).length, 1);
  });

  it('must be looked at again once their text changed', async () => {
    const discussionId = await keepIn(kept, { id: 'one', resolution: 'safe' });
    await kept.tx((tx) => changeResponseText(tx, 'one', 'Another text'));
    const [one] = await kept.tx((tx) => responsesOf(tx, discussionId));
    assert.deepEqual([one?.text, one?.resolution], ['Another text', undefined]);
  });

  it('are resolved only in their own discussion and while they stand, and can be put back', async () => {
    const discussionId = await keepIn(kept, { id: 'one' }, { id: 'withdrawn', withdrawnAt: AT });
    const resolve = (of: Partial<Parameters<typeof resolveResponse>[1]>) =>
      kept.tx((tx) => resolveResponse(tx, { discussionId, responseId: 'one', resolution: 'left-out', ...of }));
    assert.equal(await resolve({ discussionId: 'another' }), false);
    assert.equal(await resolve({ responseId: 'withdrawn' }), false);
    assert.equal(await resolve({}), true);
    assert.equal((await kept.tx((tx) => responsesOf(tx, discussionId)))[0]?.resolution, 'left-out');
    assert.equal(await resolve({ resolution: undefined }), true);
    assert.equal((await kept.tx((tx) => responsesOf(tx, discussionId)))[0]?.resolution, undefined);
  });

  it('that are left out give their authors once each, so that they can be told, and once only', async () => {
    const left = { resolution: 'left-out' } as const;
    const discussionId = await keepIn(
      kept,
      left,
      left,
      { ...left, authorId: priyaId, withdrawnAt: AT },
      { ...left, authorId: null },
      { authorId: priyaId },
    );
    const toTell = () => kept.tx((tx) => authorsToTell(tx, { discussionId, at: AT }));
    assert.deepEqual(await toTell(), [anaId]);
    assert.deepEqual(await toTell(), []);
  });

  it('without a name lose the link to their author and their click for good; the others keep both', async () => {
    const unnamed = { id: 'nameless', nameless: 1, authorName: null, standing: 'guest' } as const;
    const discussionId = await keepIn(kept, unnamed, { id: 'named' });
    await kept.tx((tx) => forgetNamelessAuthors(tx, discussionId));
    const rows = await kept.tx((tx) => tx.selectFrom('response').selectAll().orderBy('id').execute());
    const [named, nameless] = rows;
    assert.deepEqual([nameless?.authorId, nameless?.authorName, nameless?.nonce], [null, null, null]);
    assert.equal(nameless?.standing, 'member');
    assert.equal(named?.authorId, anaId);
    assert.ok(named?.nonce);
  });
});
