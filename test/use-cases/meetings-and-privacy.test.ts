import assert from 'node:assert/strict';
import { comeAndGo } from '#src/use-cases/come-and-go.ts';
import { erasePerson } from '#src/use-cases/erase-person.ts';
import { exportPerson } from '#src/use-cases/export-person.ts';
import { learnOfMeeting } from '#src/use-cases/learn-of-meeting.ts';
import { meetingStarts } from '#src/use-cases/meeting-starts.ts';
import { purgeOldRecords } from '#src/use-cases/purge-old-records.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { HOUR, MONDAY } from '#test/support/builders/app.ts';
import { approve, finish, type OpenDiscussion, postedBriefing, startOf } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo } from '#test/support/builders/participant.ts';
import { everythingKept } from './refusal.ts';

const MONTHS = 84;

describe('What is kept of a meeting about people', () => {
  let open: OpenDiscussion;
  /** Ana organised the meeting, Bo is in it, and its minutes are approved. */
  beforeEach(async () => {
    const posted = await postedBriefing();
    const { app, here } = posted;
    await meetingStarts(app, { here, title: 'Supervision of Ana Ferreira', at: MONDAY });
    const details = { title: '', organiser: ana, scheduledStart: null, scheduledEnd: null };
    await learnOfMeeting(app, { here, details });
    await comeAndGo(app, { here, who: [ana, bo], what: 'joined', at: MONDAY });
    open = { ...posted, discussionId: done(await startDiscussion(app, startOf(posted))) };
    await finish(open);
    await approve(open);
  });
  afterEach(() => open.app.store.close());

  const allButTheLog = async () => {
    const { auditEntry: _log, ...rest } = await everythingKept(open.app);
    return JSON.stringify(rest);
  };

  it('is given to them: meetings that they organised, and in which they are', async () => {
    const organiser = await exportPerson(open.app, ana.id);
    assert.deepEqual(organiser.names, ['Ana Ferreira']);
    assert.deepEqual(
      organiser.meetings.organised.map((one) => one.discussionId),
      [open.discussionId],
    );
    assert.equal(organiser.meetings.organising.length, 1);
    assert.equal(organiser.minutes.length, 1);
    const { meetings } = await exportPerson(open.app, bo.id);
    assert.deepEqual([meetings.organised, meetings.organising, meetings.presence.length], [[], [], 1]);
  });

  it('goes when they are erased: as organiser, from the title, from who is in it, and from the minutes', async () => {
    assert.ok((await allButTheLog()).includes(ana.name));
    done(await erasePerson(open.app, ana.id));
    const left = await allButTheLog();
    for (const trace of [ana.id, ana.name]) assert.equal(left.includes(trace), false, trace);
    assert.ok(left.includes('Supervision of [name removed]'));
    assert.ok(left.includes(bo.name));
    assert.equal(done(await erasePerson(open.app, ana.id)), undefined);
  });

  it('goes with the discussion when its retention is over', async () => {
    await open.app.store.transaction((tx) => tx.updateTable('delivery').set({ state: 'sent' }).execute());
    open.app.clock.forward((MONTHS + 1) * 31 * 24 * HOUR);
    await purgeOldRecords(open.app, MONTHS);
    const { discussion, discussionMeeting } = await everythingKept(open.app);
    assert.deepEqual([discussion, discussionMeeting], [[], []]);
  });
});
