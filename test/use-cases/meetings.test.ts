import assert from 'node:assert/strict';
import type { Participant } from '#src/domain/person.ts';
import { after as later } from '#src/ports/clock.ts';
import { attendanceOf } from '#src/store/discussions.ts';
import { attendDiscussion } from '#src/use-cases/attend-discussion.ts';
import { closeIdleDiscussions } from '#src/use-cases/close-idle-discussions.ts';
import { comeAndGo } from '#src/use-cases/come-and-go.ts';
import { forgetMeetings } from '#src/use-cases/forget-meetings.ts';
import { knowsOrganiser, learnOfMeeting, type MeetingDetails } from '#src/use-cases/learn-of-meeting.ts';
import { meetingEnds } from '#src/use-cases/meeting-ends.ts';
import { meetingStarts } from '#src/use-cases/meeting-starts.ts';
import { mayOffer, offerBriefing, wasOffered } from '#src/use-cases/offer-briefing.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { HOUR, MINUTE, MONDAY } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import {
  approve,
  by,
  finish,
  type OpenDiscussion,
  type PostedBriefing,
  postedBriefing,
  startOf,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { says } from '#test/support/builders/response.ts';
import { approvedMinutes, lastAudited, notices } from './kept.ts';
import { refuses } from './refusal.ts';

const WEEK = 7 * 24 * HOUR;
const soon = (minutes: number): string => later(MONDAY, minutes * MINUTE);

describe('A meeting', () => {
  let posted: PostedBriefing;
  let open: OpenDiscussion;
  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  const starts = (at: string, title = 'Team meeting') => meetingStarts(posted.app, { here: posted.here, title, at });
  const ends = (at: string) => meetingEnds(posted.app, { here: posted.here, title: '', at });
  const joins = (who: Participant, at: string) =>
    comeAndGo(posted.app, { here: posted.here, who: [who], what: 'joined', at });
  const leaves = (who: Participant, at: string) =>
    comeAndGo(posted.app, { here: posted.here, who: [who], what: 'left', at });
  const discussionAt = async (at: string): Promise<void> => {
    posted.app.clock.set(at);
    open = { ...posted, discussionId: done(await startDiscussion(posted.app, startOf(posted))) };
  };
  const present = async (): Promise<string[]> => {
    const rows = await posted.app.store.transaction((tx) => attendanceOf(tx, open.discussionId));
    return rows.map((one) => one.name).toSorted();
  };
  const meetingMinuted = async () => {
    await finish(open);
    await approve(open);
    return (await approvedMinutes(open))[0]?.content.meeting;
  };
  const offered = () => offerBriefing(posted.app, posted);
  const learns = (differing: Partial<MeetingDetails> = {}) =>
    learnOfMeeting(posted.app, {
      here: posted.here,
      details: { title: 'Team meeting', organiser: ana, scheduledStart: null, scheduledEnd: null, ...differing },
    });
  const keptOfMeetings = () =>
    posted.app.store.transaction(async (tx) => [
      ...(await tx.selectFrom('meetingPresence').selectAll().execute()),
      ...(await tx.selectFrom('meeting').selectAll().execute()),
    ]);

  describe('that people join and leave', () => {
    it('has as present who is in it when the discussion starts, and who joins afterwards, also for a moment', async () => {
      await joins(ana, soon(1));
      await discussionAt(soon(5));
      await joins(bo, soon(6));
      await leaves(bo, soon(7));
      assert.deepEqual(await present(), [ana.name, bo.name, priya.name]);
    });

    it('does not have as present who had left, also where word of that comes after the start, or before word of their coming', async () => {
      await leaves(bo, soon(3));
      await joins(bo, soon(2));
      await joins(ana, soon(1));
      await discussionAt(soon(5));
      assert.deepEqual(await present(), [ana.name, priya.name]);
      await leaves(ana, soon(4));
      assert.deepEqual(await present(), [priya.name]);
    });

    it('keeps as present who had left and came back, also where word of their leaving comes last', async () => {
      await discussionAt(soon(5));
      await joins(ana, soon(6));
      await leaves(ana, soon(3));
      assert.deepEqual(await present(), [ana.name, priya.name]);
    });

    it('has as present who leaves after the start, where nobody told that they had come', async () => {
      await discussionAt(soon(5));
      await leaves(ana, soon(6));
      assert.deepEqual(await present(), [ana.name, priya.name]);
    });

    it('keeps as present who took part, whatever the meeting says of them', async () => {
      await joins(ana, soon(1));
      await discussionAt(soon(5));
      await says(open, ana, 'We ask earlier.');
      await leaves(ana, soon(4));
      assert.deepEqual(await present(), [ana.name, priya.name]);
    });

    it('takes nobody into the discussion of the next meeting: who was there is forgotten at its end', async () => {
      await starts(soon(0));
      await joins(ana, soon(1));
      await ends(soon(30));
      await joins(bo, soon(29));
      assert.equal((await keptOfMeetings()).length, 1);
      await discussionAt(later(MONDAY, WEEK));
      assert.deepEqual(await present(), [priya.name]);
    });

    it('takes nobody into the next meeting where nobody told of the end either, but keeps who came early to it', async () => {
      await starts(soon(0));
      await joins(ana, soon(1));
      const next = later(MONDAY, WEEK);
      await joins(bo, later(next, -5 * MINUTE));
      await starts(next);
      await discussionAt(later(next, MINUTE));
      assert.deepEqual(await present(), [bo.name, priya.name]);
    });

    it('is forgotten, with who was in it, a day after the last that was heard of it', async () => {
      await starts(soon(0));
      await joins(ana, soon(1));
      posted.app.clock.forward(23 * HOUR);
      await forgetMeetings(posted.app);
      assert.equal((await keptOfMeetings()).length, 2);
      posted.app.clock.forward(2 * HOUR);
      await forgetMeetings(posted.app);
      assert.deepEqual(await keptOfMeetings(), []);
    });
  });

  describe('in minutes', () => {
    it('has its title, organiser, start and end, also where it ends after the discussion is finished', async () => {
      await starts(soon(0));
      await learns();
      await discussionAt(soon(5));
      await finish(open);
      await ends(soon(30));
      await approve(open);
      assert.deepEqual((await approvedMinutes(open))[0]?.content.meeting, {
        title: 'Team meeting',
        organiser: ana.name,
        startedAt: soon(0),
        endedAt: soon(30),
        planned: false,
      });
    });

    it('is there where word of its start and its organiser come after the discussion was started', async () => {
      await discussionAt(soon(5));
      await learns({ organiser: undefined });
      await starts(soon(0), '');
      await learns({ title: '' });
      const meeting = await meetingMinuted();
      assert.deepEqual([meeting?.title, meeting?.organiser, meeting?.startedAt], ['Team meeting', ana.name, soon(0)]);
    });

    it('has the times it was planned for where nobody told of others, but not those of the first of a series', async () => {
      const planned = { scheduledStart: soon(-5), scheduledEnd: soon(55) };
      await discussionAt(soon(5));
      await learns(planned);
      assert.deepEqual(await meetingMinuted(), {
        title: 'Team meeting',
        organiser: ana.name,
        startedAt: soon(-5),
        endedAt: soon(55),
        planned: true,
      });
    });

    it('has no times where those it was planned for are of another day', async () => {
      await discussionAt(soon(5));
      await learns({ scheduledStart: later(MONDAY, -WEEK), scheduledEnd: later(MONDAY, HOUR - WEEK) });
      const meeting = await meetingMinuted();
      assert.deepEqual([meeting?.startedAt, meeting?.endedAt, meeting?.planned], [undefined, undefined, false]);
    });

    it('is not the one that was over when the discussion started, nor the next', async () => {
      await starts(soon(0));
      await ends(soon(30));
      await discussionAt(soon(40));
      await learns();
      assert.equal(await meetingMinuted(), undefined);
    });

    it('stays the one in which the discussion started where it outlasts that', async () => {
      await starts(soon(0));
      await discussionAt(soon(5));
      await ends(soon(30));
      await starts(later(MONDAY, WEEK), 'Another');
      const meeting = await meetingMinuted();
      assert.deepEqual([meeting?.title, meeting?.endedAt], ['Team meeting', soon(30)]);
    });

    it('shows no detail in its title that could identify somebody', async () => {
      await starts(soon(0), 'Ring 01632 960777');
      await discussionAt(soon(5));
      assert.equal((await meetingMinuted())?.title, 'Ring [detail removed]');
    });

    it('is not there where the discussion was held in none', async () => {
      await discussionAt(soon(5));
      assert.equal(await meetingMinuted(), undefined);
    });
  });

  describe('that starts', () => {
    it('is offered the newest briefing that the team has not discussed, once', async () => {
      await starts(soon(0));
      assert.deepEqual(
        [await mayOffer(posted.app, posted.here), await wasOffered(posted.app, posted.here)],
        [true, false],
      );
      const { postingId } = posted;
      assert.deepEqual(
        [await offered(), await offered()].map((one) => one?.postingId),
        [postingId, undefined],
      );
      assert.deepEqual(
        [await mayOffer(posted.app, posted.here), await wasOffered(posted.app, posted.here)],
        [false, true],
      );
    });

    it('is offered it again in the next week, and not after a break', async () => {
      await starts(soon(0));
      await offered();
      await ends(soon(10));
      await starts(soon(15));
      assert.equal(await offered(), undefined);
      await ends(soon(30));
      await starts(later(MONDAY, WEEK));
      assert.notEqual(await offered(), undefined);
    });

    it('is offered nothing once it is over, where the team is not known, and while a discussion is under way', async () => {
      assert.equal(await offered(), undefined);
      await starts(soon(0));
      assert.equal(await offerBriefing(posted.app, { ...posted, teamId: 'unknown' as never }), undefined);
      await discussionAt(soon(1));
      assert.equal(await offered(), undefined);
      await finish(open);
      assert.equal(await offered(), undefined);
      await ends(soon(30));
      assert.equal(await offered(), undefined);
    });

    it('is offered none while another is discussed, and then the one that is left', async () => {
      posted.app.clock.forward(HOUR);
      await published(posted.app, await importedVersion(posted.app, { briefing: { title: 'Neglect' } }));
      await starts(soon(60));
      await discussionAt(soon(61));
      assert.equal(await offered(), undefined);
      await finish(open);
      await approve(open);
      const offer = await offered();
      assert.deepEqual([offer?.title, offer?.others], ['Neglect', 0]);
    });

    it('is told how many more briefings its team has not discussed', async () => {
      await published(posted.app, await importedVersion(posted.app, { briefing: { title: 'Neglect' } }));
      await starts(soon(0));
      assert.equal((await offered())?.others, 1);
    });

    it('is offered nothing that the team has discussed, also where the records of that are gone', async () => {
      await starts(soon(0));
      const past = { postingId: posted.postingId, approved: 1, acknowledged: 0, purgedAt: MONDAY } as const;
      await posted.app.store.transaction((tx) => tx.insertInto('pastDiscussion').values(past).execute());
      assert.equal(await offered(), undefined);
    });
  });

  describe('that ends', () => {
    it('asks the facilitator of an open discussion to finish it, once, and says what happens otherwise', async () => {
      await starts(soon(0));
      await discussionAt(soon(5));
      await ends(soon(30));
      await ends(soon(31));
      const [told, ...more] = await notices(posted.app);
      assert.deepEqual([told?.title, told?.to, more.length], ['The meeting has ended', posted.here.conversationId, 0]);
      assert.match(told?.text ?? '', /Priya Shah, please press Finish discussion .* after 48 hours/u);
    });

    it('leaves an open discussion to close itself as ever', async () => {
      await starts(soon(0));
      await discussionAt(soon(5));
      await ends(soon(30));
      posted.app.clock.forward(49 * HOUR);
      await closeIdleDiscussions(posted.app);
      await approve(open);
      assert.equal((await approvedMinutes(open))[0]?.content.how, 'closed-itself');
    });

    it('asks nobody where the discussion was approved, or began after its end', async () => {
      await discussionAt(soon(40));
      await ends(soon(30));
      await finish(open);
      await approve(open);
      await ends(later(MONDAY, WEEK));
      assert.deepEqual(await notices(posted.app), []);
    });

    it('says “a while” where discussions close within the hour', async () => {
      const app = { ...posted.app, idleMs: MINUTE };
      await discussionAt(soon(5));
      await meetingEnds(app, { here: posted.here, title: '', at: soon(30) });
      assert.match((await notices(posted.app))[0]?.text ?? '', /after a while without a response/u);
    });
  });

  describe('of which Microsoft Teams says more', () => {
    it('is asked about until its organiser is known', async () => {
      assert.equal(await knowsOrganiser(posted.app, posted.here), false);
      await starts(soon(0));
      assert.equal(await knowsOrganiser(posted.app, posted.here), false);
      await learns();
      assert.equal(await knowsOrganiser(posted.app, posted.here), true);
    });
  });
});

describe('Saying that one is there', () => {
  let posted: PostedBriefing;
  let open: OpenDiscussion;
  beforeEach(async () => {
    posted = await postedBriefing();
    open = { ...posted, discussionId: done(await startDiscussion(posted.app, startOf(posted))) };
  });
  afterEach(() => posted.app.store.close());
  const attends = (who: Participant) => attendDiscussion(open.app, by(who, open));

  it('lists a person as present, once, however often they say it', async () => {
    assert.deepEqual([done(await attends(bo)), done(await attends(bo))], [{ fresh: true }, { fresh: false }]);
    const entry = { who: bo.id, what: 'attendance.recorded', onId: open.discussionId };
    assert.deepEqual(await lastAudited(open.app), entry);
    const rows = await open.app.store.transaction((tx) => attendanceOf(tx, open.discussionId));
    assert.deepEqual(rows.map((one) => one.name).toSorted(), [bo.name, priya.name]);
  });

  it('is refused from another conversation, and once the discussion is finished', async () => {
    const elsewhere = { ...open.here, conversationId: 'another thread' };
    const command = { ...by(bo, open), here: elsewhere };
    await refuses(open.app, 'other-conversation', () => attendDiscussion(open.app, command));
    await finish(open);
    await refuses(open.app, 'discussion-finished', () => attends(bo));
  });
});
