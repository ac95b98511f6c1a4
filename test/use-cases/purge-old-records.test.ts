import assert from 'node:assert/strict';
import type { PersonId } from '#src/domain/ids.ts';
import { ladderOf } from '#src/domain/ladder.ts';
import { keepAgreedAction } from '#src/store/agreed-actions.ts';
import { keepCard } from '#src/store/cards.ts';
import { acknowledgeDelivery, changeDelivery, keepDelivery } from '#src/store/deliveries.ts';
import { saveDirectory } from '#src/store/directory.ts';
import { changeDiscussion, keepAttendance, keepDiscussion } from '#src/store/discussions.ts';
import { talliesByOrganisation } from '#src/store/evidence/ladder.ts';
import { keepImpact } from '#src/store/impact.ts';
import { keepPerson } from '#src/store/people.ts';
import { leadCardId } from '#src/store/received-minutes.ts';
import { keepReminder } from '#src/store/reminders.ts';
import { keepResponse } from '#src/store/responses.ts';
import type { DeliveryTable, Schema } from '#src/store/schema.ts';
import { purgeOldRecords } from '#src/use-cases/purge-old-records.ts';
import { postedBriefingView } from '#src/views/briefing-view.ts';
import { county, directoryWith } from '#test/support/builders/directory.ts';
import { appOn } from '#test/support/store-suite/app.ts';
import { assertChained, auditLog } from '#test/support/store-suite/audit-log.ts';
import {
  agreedActionRow,
  deliveryRow,
  discussionRow,
  impactRow,
  reminderRow,
  responseRow,
} from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved, keepPosted, keepSettledTeam } from '#test/support/store-suite/keep.ts';
import { AT, anaId, cardRow, personRow, priyaId } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

/** Approved at AT, 23 November 2026, 10:00. */
const BEFORE_SEVEN_YEARS = '2033-11-23T10:00:00.000Z';
const AFTER_SEVEN_YEARS = '2033-11-23T10:00:00.001Z';

describeStore('What is older than it may be kept', (kept) => {
  let scene: Awaited<ReturnType<typeof keepApproved>>;
  let deliveryId: string;
  const publisher = 'tenant/olivia' as PersonId;

  const appAt = (now: string) => appOn(kept.store, { clock: { now: () => now }, publishers: new Set([publisher]) });
  const purgeAt = (now: string, months = 84) => purgeOldRecords(appAt(now), months);
  const count = (table: keyof Schema) =>
    kept.tx(async (tx) => (await tx.selectFrom(table).selectAll().execute()).length);
  const written = async () => (await kept.tx(auditLog)).map((one) => [one.who, one.what, one.onId]);
  const delivery = (change: Partial<DeliveryTable>) => kept.tx((tx) => changeDelivery(tx, deliveryId, change));

  beforeEach(() =>
    kept.tx(async (tx) => {
      scene = await keepApproved(tx);
      const { discussionId, minutesId } = scene;
      await keepPerson(tx, personRow({ id: anaId, userId: '29:ana', conversationId: 'a:ana' }));
      await keepPerson(tx, personRow());
      await keepPerson(tx, personRow({ id: publisher, conversationId: 'a:olivia' }));
      await keepAttendance(tx, { discussionId, personId: anaId, name: 'Ana Ferreira', standing: 'member', at: AT });
      await keepResponse(tx, responseRow({ discussionId }));
      await keepAgreedAction(tx, agreedActionRow({ discussionId }));
      await keepImpact(tx, impactRow({ discussionId }));
      await keepReminder(tx, reminderRow({ aboutId: discussionId, kind: 'review', postingId: scene.posting.id }));
      await keepCard(tx, cardRow({ kind: 'minutes', subjectId: discussionId, detail: { number: 1 } }));
      const row = deliveryRow({ minutesId });
      deliveryId = row.id;
      await keepCard(tx, cardRow({ id: leadCardId(row.id), kind: 'lead-minutes', subjectId: discussionId }));
      await keepDelivery(tx, row);
      await changeDelivery(tx, row.id, { state: 'sent', sentAt: AT });
      await acknowledgeDelivery(tx, { id: row.id, at: AT, by: 'Marit Olsen' });
    }),
  );

  const RECORDS = [
    'discussion',
    'minutes',
    'delivery',
    'response',
    'agreedAction',
    'impact',
    'reminder',
    'attendance',
  ] as const;
  const recordsKept = async () => {
    const counts = await Promise.all(RECORDS.map(count));
    assert.ok(counts.every((one) => one === 1) || counts.every((one) => one === 0), 'all of it or nothing');
    return counts[0] === 1;
  };

  it('is kept to the last instant of the month that is its last', async () => {
    assert.equal(await purgeAt(BEFORE_SEVEN_YEARS), false);
    assert.equal(await recordsKept(), true);
    assert.deepEqual(await written(), []);
  });

  it('then goes: discussion, responses, actions, attendance, minutes, deliveries and their cards', async () => {
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.equal(await recordsKept(), false);
    const cards = await kept.tx((tx) => tx.selectFrom('card').select('kind').execute());
    assert.deepEqual(cards, [{ kind: 'briefing' }]);
  });

  it('leaves one entry for each discussion in the audit log, whose chain holds', async () => {
    await purgeAt(AFTER_SEVEN_YEARS);
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.deepEqual(await written(), [['runner', 'discussion.purged', scene.discussionId]]);
    assertChained(await kept.tx(auditLog));
  });

  const ladder = async () =>
    ladderOf((await kept.tx((tx) => talliesByOrganisation(tx, { confirmedOnly: false }))).map((one) => one.tally));

  it('leaves coverage as it was, and the briefing’s card saying that it was discussed', async () => {
    const before = await ladder();
    assert.deepEqual([before.approved, before.acknowledged], [1, 1]);
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.deepEqual(await ladder(), before);
    const card = await kept.tx((tx) => postedBriefingView(tx, scene.posting.id));
    assert.equal(card?.progress, 'discussed');
  });

  it('counts a draft that was never approved as discussed, and no more', async () => {
    await kept.tx(async (tx) => {
      await tx.deleteFrom('delivery').execute();
      await tx.deleteFrom('minutes').execute();
      await changeDiscussion(tx, scene.discussionId, { state: 'review' });
    });
    const before = await ladder();
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.equal(await count('discussion'), 0);
    assert.deepEqual(await ladder(), before);
  });

  it('forgets the people to whom nothing refers any more, but for publishers', async () => {
    await purgeAt(AFTER_SEVEN_YEARS);
    const people = await kept.tx((tx) => tx.selectFrom('person').select('id').execute());
    assert.deepEqual(people, [{ id: publisher }]);
  });

  it('forgets nobody of whom something is kept', async () => {
    await kept.tx((tx) => changeDiscussion(tx, scene.discussionId, { lastResponseAt: BEFORE_SEVEN_YEARS }));
    await purgeAt(AFTER_SEVEN_YEARS);
    const people = await kept.tx((tx) => tx.selectFrom('person').select('id').orderBy('id').execute());
    assert.deepEqual(
      people.map((one) => one.id),
      [anaId, priyaId, publisher].toSorted(),
    );
  });

  it('is never an open discussion, however long ago it was opened', async () => {
    await kept.tx((tx) => changeDiscussion(tx, scene.discussionId, { state: 'open' }));
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.equal(await recordsKept(), true);
  });

  for (const [what, change] of [
    ['a response came', { lastResponseAt: BEFORE_SEVEN_YEARS }],
    ['it was finished', { finishedAt: BEFORE_SEVEN_YEARS }],
  ] as const)
    it(`is counted from the last thing that happened: here ${what} later`, async () => {
      await kept.tx((tx) => changeDiscussion(tx, scene.discussionId, change));
      await purgeAt(AFTER_SEVEN_YEARS);
      assert.equal(await recordsKept(), true);
    });

  it('waits while its minutes are being sent', async () => {
    await delivery({ state: 'pending', acknowledgedAt: null });
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.equal(await recordsKept(), true);
    await delivery({ state: 'failed' });
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.equal(await recordsKept(), false);
  });

  it('does not go silently where nobody ever received it: the publisher is told, and the log says so', async () => {
    await delivery({ state: 'waiting', waitingFor: 'no-lead', acknowledgedAt: null });
    await purgeAt(AFTER_SEVEN_YEARS);
    assert.equal(await recordsKept(), false);
    assert.deepEqual(await written(), [
      ['runner', 'delivery.purged-unsent', deliveryId],
      ['runner', 'discussion.purged', scene.discussionId],
    ]);
    const [notice] = await kept.tx((tx) => tx.selectFrom('card').selectAll().where('kind', '=', 'notice').execute());
    assert.equal(notice?.placeId, 'a:olivia');
    assert.match(notice?.detail ?? '', /Duty and Assessment.*had never been sent/u);
  });

  it('is judged by what the organisation set, where it set its own', async () => {
    const directory = directoryWith({ ...county, retentionMonths: 12 });
    await kept.tx((tx) => saveDirectory(tx, { directory, at: AT }));
    await purgeAt('2027-11-23T10:00:00.000Z');
    assert.equal(await recordsKept(), true);
    await purgeAt('2027-11-23T10:00:00.001Z');
    assert.equal(await recordsKept(), false);
  });

  it('is judged by the usual term where no organisation is settled', async () => {
    await kept.tx((tx) => tx.updateTable('team').set({ organisationId: null }).execute());
    await purgeAt('2026-12-23T10:00:00.001Z', 1);
    assert.equal(await recordsKept(), false);
  });

  it('goes once where two processes look at the same moment', async () => {
    await Promise.all([purgeAt(AFTER_SEVEN_YEARS), purgeAt(AFTER_SEVEN_YEARS)]);
    assert.deepEqual(await written(), [['runner', 'discussion.purged', scene.discussionId]]);
  });

  it('goes in batches of fifty, and says that there may be more', async () => {
    await kept.tx(async (tx) => {
      for (let made = 0; made < 50; made += 1) {
        const teamId = await keepSettledTeam(tx);
        const { id: postingId } = await keepPosted(tx, scene, teamId);
        const { briefingVersionId } = scene.of;
        await keepDiscussion(tx, discussionRow({ state: 'approved', postingId, teamId, briefingVersionId }));
      }
    });
    assert.equal(await purgeAt(AFTER_SEVEN_YEARS), true);
    assert.equal(await count('discussion'), 1);
    assert.equal(await purgeAt(AFTER_SEVEN_YEARS), false);
    assert.equal(await count('discussion'), 0);
    assert.equal(await count('pastDiscussion'), 51);
  });

  it('takes along notices that never reached anybody', async () => {
    await kept.tx(async (tx) => {
      const notice = cardRow();
      await keepCard(tx, notice);
      await keepCard(tx, cardRow());
      await tx.updateTable('card').set({ state: 'unconfirmed' }).where('id', '=', notice.id).execute();
    });
    await purgeAt(AFTER_SEVEN_YEARS);
    const left = await kept.tx((tx) => tx.selectFrom('card').select('state').where('kind', '=', 'notice').execute());
    assert.deepEqual(left, [{ state: 'pending' }]);
  });
});
