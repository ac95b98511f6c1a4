import assert from 'node:assert/strict';
import type { DeliveryId } from '#src/domain/ids.ts';
import { causeOf } from '#src/ports/cause.ts';
import { sendReminderMails } from '#src/runner/send-reminder-mails.ts';
import { changeCard } from '#src/store/cards.ts';
import { changeDelivery } from '#src/store/deliveries.ts';
import { leadCardId } from '#src/store/received-minutes.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { erasePerson } from '#src/use-cases/erase-person.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { settleLead } from '#src/use-cases/reach-leads.ts';
import { stopReminders } from '#src/use-cases/stop-reminders.ts';
import { county, directoryWith, marit, ngozi, tomasz } from '#test/support/builders/directory.ts';
import { done } from '#test/support/builders/done.ts';
import { COUNTY_TENANT, participant } from '#test/support/builders/participant.ts';
import { SERVICE_URL } from '#test/support/builders/team.ts';
import { noteOperations } from '#test/support/noted-operations.ts';
import { fakeMailer } from '../../runner/stage.ts';
import { deliveryRows } from '../kept.ts';
import { approvedWith, given, lastCard, remindAt, reminders } from './stage.ts';

/** Sent on Monday 23 November: five working days later is Monday 30, ten is Monday 7 December. */
const FIVE_DAYS = '2026-11-30T09:00:00.000Z';
const TEN_DAYS = '2026-12-07T09:00:00.000Z';

describe('A safeguarding lead who has not acknowledged', () => {
  let of: Awaited<ReturnType<typeof approvedWith>>;
  let mailer: ReturnType<typeof fakeMailer>;
  let watching: ReturnType<typeof noteOperations>;
  beforeEach(async () => {
    of = await approvedWith('');
    mailer = fakeMailer();
    watching = noteOperations();
    for (const { id } of await deliveryRows(of.app))
      await of.app.store.transaction((tx) => changeDelivery(tx, id, { state: 'sent', sentAt: of.app.clock.now() }));
  });
  afterEach(() => of.app.store.close());

  const links = { publicUrl: 'https://briefings.example.org', secret: 'secret of sixteen' };
  const mail = async () => {
    const { telemetry } = watching;
    const task = sendReminderMails({ app: of.app, mailer, links, worker: 'worker', telemetry });
    while (await task.run());
    return mailer.sent;
  };
  const deliveryTo = async (email: string) => {
    const found = (await deliveryRows(of.app)).find((one) => one.recipientEmail === email);
    assert.ok(found);
    return found;
  };

  it('is reminded by email after five working days, and the deputy after five more, each once', async () => {
    for (const at of ['2026-11-27T12:00:00.000Z', FIVE_DAYS, '2026-12-02T09:00:00.000Z']) await remindAt(of.app, at);
    await mail();
    for (const at of [TEN_DAYS, '2026-12-14T09:00:00.000Z', '2026-12-21T09:00:00.000Z']) await remindAt(of.app, at);
    await mail();
    assert.deepEqual(
      mailer.sent.map((one) => one.to.address),
      [marit.email, tomasz.email],
    );
    assert.deepEqual(await given(of.app), [`lead at ${FIVE_DAYS}`, `deputy at ${TEN_DAYS}`]);
  });

  it('finds the reminder beside the minutes, with their own link and a Message-ID that never changes', async () => {
    await remindAt(of.app, FIVE_DAYS);
    mailer.will({ kind: 'later', code: 'ETIMEDOUT' });
    await mail();
    of.app.clock.set('2026-11-30T10:00:00.000Z');
    const [first, again] = await mail();
    const delivery = await deliveryTo(marit.email);
    assert.ok(first && again);
    assert.equal(first.inReplyTo, delivery.messageId);
    assert.match(first.messageId, /^<reminder-.+@briefings\.example\.org>$/u);
    assert.equal(again.messageId, first.messageId);
    assert.equal(first.subject, 'Reminder: 1 set of minutes to acknowledge');
    assert.ok(first.text.includes(`/acknowledge/${delivery.id}.`) && first.html.includes('Care leavers'));
    assert.equal((await mail()).length, 2, 'once it was accepted it is not sent again');
  });

  it('is no name to those who watch: they are told of which delivery a reminder was and how it ended, as what came of the approval', async () => {
    const cause = causeOf({ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) });
    const delivery = '00000000-0000-4000-8000-0000000000d1';
    const { id } = await deliveryTo(marit.email);
    await of.app.store.transaction((tx) => changeDelivery(tx, id, { id: delivery, cause }));
    await remindAt(of.app, FIVE_DAYS);
    mailer.will({ kind: 'later', code: 'the mailbox of Marit is full' }, { kind: 'never', code: 'SMTP 550' });
    await mail();
    of.app.clock.set('2026-11-30T10:00:00.000Z');
    await mail();
    const told = (attempts: number) => ({ delivery, kind: 'reminder', attempts });
    const ended = (outcome: string, code?: string) => ({ ok: false, told: { outcome, code } });
    assert.deepEqual(watching.noted, [
      { name: 'email', told: told(1), cause, ended: ended('later') },
      { name: 'email', told: told(2), cause, ended: ended('never', 'SMTP 550') },
    ]);
  });

  it('is reminded again where mailing broke off, which those who watch are told', async () => {
    await remindAt(of.app, FIVE_DAYS);
    const broken = new Error('the socket broke');
    const { telemetry, noted } = watching;
    const failing = { ...mailer, send: () => Promise.reject(broken) };
    const task = sendReminderMails({ app: of.app, mailer: failing, links, worker: 'worker', telemetry });
    await assert.rejects(async () => task.run(), broken);
    assert.deepEqual(
      noted.map(({ name, fault }) => [name, fault]),
      [['email', broken]],
    );
    of.app.clock.set('2026-11-30T10:00:00.000Z');
    assert.equal((await mail()).length, 1);
  });

  it('is not mailed at night: what could not be sent in the day waits for the morning', async () => {
    await remindAt(of.app, '2026-11-30T16:59:59.000Z');
    mailer.will({ kind: 'later', code: 'ETIMEDOUT' });
    await mail();
    of.app.clock.set('2026-11-30T17:30:00.000Z');
    assert.equal((await mail()).length, 1);
    of.app.clock.set('2026-12-01T09:00:00.000Z');
    assert.equal((await mail()).length, 2);
  });

  it('is not reminded where anybody has acknowledged, before or just then', async () => {
    await remindAt(of.app, FIVE_DAYS);
    const { id } = await deliveryTo(tomasz.email);
    done(await acknowledgeMinutes(of.app, id as DeliveryId));
    assert.deepEqual(await mail(), []);
    assert.deepEqual(watching.noted, [], 'nothing was mailed of which to tell');
    assert.equal(await remindAt(of.app, TEN_DAYS), false);
  });

  it('is not reminded who is no longer a lead', async () => {
    const directory = directoryWith({ ...county, safeguardingLeads: [ngozi] });
    await loadDirectory(of.app, { directory, by: 'test' });
    assert.equal(await remindAt(of.app, FIVE_DAYS), false);
  });

  it('is reminded in their own chat too, where their minutes came to it, and can stop it there', async () => {
    const delivery = await deliveryTo(marit.email);
    const chat = { tenantId: COUNTY_TENANT, serviceUrl: SERVICE_URL, userId: '29:marit', conversationId: 'a:marit' };
    await of.app.store.transaction((tx) => changeDelivery(tx, delivery.id, { recipientObjectId: 'marit' }));
    await settleLead(of.app, delivery.id, chat);
    await of.app.store.transaction((tx) =>
      changeCard(tx, leadCardId(delivery.id), { state: 'posted', conversationId: 'a:marit', activityId: 'card' }),
    );
    await remindAt(of.app, FIVE_DAYS);
    const { card, view, reminderId } = await lastCard(of.app);
    assert.equal(card.placeId, 'a:marit');
    assert.ok(view.kind === 'reminder' && view.about.kind === 'lead');
    assert.deepEqual([view.about.minutes, view.about.over], [1, false]);
    const here = { tenantId: COUNTY_TENANT, serviceUrl: SERVICE_URL, conversationId: 'a:marit' };
    done(await stopReminders(of.app, { by: participant('marit').id, here, reminderId }));
    assert.equal(await remindAt(of.app, TEN_DAYS), true, 'the deputy is reminded all the same');
  });

  it('leaves no address behind once they were erased', async () => {
    await remindAt(of.app, FIVE_DAYS);
    const { id } = await deliveryTo(marit.email);
    await of.app.store.transaction((tx) => changeDelivery(tx, id, { recipientObjectId: 'marit' }));
    await loadDirectory(of.app, { directory: directoryWith({ ...county, safeguardingLeads: [ngozi] }), by: 'test' });
    done(await erasePerson(of.app, participant('marit').id));
    assert.equal(JSON.stringify(await reminders(of.app)).includes(marit.email), false);
    assert.deepEqual(await mail(), []);
  });
});
