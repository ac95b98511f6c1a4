import { organisationById, recipientsOf } from '../domain/organisation.ts';
import { reminderTime } from '../domain/reminder.ts';
import { isWorkingTime } from '../domain/working-hours.ts';
import { recordAudit } from '../store/audit.ts';
import { readDirectory } from '../store/directory.ts';
import { isForLead, isStoppedByLead, lastSentTo, remindersAbout, takeReminders } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import type { App } from './app.ts';
import { type DueReminder, placeOf, remindersDue, type ToLead } from './steps/due-reminders.ts';
import { giveReminders } from './steps/give-reminders.ts';
import { briefingStands, mayRemindTeam } from './steps/reminding.ts';

/** What was asked once is not asked again where its day has moved; what has a day of its own is, on that day. */
const keyOf = ({ kind, aboutId, dueOn }: Pick<DueReminder, 'kind' | 'aboutId' | 'dueOn'>): string =>
  [kind, aboutId, kind === 'what-changed' ? '' : dueOn].join('\n');

const notSentYet = async (tx: Tx, due: readonly DueReminder[]): Promise<readonly DueReminder[]> => {
  const about = [...new Set(due.map((one) => one.aboutId))];
  const known = new Set((await remindersAbout(tx, about)).map(keyOf));
  return due.filter((one) => one.waiting !== undefined || !known.has(keyOf(one)));
};

const isStillLead = async (tx: Tx, { email, organisationId }: ToLead): Promise<boolean> => {
  const organisation = organisationById(await readDirectory(tx), organisationId);
  return organisation !== undefined && recipientsOf(organisation).some((one) => one.email.toLowerCase() === email);
};

const mayRemind = async (tx: Tx, { to, postingId }: DueReminder): Promise<boolean> => {
  if (!('email' in to)) return mayRemindTeam(tx, postingId);
  if (!(await briefingStands(tx, postingId)) || !(await isStillLead(tx, to))) return false;
  return !(await isStoppedByLead(tx, { place: to.email, briefingId: to.briefingId }));
};

/** What goes into one card or email: to a lead everything of theirs, to a thread what is of one kind and one briefing. */
const together = (first: DueReminder, due: readonly DueReminder[]): readonly DueReminder[] =>
  due.filter((one) => isForLead(first) || (one.kind === first.kind && one.postingId === first.postingId));

/** What a place may be given now: nothing where something was sent there within the week. */
const forNow = async (tx: Tx, due: readonly DueReminder[], now: string): Promise<readonly DueReminder[]> => {
  const [any] = due;
  const lastSentAt = any && (await lastSentTo(tx, placeOf(any)));
  const ready: DueReminder[] = [];
  for (const one of due) {
    const at = reminderTime({ ...one, lastSentAt }, now);
    if (at !== undefined && at <= now && (await mayRemind(tx, one))) ready.push(one);
  }
  const [first] = ready;
  return first === undefined ? [] : together(first, ready);
};

/** Two processes that look at the same moment meet here: the second finds what the first has given. */
const remind = async (app: App, tx: Tx, due: readonly DueReminder[]): Promise<boolean> => {
  await takeReminders(tx);
  const now = app.clock.now();
  const given = await giveReminders(app, tx, await forNow(tx, await notSentYet(tx, due), now));
  if (given === undefined) return false;
  await recordAudit(tx, { who: 'runner', what: 'reminder.sent', onId: given, at: now });
  return true;
};

/**
 * Reminds whom something is due from: politely, which is in working time, once of each thing, and at most once a week in a
 * thread or to a lead. Answers whether anybody was reminded.
 */
export const sendReminders = async (app: App): Promise<boolean> => {
  const now = app.clock.now();
  if (!isWorkingTime(now)) return false;
  const due = await app.store.transaction(async (tx) => notSentYet(tx, await remindersDue(tx, now)));
  let sent = false;
  for (const group of Map.groupBy(due, placeOf).values())
    if (await app.store.transaction((tx) => remind(app, tx, group))) sent = true;
  if (sent) app.wake();
  return sent;
};
