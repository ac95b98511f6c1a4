import { mayRetry, pauseBefore } from '../domain/delivery.ts';
import type { DeliveryId, DiscussionId } from '../domain/ids.ts';
import { organisationById } from '../domain/organisation.ts';
import { acknowledgementLink } from '../minutes/acknowledgement-link.ts';
import { minutesMail } from '../minutes/minutes-mail.ts';
import { after } from '../ports/clock.ts';
import type { MailOutcome } from '../ports/mailer.ts';
import { cardsChanged } from '../store/cards.ts';
import { type Delivery, leaseDeliveries, settleDelivery } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import { discussionById } from '../store/discussions.ts';
import { type ApprovedMinutes, minutesById } from '../store/minutes.ts';
import { tellConversation, tellPerson } from '../store/notices.ts';
import type { Tx } from '../store/store.ts';
import type { App } from '../use-cases/app.ts';
import { words } from '../words/words.ts';
import { AT_ONCE, LEASE_MS, type Mailing, mailWatched } from './mailing.ts';
import type { Task } from './runner.ts';

/** Failing for good is told by name to the facilitator's conversation and to every publisher. */
const tellFailed = async (app: App, tx: Tx, delivery: Delivery, minutes: ApprovedMinutes): Promise<void> => {
  const discussion = await discussionById(tx, minutes.discussionId);
  const at = app.clock.now();
  const { team, briefing } = minutes.content;
  const { title, text: textFor } = words().notices.notDelivered;
  const text = textFor({ team, briefing: briefing.title, recipient: delivery.recipientName });
  if (discussion !== undefined) await tellConversation(tx, discussion.row, { id: app.newId(), at, title, text });
  for (const publisher of app.publishers) await tellPerson(tx, publisher, { id: app.newId(), at, title, text });
};

const changeFor = (app: App, delivery: Delivery, outcome: MailOutcome): Partial<Delivery> => {
  const now = app.clock.now();
  const tried = { attempts: delivery.attempts + 1, firstTriedAt: delivery.firstTriedAt ?? now };
  if (outcome.kind === 'accepted') return { ...tried, state: 'sent', sentAt: now, failedAt: null, lastCode: null };
  const over = outcome.kind === 'never' || !mayRetry(tried.firstTriedAt, now);
  if (over) return { ...tried, state: 'failed', failedAt: now, lastCode: outcome.code };
  return { ...tried, lastCode: outcome.code, notBefore: after(now, pauseBefore(tried.attempts, app.random())) };
};

const settle = (work: Mailing, delivery: Delivery, minutes: ApprovedMinutes, outcome: MailOutcome): Promise<void> =>
  work.app.store.transaction(async (tx) => {
    const change = changeFor(work.app, delivery, outcome);
    if (!(await settleDelivery(tx, { id: delivery.id, worker: work.worker, change }))) return;
    if (change.state === 'failed') await tellFailed(work.app, tx, delivery, minutes);
    if (change.state !== undefined) await cardsChanged(tx, minutes.discussionId satisfies DiscussionId);
  });

const send = async (work: Mailing, delivery: Delivery): Promise<MailOutcome | undefined> => {
  const { minutes, look } = await work.app.store.transaction(async (tx) => ({
    minutes: await minutesById(tx, delivery.minutesId),
    look: organisationById(await readDirectory(tx), delivery.organisationId)?.minutes,
  }));
  if (minutes === undefined) return undefined;
  // Only now: a start does not wait for what writes Word files.
  const { minutesWordFile } = await import('../minutes/minutes-word.ts');
  const mail = minutesMail({
    minutes: minutes.content,
    recipient: { name: delivery.recipientName, email: delivery.recipientEmail },
    acknowledgeUrl: acknowledgementLink(work.links, delivery.id as DeliveryId),
    messageId: delivery.messageId,
    look,
    attachment: await minutesWordFile(minutes.content, { look }),
  });
  const outcome = await work.mailer.send(mail);
  await settle(work, delivery, minutes, outcome);
  return outcome;
};

const sendWatched = (work: Mailing, delivery: Delivery): Promise<unknown> => {
  const about = { delivery, reminds: false, attempts: delivery.attempts };
  return mailWatched(work.telemetry, about, () => send(work, delivery));
};

/** Sends the minutes that are due. An email whose outcome is unclear is sent again, with the same Message-ID. */
export const sendDeliveries = (work: Mailing): Task => ({
  name: 'send-deliveries',
  everyMs: 1_000,
  run: async () => {
    const now = work.app.clock.now();
    const lease = { worker: work.worker, now, until: after(now, LEASE_MS), limit: AT_ONCE };
    const deliveries = await work.app.store.transaction((tx) => leaseDeliveries(tx, lease));
    await Promise.all(deliveries.map((delivery) => sendWatched(work, delivery)));
    if (deliveries.length > 0) work.app.wake();
    return deliveries.length > 0;
  },
});
