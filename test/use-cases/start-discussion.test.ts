import assert from 'node:assert/strict';
import type { PostingId, TeamId } from '#src/domain/ids.ts';
import { attendanceOf } from '#src/store/discussions.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import {
  approve,
  finish,
  keptDiscussion,
  openDiscussion,
  type PostedBriefing,
  postedBriefing,
  startOf,
  thread,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, kwame, priya, sunita } from '#test/support/builders/participant.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { cardRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Starting a discussion', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  const start = (differing: Parameters<typeof startOf>[1] = {}) =>
    startDiscussion(posted.app, startOf(posted, differing));

  it('makes the member who starts it the facilitator, at the first point', async () => {
    const discussionId = done(await start());
    const kept = await keptDiscussion({ ...posted, discussionId });
    assert.deepEqual(kept.facilitator, { id: priya.id, name: 'Priya Shah' });
    assert.deepEqual([kept.state, kept.currentPoint, kept.points], ['open', 0, 3]);
    assert.deepEqual(await lastAudited(posted.app), { who: priya.id, what: 'discussion.started', onId: discussionId });
  });

  it('puts the first point’s card into the conversation, and lets the briefing’s card say that it began', async () => {
    const [before] = await cardRows(posted.app, 'briefing');
    const discussionId = done(await start());
    const [point, ...others] = await cardRows(posted.app, 'point');
    assert.deepEqual(others, []);
    assert.deepEqual([point?.subjectId, point?.placeId], [discussionId, posted.here.conversationId]);
    assert.equal((await keptDiscussion({ ...posted, discussionId })).row.pointCardId, point?.id);
    const [briefing] = await cardRows(posted.app, 'briefing');
    assert.equal(briefing?.wanted, (before?.wanted ?? 0) + 1);
  });

  it('lists who started it as present', async () => {
    const discussionId = done(await start());
    assert.deepEqual(await posted.app.store.transaction((tx) => attendanceOf(tx, discussionId)), [
      { name: 'Priya Shah', standing: 'member' },
    ]);
  });

  it('lets the runner know at once', async () => {
    const before = posted.app.woken();
    await start();
    assert.equal(posted.app.woken(), before + 1);
  });

  it('is refused for a posting that does not exist', async () => {
    await refuses(posted.app, 'unknown-briefing', () => start({ postingId: 'made-up' as PostingId }));
  });

  it('is refused to another team: a briefing’s card belongs to one', async () => {
    const other = await addedTeam(posted.app, 'Leaving Care');
    await refuses(posted.app, 'other-team', () => start({ teamId: other }));
    await refuses(posted.app, 'other-team', () => start({ teamId: 'made-up' as TeamId }));
  });

  it('is refused to guests and people of another organisation', async () => {
    for (const who of [kwame, sunita]) await refuses(posted.app, 'not-a-member', () => start({ who }));
  });

  it('is refused a second time in the same conversation, so that two clicks start one', async () => {
    done(await start());
    await refuses(posted.app, 'already-open', () => start());
    await refuses(posted.app, 'already-open', () => start({ who: ana }));
  });

  it('happens once where two people start at the same time', async () => {
    const both = await Promise.all([start(), start({ who: ana })]);
    assert.deepEqual(
      both.map((one) => (one.ok ? 'started' : one.refusal)),
      ['started', 'already-open'],
    );
  });

  it('is refused elsewhere while it is open in another conversation', async () => {
    done(await start());
    const here = thread({ conversationId: 'meeting chat' });
    await refuses(posted.app, 'open-elsewhere', () => start({ here, place: 'chat' }));
  });

  it('is refused while draft minutes wait, and once the minutes are approved', async () => {
    const discussed = await finish(await openDiscussion());
    await refuses(discussed.app, 'in-review', () => startDiscussion(discussed.app, startOf(discussed)));
    await approve(discussed);
    await refuses(discussed.app, 'already-discussed', () => startDiscussion(discussed.app, startOf(discussed)));
    await discussed.app.store.close();
  });
});
