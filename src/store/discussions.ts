import type { Discussion } from '../domain/discussion.ts';
import type { BriefingVersionId, DiscussionId, PersonId, TeamId } from '../domain/ids.ts';
import type { Person, Standing } from '../domain/person.ts';
import { fixedQuery } from './fixed-query.ts';
import type { AttendanceTable, DiscussionTable } from './schema.ts';
import type { Tx } from './store.ts';

/** A discussion as kept: the domain's, with where and when it takes place. */
export type KeptDiscussion = Discussion & {
  readonly row: Omit<DiscussionTable, 'version'>;
};

type NewDiscussion = Omit<DiscussionTable, 'version'>;

const fromRow = (row: NewDiscussion): KeptDiscussion => ({
  id: row.id as DiscussionId,
  briefingVersionId: row.briefingVersionId as BriefingVersionId,
  teamId: row.teamId as TeamId,
  state: row.state,
  currentPoint: row.currentPoint,
  points: row.points,
  facilitator: { id: row.facilitatorId as PersonId, name: row.facilitatorName },
  row,
});

/** Keeps a new discussion; false where the team has one of this briefing already. */
export const keepDiscussion = async (tx: Tx, discussion: NewDiscussion): Promise<boolean> => {
  const kept = await tx
    .insertInto('discussion')
    .values({ ...discussion, version: 1 })
    .onConflict((oc) => oc.column('postingId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

const raise = fixedQuery((tx, id: string) =>
  tx
    .updateTable('discussion')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll(),
);

/**
 * Takes a discussion for writing, and reads it as it then is. Every write to a discussion begins with this: raising the
 * version makes two writers meet, so that on READ COMMITTED no approval misses a response accepted beside it.
 */
export const takeDiscussion = async (tx: Tx, id: string): Promise<KeptDiscussion | undefined> => {
  const [row] = await raise(tx, id);
  return row && fromRow(row);
};

const byId = fixedQuery((tx, id: string) => tx.selectFrom('discussion').selectAll().where('id', '=', id));

export const discussionById = async (tx: Tx, id: string): Promise<KeptDiscussion | undefined> => {
  const [row] = await byId(tx, id);
  return row && fromRow(row);
};

export const discussionOfPosting = async (tx: Tx, postingId: string): Promise<KeptDiscussion | undefined> => {
  const row = await tx.selectFrom('discussion').selectAll().where('postingId', '=', postingId).executeTakeFirst();
  return row && fromRow(row);
};

/** The discussion that a conversation is about now: an open one first, then one in review, then the last. */
export const discussionOfConversation = async (
  tx: Tx,
  at: { tenantId: string; conversationId: string },
): Promise<KeptDiscussion | undefined> => {
  const rows = await tx
    .selectFrom('discussion')
    .selectAll()
    .where('tenantId', '=', at.tenantId)
    .where('conversationId', '=', at.conversationId)
    .orderBy('startedAt', 'desc')
    .execute();
  const first = (state: string) => rows.find((one) => one.state === state);
  const row = first('open') ?? first('review') ?? rows[0];
  return row && fromRow(row);
};

/** Whether a team has discussed in a conversation, or does now. */
export const hasDiscussionIn = async (
  tx: Tx,
  at: { teamId: string; tenantId: string; conversationId: string },
): Promise<boolean> => {
  const row = await tx
    .selectFrom('discussion')
    .select('id')
    .where('tenantId', '=', at.tenantId)
    .where('conversationId', '=', at.conversationId)
    .where('teamId', '=', at.teamId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

const change = fixedQuery((tx, id: string, to: Partial<Omit<DiscussionTable, 'id' | 'version'>>) =>
  tx.updateTable('discussion').set(to).where('id', '=', id),
);

/** Changes a discussion that was taken for writing in this transaction. */
export const changeDiscussion = async (
  tx: Tx,
  id: string,
  to: Partial<Omit<DiscussionTable, 'id' | 'version'>>,
): Promise<void> => {
  await change(tx, id, to);
};

/** Open discussions without a response since the instant. */
export const idleDiscussions = async (tx: Tx, since: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('discussion')
    .select('id')
    .where('state', '=', 'open')
    .where('lastResponseAt', '<', since)
    .execute();
  return rows.map((row) => row.id);
};

export type Attendance = Omit<AttendanceTable, 'seenInMeeting'>;

const attend = fixedQuery((tx, attendance: Attendance) =>
  tx
    .insertInto('attendance')
    .values({ ...attendance, seenInMeeting: 0 })
    .onConflict((oc) =>
      oc
        .columns(['discussionId', 'personId'])
        .doUpdateSet({ seenInMeeting: 0 })
        .where('attendance.seenInMeeting', '=', 1),
    )
    .returning('personId'),
);

/** Keeps that somebody took part; from then on it does not matter what the meeting says of them. False where that was kept. */
export const keepAttendance = async (tx: Tx, present: Attendance): Promise<boolean> =>
  (await attend(tx, present)).length > 0;

export const attendanceOf = async (
  tx: Tx,
  discussionId: string,
): Promise<readonly { name: string; standing: Standing }[]> => {
  const rows = await tx
    .selectFrom('attendance')
    .select(['name', 'standing'])
    .where('discussionId', '=', discussionId)
    .orderBy('at')
    .orderBy('personId')
    .execute();
  return rows.map((row) => ({ name: row.name, standing: row.standing as Standing }));
};

/** Who took part, by id; nobody who was typed by name. */
export const peopleOf = async (tx: Tx, discussionId: string): Promise<readonly Person[]> => {
  const rows = await tx
    .selectFrom('attendance')
    .select(['personId as id', 'name'])
    .where('discussionId', '=', discussionId)
    .where('personId', 'like', '%/%')
    .where('personId', 'not like', 'typed:%')
    .execute();
  return rows.map(({ id, name }) => ({ id: id as PersonId, name }));
};

const presentIn = fixedQuery((tx, discussionId: string, facilitatorId: string) =>
  tx
    .selectFrom('person')
    .leftJoin('attendance', (join) =>
      join.onRef('attendance.personId', '=', 'person.id').on('attendance.discussionId', '=', discussionId),
    )
    .select(['person.id', 'person.userId', 'attendance.at'])
    .where('person.id', 'in', (eb) =>
      eb
        .selectFrom('attendance')
        .select('personId as id')
        .where('discussionId', '=', discussionId)
        .union(eb.selectFrom('person as facilitator').select('id').where('id', '=', facilitatorId)),
    )
    .orderBy('attendance.at')
    .orderBy('person.id'),
);

/** Ids in Microsoft Teams of the facilitator, and of those who took part with their name, in the order in which they came. */
export const userIdsOfPresent = async (tx: Tx, discussion: KeptDiscussion): Promise<readonly string[]> => {
  const rows = await presentIn(tx, discussion.id, discussion.facilitator.id);
  const leads = (row: { id: string }) => row.id === discussion.facilitator.id;
  return [...rows.filter(leads), ...rows.filter((row) => !leads(row))].map((row) => row.userId);
};

/** How many discussions a person facilitates or has facilitated. */
export const countFacilitated = async (tx: Tx, personId: string): Promise<number> =>
  (await tx.selectFrom('discussion').select('id').where('facilitatorId', '=', personId).execute()).length;
