import assert from 'node:assert/strict';
import { changeCard } from '#src/store/cards.ts';
import { saveDirectory } from '#src/store/directory.ts';
import { impactOf, keepImpact, removeLastImpact } from '#src/store/impact.ts';
import { latePostings } from '#src/store/late-postings.ts';
import {
  keepReminder,
  lastSentTo,
  leaseReminders,
  remindersAbout,
  settleReminder,
  stopReminders,
} from '#src/store/reminders.ts';
import { sendReminders } from '#src/use-cases/send-reminders.ts';
import { directoryWith } from '#test/support/builders/directory.ts';
import { appOn } from '#test/support/store-suite/app.ts';
import { auditLog } from '#test/support/store-suite/audit-log.ts';
import { impactRow, reminderRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved, keepScene } from '#test/support/store-suite/keep.ts';
import { AT, inMinutes, THREAD } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('Reminders', (kept) => {
  const posting = async () => (await kept.tx((tx) => keepScene(tx))).posting.id;

  it('are kept once of each kind about one thing and day', async () => {
    const postingId = await posting();
    const reminder = reminderRow({ aboutId: postingId, postingId });
    assert.equal(await kept.tx((tx) => keepReminder(tx, reminder)), true);
    assert.equal(await kept.tx((tx) => keepReminder(tx, { ...reminder, id: 'again' })), false);
    assert.equal(await kept.tx((tx) => keepReminder(tx, { ...reminder, id: 'moved', dueOn: '2026-12-12' })), true);
    assert.equal((await kept.tx((tx) => remindersAbout(tx, [postingId]))).length, 2);
  });

  it('say when something was last sent to a place', async () => {
    const postingId = await posting();
    assert.equal(await kept.tx((tx) => lastSentTo(tx, THREAD)), undefined);
    for (const [kind, sentAt] of [
      ['discuss-soon', inMinutes(1)],
      ['nudge', null],
      ['discuss-by', AT],
    ] as const)
      await kept.tx((tx) => keepReminder(tx, reminderRow({ aboutId: postingId, postingId, kind, sentAt })));
    assert.equal(await kept.tx((tx) => lastSentTo(tx, THREAD)), inMinutes(1));
  });

  it('are mailed by one worker at a time, those that go together settled together', async () => {
    const postingId = await posting();
    const mailed = { postingId, kind: 'lead', mail: 'pending' } as const;
    const first = reminderRow({ ...mailed, aboutId: 'one' });
    for (const one of [first, reminderRow({ ...mailed, aboutId: 'two', sentWith: first.id })])
      await kept.tx((tx) => keepReminder(tx, one));
    const lease = (name: string, now = AT) =>
      kept.tx((tx) => leaseReminders(tx, { worker: name, now, until: inMinutes(3), limit: 4 }));
    const leased = await Promise.all([lease('a worker'), lease('another')]);
    assert.deepEqual(
      leased.flat().map((one) => one.id),
      [first.id],
    );
    const [of] = leased.flat();
    const worker = of?.leasedBy ?? '';
    await kept.tx((tx) => settleReminder(tx, { id: first.id, worker: 'a third', change: { mail: 'failed' } }));
    await kept.tx((tx) => settleReminder(tx, { id: first.id, worker, change: { mail: 'accepted' } }));
    const rows = await kept.tx((tx) => tx.selectFrom('reminder').select('mail').execute());
    assert.deepEqual(rows, [{ mail: 'accepted' }, { mail: 'accepted' }]);
    assert.deepEqual(await lease('a worker', inMinutes(9)), []);
  });

  it('are stopped together with those of the same card', async () => {
    const postingId = await posting();
    const first = reminderRow({ aboutId: 'one', kind: 'action-due', postingId });
    const second = reminderRow({ aboutId: 'two', kind: 'action-due', postingId, sentWith: first.id });
    for (const one of [first, second]) await kept.tx((tx) => keepReminder(tx, one));
    const stop = () => kept.tx((tx) => stopReminders(tx, { sentWith: first.id, at: AT }));
    assert.deepEqual([...(await stop())].toSorted(), [first.id, second.id].toSorted());
    assert.deepEqual(await stop(), []);
  });

  it('go to late teams once, though two processes look at the same moment', async () => {
    const { posting: late } = await kept.tx((tx) => keepScene(tx, undefined));
    await kept.tx((tx) => saveDirectory(tx, { directory: directoryWith(), at: AT }));
    await kept.tx(async (tx) => {
      await tx.deleteFrom('discussion').execute();
      await tx.updateTable('briefingVersion').set({ state: 'published' }).execute();
      await changeCard(tx, late.cardId, { state: 'posted', conversationId: THREAD, activityId: '1' });
    });
    const [found] = await kept.tx((tx) => latePostings(tx, { until: '9999-12-31' }));
    assert.equal(found?.id, late.id);
    const now = `${found?.discussBy}T12:00:00.000Z`;
    const app = () => appOn(kept.store, { clock: { now: () => now } });
    await Promise.all([sendReminders(app()), sendReminders(app())]);
    await sendReminders(app());
    const cards = await kept.tx((tx) => tx.selectFrom('card').select('id').where('kind', '=', 'reminder').execute());
    assert.equal(cards.length, 1);
    assert.equal((await kept.tx(auditLog)).filter((one) => one.what === 'reminder.sent').length, 1);
  });
});

describeStore('Answers to what changed', (kept) => {
  it('are listed in the order in which they came, and count once where the same card was sent twice', async () => {
    const { discussionId } = await kept.tx((tx) => keepApproved(tx));
    const later = impactRow({ discussionId, at: inMinutes(2), text: 'Later' });
    const earlier = impactRow({ discussionId, at: inMinutes(1), text: 'Earlier' });
    for (const one of [later, earlier]) assert.equal(await kept.tx((tx) => keepImpact(tx, one)), true);
    assert.equal(await kept.tx((tx) => keepImpact(tx, { ...later, id: 'again' })), false);
    const texts = (await kept.tx((tx) => impactOf(tx, discussionId))).map((one) => one.text);
    assert.deepEqual(texts, ['Earlier', 'Later']);
  });

  it('are removed one by one, an author’s last first, and nobody else’s', async () => {
    const { discussionId } = await kept.tx((tx) => keepApproved(tx));
    const by = { discussionId, authorId: impactRow({ discussionId }).authorId ?? '' };
    const rows = [
      impactRow({ discussionId, id: 'later', nonce: 'later', at: inMinutes(2) }),
      impactRow({ discussionId, id: 'earlier', nonce: 'earlier', at: inMinutes(1) }),
      impactRow({ discussionId, id: 'other', nonce: 'other', at: inMinutes(3), authorId: 'somebody else' }),
      impactRow({
        discussionId,
        id: 'nameless',
        nonce: 'nameless',
        at: inMinutes(4),
        authorId: null,
        authorName: null,
      }),
    ];
    for (const row of rows) await kept.tx((tx) => keepImpact(tx, row));
    for (const removed of ['later', 'earlier', undefined])
      assert.equal(await kept.tx((tx) => removeLastImpact(tx, by)), removed);
    const left = (await kept.tx((tx) => impactOf(tx, discussionId))).map((one) => one.id);
    assert.deepEqual(left, ['other', 'nameless']);
  });
});
