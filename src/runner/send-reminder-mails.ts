import { mayRetry, pauseBefore } from '../domain/delivery.ts';
import type { DeliveryId } from '../domain/ids.ts';
import { isWorkingTime, nextWorkingTime } from '../domain/working-hours.ts';
import { acknowledgementLink, type Links } from '../minutes/acknowledgement-link.ts';
import { reminderMail, type Unacknowledged } from '../minutes/reminder-mail.ts';
import { after } from '../ports/clock.ts';
import type { Mail, MailOutcome } from '../ports/mailer.ts';
import { type Delivery, deliveriesOf, deliveryById } from '../store/deliveries.ts';
import { minutesById } from '../store/minutes.ts';
import { leaseReminders, type Reminder, remindersWith, settleReminder } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import type { App } from '../use-cases/app.ts';
import { AT_ONCE, LEASE_MS, type Mailing, mailWatched } from './mailing.ts';
import type { Task } from './runner.ts';

type Waiting = { readonly delivery: Delivery; readonly minutes: Unacknowledged };

const stillWaiting = async (tx: Tx, links: Links, deliveryId: string): Promise<Waiting | undefined> => {
  const delivery = await deliveryById(tx, deliveryId);
  const minutes = delivery && (await minutesById(tx, delivery.minutesId));
  if (delivery === undefined || minutes === undefined || delivery.recipientEmail === '') return undefined;
  if ((await deliveriesOf(tx, minutes.id)).some((one) => one.acknowledgedAt !== null)) return undefined;
  const { team, briefing } = minutes.content;
  const acknowledgeUrl = acknowledgementLink(links, delivery.id as DeliveryId);
  const sentAt = delivery.sentAt ?? delivery.notBefore;
  return { delivery, minutes: { team, briefing: briefing.title, sentAt, acknowledgeUrl } };
};

/** An email, and the first of the deliveries that it reminds of. */
type ToMail = { readonly mail: Mail; readonly first: Delivery };

/** Undefined where nothing waits any more: what was acknowledged meanwhile is not reminded of. */
const mailFor = ({ app, links }: Mailing, reminder: Reminder): Promise<ToMail | undefined> =>
  app.store.transaction(async (tx) => {
    const waiting: Waiting[] = [];
    for (const { aboutId } of await remindersWith(tx, reminder.id)) {
      const one = await stillWaiting(tx, links, aboutId);
      if (one !== undefined) waiting.push(one);
    }
    const [first] = waiting;
    if (first === undefined) return undefined;
    const { recipientName, recipientEmail, messageId } = first.delivery;
    const mail = reminderMail({
      to: { name: recipientName, email: recipientEmail },
      as: reminder.kind === 'deputy' ? 'deputy' : 'lead',
      minutes: waiting.map((one) => one.minutes),
      messageId: `<reminder-${reminder.id}@${app.mailHost}>`,
      inReplyTo: messageId,
    });
    return { mail, first: first.delivery };
  });

const changeFor = (app: App, reminder: Reminder, outcome: MailOutcome): Partial<Reminder> => {
  const now = app.clock.now();
  if (outcome.kind === 'accepted') return { mail: 'accepted' };
  const tried = { attempts: reminder.attempts + 1, firstTriedAt: reminder.firstTriedAt ?? now };
  if (outcome.kind === 'never' || !mayRetry(tried.firstTriedAt, now)) return { ...tried, mail: 'failed' };
  return { ...tried, notBefore: nextWorkingTime(after(now, pauseBefore(tried.attempts, app.random()))) };
};

const settle = ({ app, worker }: Mailing, reminder: Reminder, change: Partial<Reminder>): Promise<void> =>
  app.store.transaction((tx) => settleReminder(tx, { id: reminder.id, worker, change }));

const send = async (work: Mailing, reminder: Reminder): Promise<unknown> => {
  const toMail = await mailFor(work, reminder);
  if (toMail === undefined) return settle(work, reminder, { mail: 'none' });
  const about = { delivery: toMail.first, reminds: true, attempts: reminder.attempts };
  return mailWatched(work.telemetry, about, async () => {
    const outcome = await work.mailer.send(toMail.mail);
    await settle(work, reminder, changeFor(work.app, reminder, outcome));
    return outcome;
  });
};

/** Mails the reminders that leads were given, in working time. One whose outcome is unclear is sent again, with its Message-ID. */
export const sendReminderMails = (work: Mailing): Task => ({
  name: 'send-reminder-mails',
  everyMs: 1_000,
  unhurried: true,
  run: async () => {
    const now = work.app.clock.now();
    if (!isWorkingTime(now)) return false;
    const lease = { worker: work.worker, now, until: after(now, LEASE_MS), limit: AT_ONCE };
    const reminders = await work.app.store.transaction((tx) => leaseReminders(tx, lease));
    await Promise.all(reminders.map((reminder) => send(work, reminder)));
    return reminders.length > 0;
  },
});
