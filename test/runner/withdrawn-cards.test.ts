import assert from 'node:assert/strict';
import type { BriefingId } from '#src/domain/ids.ts';
import type { BriefingView } from '#src/ports/cards.ts';
import { publicationById } from '#src/store/publications.ts';
import { settlePosting } from '#src/use-cases/settle-posting.ts';
import { showPublication } from '#src/use-cases/show-publication.ts';
import { withdrawBriefing } from '#src/use-cases/withdraw-briefing.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { type PostedBriefing, postedBriefing } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { cardsOf, type FakeChat, fakeChat, showing } from './stage.ts';

describe('The cards of a briefing that is withdrawn', () => {
  let posted: PostedBriefing;
  let chat: FakeChat;
  beforeEach(async () => {
    posted = await postedBriefing();
    chat = fakeChat();
  });
  afterEach(() => posted.app.store.close());

  const run = async () => {
    await showing(posted.app, chat).run();
    posted.app.clock.forward(MINUTE);
  };
  const withdraw = async () => {
    const { app, publicationId } = posted;
    const publication = await app.store.transaction((tx) => publicationById(tx, publicationId));
    const briefingId = publication?.briefingId as BriefingId;
    done(await withdrawBriefing(app, { briefingId, because: '', by: olivia.id }));
  };
  const progress = async () => {
    const view = await showPublication(posted.app, posted.publicationId);
    return [view.posted, view.pending, view.neverPosted, view.total, view.outOfReach.length];
  };
  const isWithdrawn = (view: unknown): boolean => (view as BriefingView).withdrawn !== undefined;
  const states = async () => (await cardsOf(posted.app, 'briefing')).map(({ state, why }) => [state, why]);

  it('are brought up to date where they stand', async () => {
    await run();
    await withdraw();
    assert.deepEqual(await progress(), [0, 1, 0, 1, 0]);
    await run();
    assert.deepEqual([chat.posts.length, chat.updates.length], [1, 1]);
    assert.ok(isWithdrawn(chat.updates[0]?.view));
    assert.deepEqual(await progress(), [1, 0, 0, 1, 0]);
  });

  it('are not posted where they did not stand yet, and are counted', async () => {
    await run();
    await addedTeam(posted.app, 'Leaving Care');
    await withdraw();
    await run();
    assert.equal(chat.posts.length, 1);
    assert.deepEqual(await states(), [
      ['posted', null],
      ['refused', 'withdrawn'],
    ]);
    assert.deepEqual(await progress(), [1, 0, 1, 1, 0]);
  });

  it('are posted anew where Microsoft Teams lost them, in their own thread', async () => {
    await run();
    await withdraw();
    chat.willUpdate({ kind: 'lost' });
    await run();
    await run();
    const again = chat.posts[1];
    assert.deepEqual([again?.place.kind, isWithdrawn(again?.view)], ['conversation', true]);
    assert.deepEqual(await progress(), [1, 0, 0, 1, 0]);
  });

  it('are named to the publisher where nobody can change them', async () => {
    const { postingId, app } = posted;
    chat.willPost({ kind: 'unconfirmed' });
    await run();
    done(await settlePosting(app, { postingId, as: 'it-is-there', by: olivia.id }));
    await withdraw();
    await run();
    assert.deepEqual(await progress(), [0, 0, 0, 1, 1]);
  });

  it('come after all with a newer version, each once', async () => {
    await run();
    await addedTeam(posted.app, 'Leaving Care');
    await withdraw();
    await run();
    posted = { ...posted, publicationId: await published(posted.app, await importedVersion(posted.app)) };
    await run();
    assert.deepEqual([chat.posts.length, chat.updates.length], [2, 2]);
    assert.ok(!isWithdrawn(chat.posts[1]?.view));
    assert.deepEqual(await progress(), [2, 0, 0, 2, 0]);
  });
});
