import assert from 'node:assert/strict';
import { attendanceOf, keepAttendance } from '#src/store/discussions.ts';
import {
  changeMeeting,
  forgetMeetingsBefore,
  forgetPresence,
  insideMeeting,
  keepMeetingOfDiscussion,
  keepPresence,
  keepSeenInMeeting,
  meetingHere,
  meetingOfDiscussion,
  removeSeenInMeeting,
  takeKnownMeeting,
  takeMeeting,
} from '#src/store/meetings.ts';
import type { PresenceTable } from '#src/store/schema.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { AT, anaId, here, inMinutes } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const ana = { personId: anaId, name: 'Ana Ferreira', standing: 'member' } as const;
const presence = (differing: Partial<PresenceTable> = {}): PresenceTable => ({
  ...ana,
  conversationId: here.conversationId,
  inside: 1,
  at: AT,
  ...differing,
});

describeStore('A meeting', (kept) => {
  it('is kept once for a conversation, with what is learned of it', async () => {
    assert.equal(await kept.tx((tx) => takeKnownMeeting(tx, here)), undefined);
    await kept.tx((tx) => takeMeeting(tx, here, AT));
    await kept.tx((tx) => changeMeeting(tx, here.conversationId, { title: 'Team meeting', startedAt: AT }));
    const again = await kept.tx((tx) => takeMeeting(tx, here, inMinutes(1)));
    assert.deepEqual([again.title, again.startedAt, again.seenAt], ['Team meeting', AT, inMinutes(1)]);
    assert.deepEqual(await kept.tx((tx) => takeKnownMeeting(tx, here)), again);
    assert.deepEqual(await kept.tx((tx) => meetingHere(tx, here)), again);
    assert.equal(await kept.tx((tx) => meetingHere(tx, { ...here, tenantId: 'another' })), undefined);
  });

  it('is kept with a discussion, and brought up to date there', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    const meeting = await kept.tx((tx) => takeMeeting(tx, here, AT));
    assert.equal(await kept.tx((tx) => meetingOfDiscussion(tx, discussionId)), undefined);
    await kept.tx((tx) => keepMeetingOfDiscussion(tx, discussionId, meeting));
    await kept.tx((tx) => keepMeetingOfDiscussion(tx, discussionId, { ...meeting, endedAt: AT }));
    assert.equal((await kept.tx((tx) => meetingOfDiscussion(tx, discussionId)))?.endedAt, AT);
  });

  it('has those in it who came last and did not leave, in whatever order that is heard', async () => {
    const inside = async () => (await kept.tx((tx) => insideMeeting(tx, here.conversationId))).length;
    assert.equal(await kept.tx((tx) => keepPresence(tx, presence({ at: inMinutes(2) }))), true);
    assert.equal(await kept.tx((tx) => keepPresence(tx, presence({ inside: 0, at: inMinutes(1) }))), false);
    assert.equal(await inside(), 1);
    assert.equal(await kept.tx((tx) => keepPresence(tx, presence({ inside: 0, at: inMinutes(3) }))), true);
    assert.equal(await inside(), 0);
  });

  it('is forgotten with those in it', async () => {
    await kept.tx((tx) => takeMeeting(tx, here, inMinutes(1)));
    await kept.tx((tx) => keepPresence(tx, presence({ at: inMinutes(1) })));
    await kept.tx((tx) => forgetMeetingsBefore(tx, inMinutes(1)));
    assert.equal((await kept.tx((tx) => insideMeeting(tx, here.conversationId))).length, 1);
    await kept.tx((tx) => forgetPresence(tx, { conversationId: here.conversationId, until: inMinutes(1) }));
    await kept.tx((tx) => forgetMeetingsBefore(tx, inMinutes(2)));
    assert.deepEqual(await kept.tx((tx) => insideMeeting(tx, here.conversationId)), []);
    assert.equal(await kept.tx((tx) => meetingHere(tx, here)), undefined);
  });

  it('can take back only what it alone had said of who was there', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    const names = async () => (await kept.tx((tx) => attendanceOf(tx, discussionId))).map((one) => one.name);
    const seen = () => kept.tx((tx) => keepSeenInMeeting(tx, { discussionId, at: AT }, ana));
    const takenBack = () => kept.tx((tx) => removeSeenInMeeting(tx, { discussionId, personId: anaId }));
    const before = await names();
    await seen();
    assert.deepEqual(await names(), [...before, ana.name]);
    await takenBack();
    assert.deepEqual(await names(), before);
    await seen();
    const acts = () => kept.tx((tx) => keepAttendance(tx, { discussionId, ...ana, at: AT }));
    assert.deepEqual([await acts(), await acts()], [true, false]);
    await seen();
    await takenBack();
    assert.deepEqual(await names(), [...before, ana.name]);
  });
});
