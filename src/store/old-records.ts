import { agreedActionsOf } from './agreed-actions.ts';
import { truth } from './columns.ts';
import { impactOf } from './impact.ts';
import { removeRemindersOf } from './reminders.ts';
import { responsesOf } from './responses.ts';
import type { Tx } from './store.ts';

/** Of which organisation (null: none is settled), and when the last thing happened that is still kept: before `cutoff`. */
export type OldOf = { readonly organisationId: string | null; readonly cutoff: string };

const minutesIn = (tx: Tx, discussionId: string) =>
  tx.selectFrom('minutes').select('minutes.id').where('discussionId', '=', discussionId);

/**
 * Discussions that are over, and in which nothing was said, finished or approved since the cutoff. None whose minutes are
 * still being sent.
 */
export const oldDiscussions = async (tx: Tx, of: OldOf, limit: number): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('discussion')
    .innerJoin('team', 'team.id', 'discussion.teamId')
    .select('discussion.id')
    .where('discussion.state', 'in', ['review', 'approved'])
    .where('discussion.lastResponseAt', '<', of.cutoff)
    .where((eb) => eb.or([eb('finishedAt', 'is', null), eb('finishedAt', '<', of.cutoff)]))
    .where('team.organisationId', of.organisationId === null ? 'is' : '=', of.organisationId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('minutes')
            .leftJoin('delivery', 'delivery.minutesId', 'minutes.id')
            .select('minutes.id')
            .whereRef('minutes.discussionId', '=', 'discussion.id')
            .where((eb) => eb.or([eb('approvedAt', '>=', of.cutoff), eb('delivery.state', '=', 'pending')])),
        ),
      ),
    )
    .orderBy('discussion.id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
};

/** Organisations whose teams have discussed; null among them where a team's is not settled. */
export const organisationsThatDiscussed = async (tx: Tx): Promise<readonly (string | null)[]> => {
  const rows = await tx
    .selectFrom('discussion')
    .innerJoin('team', 'team.id', 'discussion.teamId')
    .select('team.organisationId')
    .distinct()
    .execute();
  return rows.map((row) => row.organisationId);
};

/** Keeps that a discussion took place and how far it came, before its records go. */
export const keepPastDiscussion = async (
  tx: Tx,
  past: { discussionId: string; postingId: string; at: string },
): Promise<void> => {
  const minutes = await minutesIn(tx, past.discussionId).execute();
  const acknowledged = await tx
    .selectFrom('delivery')
    .select('id')
    .where('minutesId', 'in', minutesIn(tx, past.discussionId))
    .where('acknowledgedAt', 'is not', null)
    .execute();
  const responses = await responsesOf(tx, past.discussionId);
  const actions = await agreedActionsOf(tx, past.discussionId);
  const impact = await impactOf(tx, past.discussionId);
  const counts = {
    discussed: truth(responses.length > 0),
    approved: truth(minutes.length > 0),
    acknowledged: truth(acknowledged.length > 0),
    actions: actions.length,
    actionsDone: actions.filter((one) => one.doneAt !== undefined).length,
    changed: truth(impact.length > 0),
    purgedAt: past.at,
  };
  await tx
    .insertInto('pastDiscussion')
    .values({ postingId: past.postingId, ...counts })
    .onConflict((oc) => oc.column('postingId').doUpdateSet(counts))
    .execute();
};

/** Whether a posting was discussed, and the records of that are gone. */
export const wasDiscussed = async (tx: Tx, postingId: string): Promise<boolean> =>
  (await tx.selectFrom('pastDiscussion').select('postingId').where('postingId', '=', postingId).execute()).length > 0;

/** Minutes of a discussion that never went out, because there was nobody to send them to. */
export const neverDelivered = async (tx: Tx, discussionId: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('delivery')
    .select('id')
    .where('minutesId', 'in', minutesIn(tx, discussionId))
    .where('state', '=', 'waiting')
    .execute();
  return rows.map((row) => row.id);
};

/** Removes a discussion and all that was recorded of it. Its cards in Microsoft Teams are no longer kept true. */
export const removeDiscussion = async (tx: Tx, discussionId: string): Promise<void> => {
  await removeRemindersOf(tx, discussionId);
  await tx.deleteFrom('delivery').where('minutesId', 'in', minutesIn(tx, discussionId)).execute();
  for (const table of ['minutes', 'agreedAction', 'impact', 'response', 'attendance', 'discussionMeeting'] as const)
    await tx.deleteFrom(table).where('discussionId', '=', discussionId).execute();
  await tx.deleteFrom('card').where('subjectId', '=', discussionId).execute();
  await tx.deleteFrom('discussion').where('id', '=', discussionId).execute();
};

/** Removes notices that never reached anybody, and that the runner has given up. */
export const removeOldNotices = async (tx: Tx, cutoff: string): Promise<void> => {
  await tx
    .deleteFrom('card')
    .where('kind', '=', 'notice')
    .where('state', 'in', ['refused', 'unconfirmed'])
    .where('createdAt', '<', cutoff)
    .execute();
};
