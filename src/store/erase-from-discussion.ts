import { isNamed, minutesWithoutName, ownerWithoutName, type ToForget, textWithoutName } from '../domain/erasure.ts';
import type { MinutesId } from '../domain/ids.ts';
import { NAMELESS } from '../domain/person.ts';
import { minutesOf } from './minutes.ts';
import type { AgreedActionTable } from './schema.ts';
import type { Tx } from './store.ts';

/** What stands where an id was. It is nobody's: ids of people hold a slash. */
export const ERASED = 'erased';

/** Whom to erase from which discussion. `newId` makes what two erased people of one discussion are told apart by. */
export type Erasure = {
  readonly discussionId: string;
  readonly id: string;
  readonly who: ToForget;
  readonly newId: () => string;
  readonly at: string;
};

/** They stay counted among those present, under no name. Answers how many places they had. */
export const eraseAttendance = async (tx: Tx, { discussionId, id, who, newId }: Erasure): Promise<number> => {
  const rows = await tx.selectFrom('attendance').selectAll().where('discussionId', '=', discussionId).execute();
  const typed = (personId: string, name: string) => personId.startsWith('typed:') && isNamed(who, name);
  const theirs = rows.filter((one) => one.personId === id || typed(one.personId, one.name));
  for (const { personId } of theirs)
    await tx
      .updateTable('attendance')
      .set({ personId: `${ERASED}:${newId()}`, name: NAMELESS })
      .where('discussionId', '=', discussionId)
      .where('personId', '=', personId)
      .execute();
  return theirs.length;
};

/** Their responses become a practitioner's; what the team said stays the team's. Answers how many were theirs. */
export const eraseAuthor = async (tx: Tx, { discussionId, id }: Erasure): Promise<number> => {
  const theirs = () => tx.updateTable('response').where('discussionId', '=', discussionId).where('authorId', '=', id);
  await theirs().where('saidBy', '=', 'me').set({ nameless: 1, standing: 'member' }).execute();
  const changed = await theirs()
    // Their message in the thread has an id that leads to them.
    .set((eb) => ({ authorId: null, authorName: null, nonce: null, activityId: eb.ref('id') }))
    .returning('id')
    .execute();
  return changed.length;
};

/** Where anybody wrote their name in full. Answers in how many responses. */
export const eraseFromTexts = async (tx: Tx, { discussionId, who }: Erasure): Promise<number> => {
  const rows = await tx
    .selectFrom('response')
    .select(['id', 'text'])
    .where('discussionId', '=', discussionId)
    .execute();
  const changed = rows
    .map(({ id, text }) => ({ id, before: text, text: textWithoutName(who, text) }))
    .filter((one) => one.text !== one.before);
  for (const { id, text } of changed) await tx.updateTable('response').set({ text }).where('id', '=', id).execute();
  return changed.length;
};

const actionWithout = (
  { id, who }: Pick<Erasure, 'id' | 'who'>,
  row: AgreedActionTable,
): Partial<AgreedActionTable> | undefined => {
  const what = textWithoutName(who, row.what);
  const owner = row.ownerId === id ? NAMELESS : ownerWithoutName(who, row.owner);
  const isTheirs = row.recordedBy === id || row.doneBy === id || row.ownerId === id;
  if (!isTheirs && what === row.what && owner === row.owner) return undefined;
  return {
    what,
    owner,
    ...(row.ownerId === id && { ownerId: null }),
    ...(row.doneBy === id && { doneBy: ERASED }),
    ...(row.recordedBy === id && { recordedBy: ERASED, nonce: row.id }),
  };
};

/** As owner, as who recorded it or said that it was done, and where its words name them. Answers how many actions were changed. */
export const eraseFromActions = async (tx: Tx, { discussionId, id, who }: Erasure): Promise<number> => {
  const rows = await tx.selectFrom('agreedAction').selectAll().where('discussionId', '=', discussionId).execute();
  let changed = 0;
  for (const row of rows) {
    const change = actionWithout({ id, who }, row);
    if (change === undefined) continue;
    await tx.updateTable('agreedAction').set(change).where('id', '=', row.id).execute();
    changed += 1;
  }
  return changed;
};

/** What they answered when the team was asked what had changed, and where anybody named them there. Answers how many. */
export const eraseFromImpact = async (tx: Tx, { discussionId, id, who }: Erasure): Promise<number> => {
  const rows = await tx.selectFrom('impact').selectAll().where('discussionId', '=', discussionId).execute();
  let changed = 0;
  for (const row of rows) {
    const text = textWithoutName(who, row.text);
    const theirs = row.authorId === id;
    if (!theirs && text === row.text) continue;
    const byNobody = theirs ? { authorId: null, authorName: null, nonce: row.id } : {};
    await tx
      .updateTable('impact')
      .set({ text, ...byNobody })
      .where('id', '=', row.id)
      .execute();
    changed += 1;
  }
  return changed;
};

export const eraseFacilitator = async (tx: Tx, { discussionId, id }: Erasure): Promise<number> => {
  const changed = await tx
    .updateTable('discussion')
    .set({ facilitatorId: ERASED, facilitatorName: NAMELESS })
    .where('id', '=', discussionId)
    .where('facilitatorId', '=', id)
    .returning('id')
    .execute();
  return changed.length;
};

/** From every version of the approved minutes. Answers which were changed. */
export const eraseFromMinutes = async (
  tx: Tx,
  { discussionId, id, who, at }: Erasure,
): Promise<readonly MinutesId[]> => {
  const changed: MinutesId[] = [];
  await tx
    .updateTable('minutes')
    .set({ approvedBy: ERASED })
    .where('discussionId', '=', discussionId)
    .where('approvedBy', '=', id)
    .execute();
  for (const minutes of await minutesOf(tx, discussionId)) {
    const content = minutesWithoutName(minutes.content, who, at);
    if (content === undefined) continue;
    await tx
      .updateTable('minutes')
      .set({ content: JSON.stringify(content) })
      .where('id', '=', minutes.id)
      .execute();
    changed.push(minutes.id);
  }
  return changed;
};
