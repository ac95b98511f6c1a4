import assert from 'node:assert/strict';
import type { PostingId, TeamId } from '#src/domain/ids.ts';
import { showWriteUp } from '#src/use-cases/show-write-up.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { briefingWith } from '#test/support/builders/briefing-version.ts';
import {
  approve,
  finish,
  type PostedBriefing,
  postedBriefing,
  startOf,
  thread,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { kwame, sunita } from '#test/support/builders/participant.ts';
import { everythingKept, refuses } from './refusal.ts';

describe('Showing the card for writing a discussion up', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  const show = (differing: Parameters<typeof startOf>[1] = {}) => showWriteUp(posted.app, startOf(posted, differing));

  it('has every point of the briefing, who reads it, and the day it is, and changes nothing', async () => {
    const before = await everythingKept(posted.app);
    const view = done(await show());
    assert.deepEqual([view.points, view.today], [briefingWith().points, '2026-11-23']);
    assert.match(view.readers, /Marit Olsen \(safeguarding lead\)/u);
    assert.deepEqual(await everythingKept(posted.app), before);
  });

  it('is refused where writing up would be', async () => {
    await refuses(posted.app, 'unknown-briefing', () => show({ postingId: 'made-up' as PostingId }));
    await refuses(posted.app, 'other-team', () => show({ teamId: 'made-up' as TeamId }));
    for (const who of [kwame, sunita]) await refuses(posted.app, 'not-a-member', () => show({ who }));
  });

  it('is refused while the team discusses it, and after', async () => {
    const discussionId = done(await startDiscussion(posted.app, startOf(posted)));
    await refuses(posted.app, 'already-open', () => show());
    await refuses(posted.app, 'open-elsewhere', () => show({ here: thread({ conversationId: 'meeting chat' }) }));
    await finish({ ...posted, discussionId });
    await refuses(posted.app, 'in-review', () => show());
    await approve({ ...posted, discussionId });
    await refuses(posted.app, 'already-discussed', () => show());
  });
});
