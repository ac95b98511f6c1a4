import type { PersonId, ResponseId } from '../domain/ids.ts';
import type { Responded } from '../domain/responders.ts';
import type { PointResponse, Resolution } from '../domain/response.ts';
import { fixedQuery } from './fixed-query.ts';
import type { ResponseTable } from './schema.ts';
import type { Tx } from './store.ts';

const fromRow = (row: ResponseTable): PointResponse => ({
  id: row.id as ResponseId,
  point: row.point,
  kind: row.kind,
  saidBy: row.saidBy,
  nameless: row.nameless === 1,
  authorId: (row.authorId ?? undefined) as PersonId | undefined,
  authorName: row.authorName ?? undefined,
  standing: row.standing,
  text: row.text,
  at: row.at,
  shuffle: row.shuffle,
  resolution: row.resolution ?? undefined,
});

const append = fixedQuery((tx, response: ResponseTable) =>
  tx
    .insertInto('response')
    .values(response)
    .onConflict((oc) => oc.doNothing())
    .returning('id'),
);

/** Appends a response; false where it was kept already: the same activity again, or the same card sent twice. */
export const keepResponse = async (tx: Tx, response: ResponseTable): Promise<boolean> =>
  (await append(tx, response)).length > 0;

/** Responses that stand, in the order in which they came. */
export const responsesOf = async (tx: Tx, discussionId: string): Promise<readonly PointResponse[]> => {
  const rows = await tx
    .selectFrom('response')
    .selectAll()
    .where('discussionId', '=', discussionId)
    .where('withdrawnAt', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
};

const responders = fixedQuery((tx, discussionId: string, point: number) =>
  tx
    .selectFrom('response')
    .select(['nameless', 'saidBy', 'authorName'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('discussionId', '=', discussionId)
    .where('point', '=', point)
    .where('withdrawnAt', 'is', null)
    .groupBy(['nameless', 'saidBy', 'authorName'])
    .orderBy(({ fn }) => fn.min('at'))
    .orderBy('authorName'),
);

/** Who gave the responses to a point that stand, in the order in which they first did: all that its card shows of them. */
export const respondedTo = async (tx: Tx, to: { discussionId: string; point: number }): Promise<readonly Responded[]> =>
  (await responders(tx, to.discussionId, to.point)).map(({ nameless, authorName, ...row }) => ({
    ...row,
    nameless: nameless === 1,
    authorName: authorName ?? undefined,
  }));

/** The author's last response to a point that stands. */
export const lastResponseBy = async (
  tx: Tx,
  by: { discussionId: string; authorId: string; point: number },
): Promise<PointResponse | undefined> => {
  const row = await tx
    .selectFrom('response')
    .selectAll()
    .where('discussionId', '=', by.discussionId)
    .where('authorId', '=', by.authorId)
    .where('point', '=', by.point)
    .where('withdrawnAt', 'is', null)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && fromRow(row);
};

const own = fixedQuery((tx, discussionId: string, authorId: string) =>
  tx
    .selectFrom('response')
    .selectAll()
    .where('discussionId', '=', discussionId)
    .where('authorId', '=', authorId)
    .where('withdrawnAt', 'is', null)
    .orderBy('at')
    .orderBy('id'),
);

/** What one person has answered and not taken back, in the order in which it came: nameless responses, too. */
export const ownResponsesOf = async (
  tx: Tx,
  by: { discussionId: string; authorId: string },
): Promise<readonly PointResponse[]> => (await own(tx, by.discussionId, by.authorId)).map(fromRow);

/** A message's response, withdrawn or not, with its discussion. */
export const responseOfMessage = (tx: Tx, message: { conversationId: string; activityId: string }) =>
  tx
    .selectFrom('response')
    .selectAll()
    .where('conversationId', '=', message.conversationId)
    .where('activityId', '=', message.activityId)
    .where('source', '=', 'message')
    .executeTakeFirst();

/** Takes a response back, or brings it back where `at` is null. Its click is forgotten: sending the same words anew is no double click. */
export const withdrawResponse = async (tx: Tx, id: string, at: string | null): Promise<void> => {
  await tx.updateTable('response').set({ withdrawnAt: at, nonce: null }).where('id', '=', id).execute();
};

/** Another text, which must be looked at again, and of whose leaving out its author does not know yet. */
export const changeResponseText = async (tx: Tx, id: string, text: string): Promise<void> => {
  await tx.updateTable('response').set({ text, resolution: null, toldLeftOutAt: null }).where('id', '=', id).execute();
};

/** Resolves a response that stands in this discussion; false where there is none. */
export const resolveResponse = async (
  tx: Tx,
  of: { discussionId: string; responseId: string; resolution: Resolution | undefined },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('response')
    .set({ resolution: of.resolution ?? null })
    .where('id', '=', of.responseId)
    .where('discussionId', '=', of.discussionId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/**
 * Authors of responses that stand and are left out, each once, and noted as told: when minutes are approved again, those
 * who know already are not told a second time.
 */
export const authorsToTell = async (
  tx: Tx,
  { discussionId, at }: { discussionId: string; at: string },
): Promise<readonly string[]> => {
  const rows = await tx
    .updateTable('response')
    .set({ toldLeftOutAt: at })
    .where('discussionId', '=', discussionId)
    .where('resolution', '=', 'left-out')
    .where('withdrawnAt', 'is', null)
    .where('authorId', 'is not', null)
    .where('toldLeftOutAt', 'is', null)
    .returning('authorId')
    .execute();
  return [...new Set(rows.map((row) => row.authorId ?? ''))].toSorted();
};

/** Deletes the link between nameless responses and who gave them; nobody can make it again. One guest's standing is a link, too. */
export const forgetNamelessAuthors = async (tx: Tx, discussionId: string): Promise<void> => {
  await tx
    .updateTable('response')
    .set((eb) => ({ authorId: null, nonce: null, activityId: eb.ref('id'), standing: 'member' }))
    .where('discussionId', '=', discussionId)
    .where('nameless', '=', 1)
    .execute();
};
