import type { Mail } from '../ports/mailer.ts';
import { dayAndYearOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import type { MailBlock } from './mail-blocks.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { isolated, plainLine } from './plain-text.ts';

/** Minutes that nobody has acknowledged, with the recipient's own link. */
export type Unacknowledged = {
  readonly team: string;
  readonly briefing: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly acknowledgeUrl: string;
};

export type ReminderMail = {
  readonly to: { readonly name: string; readonly email: string };
  readonly as: 'lead' | 'deputy';
  readonly minutes: readonly Unacknowledged[];
  /** Stable for the reminder: `<id@host>`. */
  readonly messageId: string;
  /** The Message-ID of the mail that brought the first of the minutes. */
  readonly inReplyTo: string;
};

const link = ({ team, briefing, sentAt, acknowledgeUrl }: Unacknowledged): MailBlock => {
  const says = words().reminders.mail;
  const named = { team: isolated(plainLine(team)), briefing: isolated(plainLine(briefing)) };
  const before = says.minutes({ ...named, day: dayAndYearOf(sentAt) });
  return { kind: 'link', before, words: says.acknowledge, url: acknowledgeUrl };
};

/** Reminds one lead or deputy of minutes that nobody has acknowledged. Pure: the same reminder makes the same mail. */
export const reminderMail = ({ to, as, minutes, messageId, inReplyTo }: ReminderMail): Mail => {
  const says = words().reminders.mail;
  const count = minutes.length;
  const subject = says.subject({ count });
  const blocks: readonly MailBlock[] = [
    { kind: 'paragraph', text: says.greeting(isolated(plainLine(to.name))) },
    { kind: 'paragraph', text: says[as]({ count }) },
    ...minutes.map(link),
    { kind: 'paragraph', text: says.closing },
  ];
  const address = { name: plainLine(to.name), address: plainLine(to.email) };
  const bodies = { text: mailText(blocks), html: mailHtml(subject, blocks) };
  return { to: address, subject, messageId, inReplyTo, ...bodies, attachments: [] };
};
