import type { ReminderTable } from './schema.ts';
import type { Tx } from './store.ts';

export type Reminder = ReminderTable;

/** The card that shows a reminder, so that erasing or purging what it is about finds it. */
export const reminderCardId = (reminderId: string): string => `reminder-${reminderId}`;

const UNTRIED = { attempts: 0, firstTriedAt: null, leasedBy: null, leasedUntil: null, stoppedAt: null } as const;

export type NewReminder = Omit<ReminderTable, keyof typeof UNTRIED>;

/** Keeps a reminder; false where there is one of that kind about that thing and day already: each is sent once. */
export const keepReminder = async (tx: Tx, reminder: NewReminder): Promise<boolean> => {
  const kept = await tx
    .insertInto('reminder')
    .values({ ...reminder, ...UNTRIED })
    .onConflict((oc) => oc.columns(['aboutId', 'kind', 'dueOn']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

/** A lead's address goes, and the cards of their chat that reminded them; that they were reminded stays. */
export const eraseFromReminders = async (tx: Tx, deliveryId: string): Promise<void> => {
  const theirs = await tx
    .updateTable('reminder')
    .set({ place: '' })
    .where('aboutId', '=', deliveryId)
    .returning('id')
    .execute();
  const cards = theirs.map((one) => reminderCardId(one.id));
  await tx
    .deleteFrom('card')
    .where('id', 'in', ['', ...cards])
    .execute();
};

/** Removes the reminders of a discussion that is to be removed: about it, its actions and its deliveries. */
export const removeRemindersOf = async (tx: Tx, discussionId: string): Promise<void> => {
  const actions = tx.selectFrom('agreedAction').select('id').where('discussionId', '=', discussionId);
  const minutes = tx.selectFrom('minutes').select('id').where('discussionId', '=', discussionId);
  const deliveries = tx.selectFrom('delivery').select('id').where('minutesId', 'in', minutes);
  await tx
    .deleteFrom('reminder')
    .where((eb) =>
      eb.or([eb('aboutId', '=', discussionId), eb('aboutId', 'in', actions), eb('aboutId', 'in', deliveries)]),
    )
    .execute();
};

export const reminderById = (tx: Tx, id: string): Promise<Reminder | undefined> =>
  tx.selectFrom('reminder').selectAll().where('id', '=', id).executeTakeFirst();

/** The reminders that go along in one card or email, the first of them first. */
export const remindersWith = (tx: Tx, first: string): Promise<Reminder[]> =>
  tx.selectFrom('reminder').selectAll().where('sentWith', '=', first).orderBy('dueOn').orderBy('id').execute();

/**
 * Taken before it is looked when something was last sent to a place: of two processes the second sees what the first has
 * given. The directory's one row is the lock, as it is for the audit log.
 */
export const takeReminders = async (tx: Tx): Promise<void> => {
  await tx
    .updateTable('directory')
    .set((eb) => ({ loadedAt: eb.ref('loadedAt') }))
    .execute();
};

/** When something was last sent to a thread or a lead. */
export const lastSentTo = async (tx: Tx, place: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('reminder')
    .select('sentAt')
    .where('place', '=', place)
    .where('sentAt', 'is not', null)
    .orderBy('sentAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sentAt ?? undefined;
};

const FOR_LEADS = ['lead', 'deputy'] as const satisfies readonly Reminder['kind'][];

export const isForLead = ({ kind }: Pick<Reminder, 'kind'>): boolean => kind === 'lead' || kind === 'deputy';

/** Whether a team has stopped the reminders of a posting. */
export const isStopped = async (tx: Tx, postingId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('reminder')
    .select('id')
    .where('postingId', '=', postingId)
    .where('kind', 'not in', FOR_LEADS)
    .where('stoppedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** Whether a lead has stopped the reminders of a briefing, of whichever team they were. */
export const isStoppedByLead = async (tx: Tx, of: { place: string; briefingId: string }): Promise<boolean> => {
  const row = await tx
    .selectFrom('reminder')
    .innerJoin('posting', 'posting.id', 'reminder.postingId')
    .select('reminder.id')
    .where('reminder.place', '=', of.place)
    .where('reminder.kind', 'in', FOR_LEADS)
    .where('posting.briefingId', '=', of.briefingId)
    .where('reminder.stoppedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** How many ids one statement asks for: databases limit its parameters. */
const AT_ONCE = 1_000;

type Known = Pick<Reminder, 'id' | 'kind' | 'aboutId' | 'dueOn' | 'sentAt'>;

/** What is kept about these things already: no reminder is sent twice. */
export const remindersAbout = async (tx: Tx, aboutIds: readonly string[]): Promise<readonly Known[]> => {
  const found: Known[] = [];
  for (let from = 0; from < aboutIds.length; from += AT_ONCE)
    found.push(
      ...(await tx
        .selectFrom('reminder')
        .select(['id', 'kind', 'aboutId', 'dueOn', 'sentAt'])
        .where('aboutId', 'in', aboutIds.slice(from, from + AT_ONCE))
        .execute()),
    );
  return found;
};

export const changeReminder = async (tx: Tx, id: string, change: Partial<ReminderTable>): Promise<void> => {
  await tx.updateTable('reminder').set(change).where('id', '=', id).execute();
};

/** Stops the reminders that a card or email gave; the cards of what they are about say so. Answers their ids. */
export const stopReminders = async (tx: Tx, of: { sentWith: string; at: string }): Promise<readonly string[]> => {
  const stopped = await tx
    .updateTable('reminder')
    .set({ stoppedAt: of.at })
    .where('sentWith', '=', of.sentWith)
    .where('stoppedAt', 'is', null)
    .returning('id')
    .execute();
  return stopped.map((one) => one.id);
};

/** Every card that reminds of a posting says something else now. */
export const reminderCardsChanged = async (tx: Tx, postingId: string): Promise<void> => {
  const rows = await tx
    .selectFrom('reminder')
    .select('id')
    .where('postingId', '=', postingId)
    .where('sentAt', 'is not', null)
    .execute();
  await tx
    .updateTable('card')
    .set((eb) => ({ wanted: eb('wanted', '+', 1) }))
    .where('id', 'in', ['', ...rows.map((one) => reminderCardId(one.id))])
    .execute();
};

/** Leases reminders that are to be mailed to one worker; see leaseCards for why the condition stands twice. */
export const leaseReminders = (
  tx: Tx,
  lease: { worker: string; now: string; until: string; limit: number },
): Promise<Reminder[]> =>
  tx
    .updateTable('reminder')
    .set({ leasedBy: lease.worker, leasedUntil: lease.until })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('reminder')
        .select('id')
        .where('mail', '=', 'pending')
        .whereRef('id', '=', 'sentWith')
        .where('notBefore', '<=', lease.now)
        .where((or) => or.or([or('leasedUntil', 'is', null), or('leasedUntil', '<', lease.now)]))
        .orderBy('notBefore')
        .limit(lease.limit),
    )
    .where('mail', '=', 'pending')
    .where((or) => or.or([or('leasedUntil', 'is', null), or('leasedUntil', '<', lease.now)]))
    .returningAll()
    .execute();

/** What became of a mail, for all that it reminded of. Nothing where it is no longer this worker's. */
export const settleReminder = async (
  tx: Tx,
  settled: { id: string; worker: string; change: Partial<ReminderTable> },
): Promise<void> => {
  const own = tx
    .selectFrom('reminder')
    .select('id')
    .where('id', '=', settled.id)
    .where('leasedBy', '=', settled.worker)
    .where('mail', '=', 'pending');
  await tx
    .updateTable('reminder')
    .set({ ...settled.change, leasedBy: null, leasedUntil: null })
    .where('sentWith', 'in', own)
    .execute();
};

/** On which day a publisher nudged the late teams of a briefing; empty for never. */
export const nudgedOn = async (tx: Tx, briefingId: string): Promise<string> => {
  const row = await tx
    .selectFrom('reminder')
    .innerJoin('posting', 'posting.id', 'reminder.postingId')
    .select('reminder.dueOn')
    .where('posting.briefingId', '=', briefingId)
    .where('reminder.kind', '=', 'nudge')
    .limit(1)
    .executeTakeFirst();
  return row?.dueOn ?? '';
};
