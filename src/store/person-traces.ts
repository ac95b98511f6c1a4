import type { Tx } from './store.ts';

/** A person, as one of the ids by which Microsoft Entra and the directory know them. */
export type Whose = { readonly id: string; readonly tenantId: string; readonly objectId: string };

export const whose = (id: string): Whose => {
  const [tenantId = '', objectId = ''] = id.split('/');
  return { id, tenantId, objectId };
};

/** Every name under which a person is kept. They may have changed it. */
export const namesOf = async (tx: Tx, id: string): Promise<readonly string[]> => {
  const found = [
    await tx.selectFrom('person').select('name').where('id', '=', id).execute(),
    await tx.selectFrom('attendance').select('name').distinct().where('personId', '=', id).execute(),
    await tx.selectFrom('response').select('authorName as name').distinct().where('authorId', '=', id).execute(),
    await tx.selectFrom('impact').select('authorName as name').distinct().where('authorId', '=', id).execute(),
    await tx.selectFrom('discussion').select('facilitatorName as name').where('facilitatorId', '=', id).execute(),
    await tx.selectFrom('meeting').select('organiserName as name').where('organiserId', '=', id).execute(),
    await tx.selectFrom('discussionMeeting').select('organiserName as name').where('organiserId', '=', id).execute(),
    await tx.selectFrom('meetingPresence').select('name').where('personId', '=', id).execute(),
  ];
  const names = found.flat().map((one) => one.name?.trim() ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
};

/** Deliveries to them as a safeguarding lead or deputy: by their object id, and by any address that it was kept with. */
export const deliveriesTo = async (tx: Tx, { objectId }: Whose) => {
  const all = await tx.selectFrom('delivery').selectAll().orderBy('id').execute();
  const lower = (text: string | null): string => text?.toLowerCase() ?? '';
  const theirs = all.filter((one) => lower(one.recipientObjectId) === objectId);
  const emails = new Set(theirs.map((one) => lower(one.recipientEmail)).filter((one) => one !== ''));
  return all.filter((one) => theirs.includes(one) || emails.has(lower(one.recipientEmail)));
};

/** Discussions in which they took part, by their id. */
export const discussionsWith = async (tx: Tx, id: string): Promise<readonly string[]> => {
  const found = [
    await tx.selectFrom('attendance').select('discussionId').where('personId', '=', id).execute(),
    await tx.selectFrom('response').select('discussionId').where('authorId', '=', id).execute(),
    await tx
      .selectFrom('agreedAction')
      .select('discussionId')
      .where((eb) => eb.or([eb('recordedBy', '=', id), eb('ownerId', '=', id), eb('doneBy', '=', id)]))
      .execute(),
    await tx.selectFrom('impact').select('discussionId').where('authorId', '=', id).execute(),
    await tx.selectFrom('minutes').select('discussionId').where('approvedBy', '=', id).execute(),
    await tx.selectFrom('discussion').select('id as discussionId').where('facilitatorId', '=', id).execute(),
    await tx.selectFrom('discussionMeeting').select('discussionId').where('organiserId', '=', id).execute(),
  ];
  return [...new Set(found.flat().map((one) => one.discussionId))];
};

/** Whose minutes may list an action as still open from before: later discussions of the team that agreed it. */
const carriedOwners = (tx: Tx) =>
  tx
    .selectFrom('agreedAction')
    .innerJoin('discussion as earlier', 'earlier.id', 'agreedAction.discussionId')
    .innerJoin('discussion as later', (join) =>
      join.onRef('later.teamId', '=', 'earlier.teamId').onRef('later.startedAt', '>', 'earlier.startedAt'),
    )
    .select(['later.id as discussionId', 'agreedAction.owner as name', 'later.tenantId'])
    .distinct()
    .where('agreedAction.owner', '!=', '')
    .execute();

/** Where somebody of the tenant was typed as present, or as the owner of an action: by name, for nobody knew their id. */
export const typedNames = async (
  tx: Tx,
  tenantId: string,
): Promise<readonly { readonly discussionId: string; readonly name: string }[]> => {
  const present = await tx
    .selectFrom('attendance')
    .innerJoin('discussion', 'discussion.id', 'attendance.discussionId')
    .select(['attendance.discussionId', 'attendance.name', 'discussion.tenantId'])
    .where('attendance.personId', 'like', 'typed:%')
    .execute();
  const owners = await tx
    .selectFrom('agreedAction')
    .innerJoin('discussion', 'discussion.id', 'agreedAction.discussionId')
    .select(['agreedAction.discussionId', 'agreedAction.owner as name', 'discussion.tenantId'])
    .where('agreedAction.owner', '!=', '')
    .execute();
  return [...present, ...owners, ...(await carriedOwners(tx))].filter((one) => one.tenantId.toLowerCase() === tenantId);
};
