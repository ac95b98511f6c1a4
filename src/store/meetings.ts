import type { MeetingFacts, MeetingTable, PresenceTable } from './schema.ts';
import type { Tx } from './store.ts';

type At = { readonly tenantId: string; readonly conversationId: string };

const NOTHING: MeetingFacts = {
  title: '',
  organiserId: null,
  organiserName: '',
  startedAt: null,
  endedAt: null,
  scheduledStart: null,
  scheduledEnd: null,
};

/**
 * Takes the meeting of a conversation for writing, and reads it as it then is; one of which nothing was known yet is kept
 * with nothing known. Two events at once follow one another.
 */
export const takeMeeting = (tx: Tx, { tenantId, conversationId }: At, seenAt: string): Promise<MeetingTable> =>
  tx
    .insertInto('meeting')
    .values({ ...NOTHING, conversationId, tenantId, offeredAt: null, seenAt })
    .onConflict((oc) => oc.column('conversationId').doUpdateSet({ seenAt }))
    .returningAll()
    .executeTakeFirstOrThrow();

/** Takes the meeting of a conversation for writing where one is known: people who come just then are seen, or come later. */
export const takeKnownMeeting = (tx: Tx, { tenantId, conversationId }: At): Promise<MeetingTable | undefined> =>
  tx
    .updateTable('meeting')
    .set((eb) => ({ seenAt: eb.ref('seenAt') }))
    .where('conversationId', '=', conversationId)
    .where('tenantId', '=', tenantId)
    .returningAll()
    .executeTakeFirst();

export const changeMeeting = async (tx: Tx, conversationId: string, change: Partial<MeetingTable>): Promise<void> => {
  await tx.updateTable('meeting').set(change).where('conversationId', '=', conversationId).execute();
};

export const meetingHere = (tx: Tx, { tenantId, conversationId }: At): Promise<MeetingTable | undefined> =>
  tx
    .selectFrom('meeting')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .where('tenantId', '=', tenantId)
    .executeTakeFirst();

/** What a discussion keeps of its meeting; undefined where it was held in none. */
export const meetingOfDiscussion = (tx: Tx, discussionId: string): Promise<MeetingFacts | undefined> =>
  tx.selectFrom('discussionMeeting').selectAll().where('discussionId', '=', discussionId).executeTakeFirst();

/** Keeps or brings up to date what a discussion, taken for writing in this transaction, knows of its meeting. */
export const keepMeetingOfDiscussion = async (tx: Tx, discussionId: string, meeting: MeetingFacts): Promise<void> => {
  const { title, organiserId, organiserName, startedAt, endedAt, scheduledStart, scheduledEnd } = meeting;
  const facts = { title, organiserId, organiserName, startedAt, endedAt, scheduledStart, scheduledEnd };
  await tx
    .insertInto('discussionMeeting')
    .values({ discussionId, ...facts })
    .onConflict((oc) => oc.column('discussionId').doUpdateSet(facts))
    .execute();
};

/** Keeps that somebody came or went; false where something later is known of them already. */
export const keepPresence = async (tx: Tx, presence: PresenceTable): Promise<boolean> => {
  const { conversationId: _place, personId: _who, ...change } = presence;
  const kept = await tx
    .insertInto('meetingPresence')
    .values(presence)
    .onConflict((oc) =>
      oc.columns(['conversationId', 'personId']).doUpdateSet(change).where('meetingPresence.at', '<=', presence.at),
    )
    .returning('personId')
    .executeTakeFirst();
  return kept !== undefined;
};

/** Who is in the meeting now. */
export const insideMeeting = (tx: Tx, conversationId: string): Promise<readonly PresenceTable[]> =>
  tx
    .selectFrom('meetingPresence')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .where('inside', '=', 1)
    .orderBy('at')
    .orderBy('personId')
    .execute();

/** Forgets who came or went until then. */
export const forgetPresence = async (tx: Tx, of: { conversationId: string; until: string }): Promise<void> => {
  await tx
    .deleteFrom('meetingPresence')
    .where('conversationId', '=', of.conversationId)
    .where('at', '<=', of.until)
    .execute();
};

/** Forgets meetings, and who was in them, of which nothing was heard since. */
export const forgetMeetingsBefore = async (tx: Tx, instant: string): Promise<void> => {
  await tx.deleteFrom('meetingPresence').where('at', '<', instant).execute();
  await tx.deleteFrom('meeting').where('seenAt', '<', instant).execute();
};

/** Keeps as present whom the meeting alone says was there; who took part themselves is kept already. */
export const keepSeenInMeeting = async (
  tx: Tx,
  seen: { discussionId: string; at: string },
  { personId, name, standing }: Pick<PresenceTable, 'personId' | 'name' | 'standing'>,
): Promise<void> => {
  await tx
    .insertInto('attendance')
    .values({ ...seen, personId, name, standing, seenInMeeting: 1 })
    .onConflict((oc) => oc.columns(['discussionId', 'personId']).doNothing())
    .execute();
};

/** Takes back what the meeting alone had said. */
export const removeSeenInMeeting = async (tx: Tx, of: { discussionId: string; personId: string }): Promise<void> => {
  await tx
    .deleteFrom('attendance')
    .where('discussionId', '=', of.discussionId)
    .where('personId', '=', of.personId)
    .where('seenInMeeting', '=', 1)
    .execute();
};
