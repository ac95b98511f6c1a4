import assert from 'node:assert/strict';
import type { Store } from '#src/store/store.ts';
import { closeIdleDiscussions } from '#src/use-cases/close-idle-discussions.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { approve, keptDiscussion, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { approvedMinutes, lastAudited, metTheBot, notices, standingTexts } from './kept.ts';
import { everythingKept } from './refusal.ts';

describe('A discussion that nobody finished', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
  });
  afterEach(() => open.app.store.close());

  const state = async () => (await keptDiscussion(open)).state;

  it('closes itself into draft minutes after the time that was set, and not before', async () => {
    open.app.clock.forward(open.app.idleMs);
    await closeIdleDiscussions(open.app);
    assert.equal(await state(), 'open');
    open.app.clock.forward(1);
    await closeIdleDiscussions(open.app);
    assert.equal(await state(), 'review');
    const entry = { who: 'runner', what: 'discussion.closed-itself', onId: open.discussionId };
    assert.deepEqual(await lastAudited(open.app), entry);
  });

  it('keeps all that was recorded, and the minutes say how it ended: with the last response', async () => {
    open.app.clock.forward(49 * HOUR);
    await closeIdleDiscussions(open.app);
    await approve(open);
    const [minutes] = await approvedMinutes(open);
    assert.deepEqual(
      [minutes?.content.how, minutes?.content.finishedAt],
      ['closed-itself', '2026-11-23T10:00:00.000Z'],
    );
    assert.equal(minutes?.content.points[0]?.responses[0]?.text, 'We ask earlier.');
  });

  it('asks its facilitator to review them, in their own chat', async () => {
    const chat = await metTheBot(open.app, priya);
    open.app.clock.forward(49 * HOUR);
    await closeIdleDiscussions(open.app);
    assert.deepEqual(
      (await notices(open.app)).map((one) => [one.title, one.to]),
      [['A discussion closed itself', chat]],
    );
  });

  it('closes once, however often the runner looks', async () => {
    open.app.clock.forward(49 * HOUR);
    await closeIdleDiscussions(open.app);
    const before = await everythingKept(open.app);
    await Promise.all([closeIdleDiscussions(open.app), closeIdleDiscussions(open.app)]);
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('closes once where two runners find it at the same time', async () => {
    await metTheBot(open.app, priya);
    open.app.clock.forward(49 * HOUR);
    await Promise.all([closeIdleDiscussions(open.app), closeIdleDiscussions(open.app)]);
    assert.equal((await notices(open.app)).length, 1);
  });

  it('stays open as long as people respond', async () => {
    for (const text of ['One.', 'Two.', 'Three.']) {
      open.app.clock.forward(47 * HOUR);
      await says(open, ana, text);
      await closeIdleDiscussions(open.app);
    }
    assert.equal(await state(), 'open');
  });

  it('stays open where somebody responds just as it is about to close, and loses nothing', async () => {
    open.app.clock.forward(49 * HOUR);
    let looked = false;
    const store: Store = {
      ...open.app.store,
      transaction: async (work) => {
        if (looked) await says(open, ana, 'I was still writing.');
        looked = true;
        return open.app.store.transaction(work);
      },
    };
    await closeIdleDiscussions({ ...open.app, store });
    assert.equal(await state(), 'open');
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.', 'I was still writing.']);
  });
});
