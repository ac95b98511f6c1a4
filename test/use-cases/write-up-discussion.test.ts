import assert from 'node:assert/strict';
import type { PostingId } from '#src/domain/ids.ts';
import { RESPONSE_LIMIT } from '#src/domain/response.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { type WriteUp, writeUpDiscussion } from '#src/use-cases/write-up-discussion.ts';
import {
  approve,
  keptDiscussion,
  type PostedBriefing,
  postedBriefing,
  startOf,
  thread,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { kwame, priya, sunita } from '#test/support/builders/participant.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { approvedMinutes, cardRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Writing up a discussion that a team had already', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  const writeUp = (differing: Partial<WriteUp> = {}) =>
    writeUpDiscussion(posted.app, {
      ...startOf(posted),
      responses: [
        { point: 0, text: 'We ask earlier.' },
        { point: 2, text: 'Time to reflect.' },
      ],
      present: [],
      heldOn: '',
      activityId: posted.app.newId(),
      ...differing,
    });
  const minutesOfWriteUp = async (differing: Partial<WriteUp> = {}) => {
    const written = { ...posted, discussionId: done(await writeUp(differing)) };
    await approve(written);
    const [minutes] = await approvedMinutes(written);
    if (minutes === undefined) throw new Error('nothing was approved');
    return minutes.content;
  };

  it('leads to the same review, and says how it came about', async () => {
    const discussionId = done(await writeUp());
    const kept = await keptDiscussion({ ...posted, discussionId });
    assert.deepEqual([kept.state, kept.row.how], ['review', 'written-up']);
    assert.deepEqual(kept.facilitator, { id: priya.id, name: 'Priya Shah' });
    assert.equal((await cardRows(posted.app, 'minutes'))[0]?.id, kept.row.reviewCardId);
    const entry = { who: priya.id, what: 'discussion.written-up', onId: discussionId };
    assert.deepEqual(await lastAudited(posted.app), entry);
  });

  it('minutes each answer under its point, as the team’s', async () => {
    const { how, points } = await minutesOfWriteUp();
    assert.equal(how, 'written-up');
    assert.deepEqual(
      points.map((point) => point.responses.map((one) => `${one.said}: ${one.text}`)),
      [['The team: We ask earlier.'], [], ['The team: Time to reflect.']],
    );
  });

  it('lists who was there as typed, each once, and who wrote it up', async () => {
    const typed = ['Ana Ferreira', ' Bo   Lindqvist ', '', 'Ana Ferreira', 'Priya Shah'];
    const { present } = await minutesOfWriteUp({ present: typed });
    assert.deepEqual(present.map((one) => one.name).toSorted(), ['Ana Ferreira', 'Bo Lindqvist', 'Priya Shah']);
  });

  it('is dated on the day on which the team talked', async () => {
    assert.equal((await minutesOfWriteUp({ heldOn: '2026-11-19' })).startedAt, '2026-11-19T12:00:00.000Z');
  });

  it('is dated now where the team talked today', async () => {
    assert.equal((await minutesOfWriteUp({ heldOn: '2026-11-23' })).startedAt, posted.app.clock.now());
  });

  it('is refused where nothing was written', async () => {
    await refuses(posted.app, 'nothing-written', () => writeUp({ responses: [] }));
  });

  it('is refused where an answer is empty or too long', async () => {
    await refuses(posted.app, 'response-empty', () => writeUp({ responses: [{ point: 0, text: ' ' }] }));
    const text = 'a'.repeat(RESPONSE_LIMIT + 1);
    await refuses(posted.app, 'response-too-long', () => writeUp({ responses: [{ point: 0, text }] }));
  });

  it('is refused for a point that the briefing does not have', async () => {
    for (const point of [-1, 3])
      await refuses(posted.app, 'no-such-point', () => writeUp({ responses: [{ point, text: 'Lost.' }] }));
  });

  it('is refused for a day that is to come, or does not exist', async () => {
    for (const heldOn of ['2026-11-24', '2026-02-30', 'yesterday'])
      await refuses(posted.app, 'held-on-wrong', () => writeUp({ heldOn }));
  });

  it('is refused with more people than a team has, or a name longer than a name', async () => {
    const crowd = Array.from({ length: 201 }, (_, index) => `Person ${index}`);
    await refuses(posted.app, 'too-many-present', () => writeUp({ present: crowd }));
    await refuses(posted.app, 'too-many-present', () => writeUp({ present: ['a'.repeat(101)] }));
  });

  it('is refused where starting would be: unknown briefing, another team, no member', async () => {
    await refuses(posted.app, 'unknown-briefing', () => writeUp({ postingId: 'made-up' as PostingId }));
    const other = await addedTeam(posted.app, 'Leaving Care');
    await refuses(posted.app, 'other-team', () => writeUp({ teamId: other }));
    for (const who of [kwame, sunita]) await refuses(posted.app, 'not-a-member', () => writeUp({ who }));
  });

  it('is refused where the team is discussing it, here or elsewhere', async () => {
    done(await startDiscussion(posted.app, startOf(posted)));
    await refuses(posted.app, 'already-open', () => writeUp());
    const here = thread({ conversationId: 'meeting chat' });
    await refuses(posted.app, 'open-elsewhere', () => writeUp({ here, place: 'chat' }));
  });

  it('is refused a second time, so that two clicks write it up once', async () => {
    const discussionId = done(await writeUp());
    await refuses(posted.app, 'in-review', () => writeUp());
    await approve({ ...posted, discussionId });
    await refuses(posted.app, 'already-discussed', () => writeUp());
  });
});
