import type { DiscussionId, MinutesId } from '../domain/ids.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { MinutesTable } from './schema.ts';
import type { Tx } from './store.ts';

/** Approved minutes. They change only by erasure or retention. */
export type ApprovedMinutes = {
  readonly id: MinutesId;
  readonly discussionId: DiscussionId;
  readonly number: number;
  readonly content: Minutes;
  readonly approvedAt: string;
};

const fromRow = (row: MinutesTable): ApprovedMinutes => ({
  id: row.id as MinutesId,
  discussionId: row.discussionId as DiscussionId,
  number: row.number,
  content: JSON.parse(row.content) as Minutes,
  approvedAt: row.approvedAt,
});

export const keepMinutes = async (tx: Tx, minutes: MinutesTable): Promise<void> => {
  await tx.insertInto('minutes').values(minutes).execute();
};

export const minutesById = async (tx: Tx, id: string): Promise<ApprovedMinutes | undefined> => {
  const row = await tx.selectFrom('minutes').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
};

/** The approved minutes of a discussion, the newest version first. */
export const minutesOf = async (tx: Tx, discussionId: string): Promise<readonly ApprovedMinutes[]> => {
  const rows = await tx
    .selectFrom('minutes')
    .selectAll()
    .where('discussionId', '=', discussionId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(fromRow);
};
