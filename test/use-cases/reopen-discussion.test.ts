import assert from 'node:assert/strict';
import { closeIdleDiscussions } from '#src/use-cases/close-idle-discussions.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { writeUpDiscussion } from '#src/use-cases/write-up-discussion.ts';
import { minutesCardView } from '#src/views/minutes-view.ts';
import { HOUR } from '#test/support/builders/app.ts';
import {
  approve,
  by,
  finish,
  keptDiscussion,
  type OpenDiscussion,
  openDiscussion,
  postedBriefing,
  startOf,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation, itIsForTheFacilitatorOnly } from './discussion-rules.ts';
import { approvedMinutes, cardRows, deliveryRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Reopening a discussion', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
  });
  afterEach(() => open.app.store.close());

  const reopen = () => reopenDiscussion(open.app, by(priya, open));

  it('goes on where it was, with all that was recorded', async () => {
    await finish(open);
    done(await reopen());
    const kept = await keptDiscussion(open);
    assert.deepEqual([kept.state, kept.currentPoint, kept.row.finishedAt], ['open', 0, null]);
    assert.equal((await cardRows(open.app, 'point')).at(-1)?.id, kept.row.pointCardId);
    await says(open, bo, 'And we write it down.');
    const entry = (await lastAudited(open.app)).what;
    assert.equal(entry, 'response.recorded');
  });

  it('says on the draft that it was set aside', async () => {
    await finish(open);
    const [draft] = await cardRows(open.app, 'minutes');
    done(await reopen());
    const view = await open.app.store.transaction(async (tx) => draft && minutesCardView(tx, draft));
    assert.equal(view?.kind === 'notice' && view.title, 'Discussion reopened');
  });

  it('makes the next version of the minutes, which names the one it replaces', async () => {
    await finish(open);
    await approve(open);
    open.app.clock.forward(HOUR);
    done(await reopen());
    assert.deepEqual(await lastAudited(open.app), {
      who: priya.id,
      what: 'discussion.reopened',
      onId: open.discussionId,
    });
    await says(open, bo, 'And we write it down.');
    await finish(open);
    await approve(open);
    const [second, first] = (await approvedMinutes(open)).map((one) => one.content);
    assert.deepEqual([second?.version, second?.replaces], [2, { version: 1, approvedAt: '2026-11-23T10:00:00.000Z' }]);
    assert.equal(second?.points[0]?.responses.length, 2);
    assert.deepEqual([first?.version, first?.points[0]?.responses.length], [1, 1]);
  });

  it('sends the next version to each lead and deputy again, and keeps what was sent', async () => {
    await finish(open);
    const first = await approve(open);
    done(await reopen());
    await finish(open);
    const second = await approve(open);
    assert.deepEqual(
      (await deliveryRows(open.app)).map((one) => one.minutesId),
      [first, first, second, second],
    );
  });

  it('starts the time anew after which it would close itself', async () => {
    await finish(open);
    open.app.clock.forward(100 * HOUR);
    done(await reopen());
    assert.equal((await keptDiscussion(open)).row.lastResponseAt, open.app.clock.now());
  });

  it('leaves one that was written up a written-up one, however it is then finished', async () => {
    for (const end of ['finished', 'left to close itself']) {
      const posted = await postedBriefing();
      const { app } = posted;
      const said = { responses: [{ point: 0, text: 'We ask earlier.' }], present: [], heldOn: '', activityId: 'one' };
      const written = { ...posted, discussionId: done(await writeUpDiscussion(app, { ...startOf(posted), ...said })) };
      done(await reopenDiscussion(app, by(priya, written)));
      await says(written, bo, 'And we write it down.');
      if (end === 'finished') await finish(written);
      app.clock.forward(100 * HOUR);
      await closeIdleDiscussions(app);
      await approve(written);
      assert.equal((await approvedMinutes(written))[0]?.content.how, 'written-up', end);
      await app.store.close();
    }
  });

  it('makes one that had closed itself a discussed one once somebody finishes it', async () => {
    open.app.clock.forward(100 * HOUR);
    await closeIdleDiscussions(open.app);
    done(await reopen());
    await finish(open);
    await approve(open);
    assert.equal((await approvedMinutes(open))[0]?.content.how, 'discussed');
  });

  it('is refused while it is open', async () => {
    await refuses(open.app, 'still-open', reopen);
  });

  const deed = {
    to: async () => finish(await openDiscussion()),
    act: ({ app }: OpenDiscussion, claim: ReturnType<typeof by>) => reopenDiscussion(app, claim),
  };
  itIsDoneOnlyInItsOwnConversation(deed);
  itIsForTheFacilitatorOnly(deed);
});
