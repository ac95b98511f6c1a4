import assert from 'node:assert/strict';
import type { BriefingId } from '#src/domain/ids.ts';
import { removeTeam } from '#src/use-cases/remove-team.ts';
import { sendReminders } from '#src/use-cases/send-reminders.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { settleRestored } from '#src/use-cases/steps/settle-restored.ts';
import { stopReminders } from '#src/use-cases/stop-reminders.ts';
import { withdrawBriefing } from '#src/use-cases/withdraw-briefing.ts';
import { viewOfCard } from '#src/views/cards-of.ts';
import { type PostedBriefing, postedBriefing, startOf } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, olivia, priya } from '#test/support/builders/participant.ts';
import { lastAudited } from '../kept.ts';
import { given, lastCard, remindAt, reminderCards, standsIn } from './stage.ts';

/** The briefing was published on Monday 23 November, to be discussed by Friday 18 December. */
const SOON = '2026-12-11T09:00:00.000Z';
const ON_THE_DAY = '2026-12-18T09:00:00.000Z';

describe('A team that has not discussed', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
    await standsIn(posted.app, posted.postingId, posted.here.conversationId);
  });
  afterEach(() => posted.app.store.close());

  const withdraw = async () => {
    const rows = await posted.app.store.transaction((tx) => tx.selectFrom('briefing').select('id').execute());
    const briefingId = rows[0]?.id as BriefingId;
    done(await withdrawBriefing(posted.app, { briefingId, because: '', by: olivia.id }));
  };

  it('is reminded in its thread seven days before the date and on the date, each once', async () => {
    for (const at of ['2026-12-10T15:00:00.000Z', SOON, '2026-12-11T09:01:00.000Z', '2026-12-14T12:00:00.000Z'])
      await remindAt(posted.app, at);
    for (const at of [ON_THE_DAY, '2026-12-18T10:00:00.000Z', '2026-12-30T10:00:00.000Z', '2027-01-20T10:00:00.000Z'])
      await remindAt(posted.app, at);
    assert.deepEqual(await given(posted.app), [`discuss-soon at ${SOON}`, `discuss-by at ${ON_THE_DAY}`]);
    const cards = await reminderCards(posted.app);
    assert.deepEqual(
      cards.map((one) => [one.placeKind, one.placeId, one.subjectId]),
      cards.map(() => ['conversation', posted.here.conversationId, posted.postingId]),
    );
    const { view } = await lastCard(posted.app);
    assert.ok(view.kind === 'reminder' && view.about.kind === 'discuss-by');
    assert.deepEqual([view.about.discussBy, view.about.progress], ['2026-12-18', 'not-started']);
  });

  it('is never reminded at night or on a weekend: the next working morning does', async () => {
    for (const at of ['2026-12-18T08:59:00.000Z', '2026-12-18T17:00:00.000Z', '2026-12-19T11:00:00.000Z'])
      assert.equal(await remindAt(posted.app, at), false);
    assert.equal(await remindAt(posted.app, '2026-12-21T09:00:00.000Z'), true);
    assert.deepEqual(await given(posted.app), ['discuss-by at 2026-12-21T09:00:00.000Z']);
  });

  it('is reminded once by two processes that look at the same moment', async () => {
    posted.app.clock.set(SOON);
    const looked = await Promise.all([sendReminders(posted.app), sendReminders(posted.app)]);
    assert.deepEqual(looked.toSorted(), [false, true]);
    assert.equal((await reminderCards(posted.app)).length, 1);
  });

  it('is not reminded once it has begun, or has removed the app, or where its briefing was never posted', async () => {
    await standsIn(posted.app, posted.postingId, posted.here.conversationId);
    await removeTeam(posted.app, { teamId: posted.teamId, by: priya.id });
    assert.equal(await remindAt(posted.app, SOON), false);
    const other = await postedBriefing();
    assert.equal(await remindAt(other.app, SOON), false, 'never posted');
    await standsIn(other.app, other.postingId, other.here.conversationId);
    done(await startDiscussion(other.app, startOf(other)));
    assert.equal(await remindAt(other.app, SOON), false, 'begun');
    await other.app.store.close();
  });

  it('stops them for its briefing with one button, which is audited, and is then left in peace', async () => {
    await remindAt(posted.app, SOON);
    const { reminderId } = await lastCard(posted.app);
    const elsewhere = { ...posted.here, conversationId: 'another' };
    assert.deepEqual(await stopReminders(posted.app, { by: ana.id, here: elsewhere, reminderId }), {
      ok: false,
      refusal: 'other-conversation',
    });
    done(await stopReminders(posted.app, { by: ana.id, here: posted.here, reminderId }));
    assert.deepEqual(await lastAudited(posted.app), {
      who: ana.id,
      what: 'reminders.stopped',
      onId: posted.postingId,
    });
    assert.equal(await remindAt(posted.app, ON_THE_DAY), false);
    const { view } = await lastCard(posted.app);
    assert.ok(view.kind === 'reminder' && view.stopped);
    done(await stopReminders(posted.app, { by: olivia.id, here: posted.here, reminderId }));
    assert.equal((await lastAudited(posted.app)).who, ana.id, 'stopping again changes nothing');
  });

  it('is never reminded of a briefing that was withdrawn, and what stands in its thread says so', async () => {
    await remindAt(posted.app, SOON);
    await withdraw();
    const { view } = await lastCard(posted.app);
    assert.ok(view.kind === 'reminder' && view.about.kind === 'discuss-soon');
    assert.equal(view.about.progress, 'withdrawn');
    assert.equal(await remindAt(posted.app, ON_THE_DAY), false);
  });

  it('is not reminded after a restore of what may have been sent since the backup', async () => {
    posted.app.clock.set(SOON);
    const taken = '2026-12-10T22:00:00.000Z';
    await posted.app.store.transaction((tx) => settleRestored(posted.app, tx, taken));
    assert.equal(await sendReminders(posted.app), false);
    assert.deepEqual(await reminderCards(posted.app), []);
    assert.equal(await remindAt(posted.app, ON_THE_DAY), true);
  });

  it('is told of a reminder that waited no more where it began meanwhile: nothing is posted', async () => {
    await remindAt(posted.app, SOON);
    done(await startDiscussion(posted.app, startOf(posted)));
    const [card] = await reminderCards(posted.app);
    assert.equal(card?.state, 'pending');
    const view = card && (await posted.app.store.transaction((tx) => viewOfCard(tx, card, posted.app)));
    assert.equal(view, undefined);
  });
});
