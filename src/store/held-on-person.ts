import { NAMELESS_LEAD } from '../domain/erasure.ts';
import { leadCardId } from './received-minutes.ts';
import type { Tx } from './store.ts';

/** What is kept of one person by their id, table by table, without anything of others. Oldest first. */

export const attendanceHeld = (tx: Tx, id: string) =>
  tx
    .selectFrom('attendance')
    .select(['discussionId', 'name', 'standing', 'at'])
    .where('personId', '=', id)
    .orderBy('at')
    .orderBy('discussionId')
    .execute();

/** Their own responses: nameless ones only while the link to them exists, which is until the minutes are approved. */
export const responsesHeld = async (tx: Tx, id: string) => {
  const rows = await tx
    .selectFrom('response')
    .selectAll()
    .where('authorId', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ authorId: _author, shuffle: _shuffle, nonce: _nonce, nameless, ...row }) => ({
    ...row,
    nameless: nameless === 1,
  }));
};

/** Actions of these discussions. Who is to do them is somebody else's, unless it is theirs. */
export const actionsHeld = (tx: Tx, discussions: readonly string[]) =>
  tx
    .selectFrom('agreedAction')
    .select([
      'id',
      'discussionId',
      'point',
      'what',
      'owner',
      'ownerId',
      'byWhen',
      'recordedBy',
      'at',
      'doneAt',
      'doneBy',
    ])
    .where('discussionId', 'in', ['', ...discussions])
    .orderBy('at')
    .orderBy('id')
    .execute();

/** What they answered, with their name, when their team was asked what had changed. */
export const impactHeld = (tx: Tx, id: string) =>
  tx
    .selectFrom('impact')
    .select(['id', 'discussionId', 'text', 'authorName as name', 'conversationId', 'at'])
    .where('authorId', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** That they were reminded as a lead, of what was delivered to them. */
export const remindersHeld = (tx: Tx, deliveries: readonly { readonly id: string }[]) =>
  tx
    .selectFrom('reminder')
    .select(['kind', 'aboutId as deliveryId', 'place as address', 'dueOn', 'sentAt', 'stoppedAt', 'mail'])
    .where('aboutId', 'in', ['', ...deliveries.map((one) => one.id)])
    .orderBy('dueOn')
    .orderBy('id')
    .execute();

export const facilitatedHeld = (tx: Tx, id: string) =>
  tx
    .selectFrom('discussion')
    .select(['id', 'state', 'facilitatorName as name', 'startedAt', 'finishedAt'])
    .where('facilitatorId', '=', id)
    .orderBy('startedAt')
    .orderBy('id')
    .execute();

/** Meetings that they organised, and in which they are now. */
export const meetingsHeld = async (tx: Tx, id: string) => ({
  organised: await tx
    .selectFrom('discussionMeeting')
    .select(['discussionId', 'title', 'organiserName as name', 'startedAt', 'endedAt'])
    .where('organiserId', '=', id)
    .orderBy('discussionId')
    .execute(),
  organising: await tx
    .selectFrom('meeting')
    .select(['conversationId', 'title', 'organiserName as name', 'startedAt', 'endedAt'])
    .where('organiserId', '=', id)
    .orderBy('conversationId')
    .execute(),
  presence: await tx
    .selectFrom('meetingPresence')
    .select(['conversationId', 'name', 'standing', 'inside', 'at'])
    .where('personId', '=', id)
    .orderBy('at')
    .execute(),
});

/** What they did as a publisher, or for a meeting chat. */
export const doneHeld = async (tx: Tx, id: string) => ({
  imported: await tx.selectFrom('briefingVersion').select(['id', 'importedAt']).where('importedBy', '=', id).execute(),
  published: await tx.selectFrom('publication').select(['id', 'publishedAt']).where('publishedBy', '=', id).execute(),
  linkedChats: await tx
    .selectFrom('meetingChat')
    .select(['conversationId', 'linkedAt'])
    .where('linkedBy', '=', id)
    .execute(),
});

/** Entries of the audit log by them, or about them. */
export const auditHeld = (tx: Tx, id: string) =>
  tx
    .selectFrom('auditEntry')
    .select(['seq', 'at', 'who', 'what', 'onId'])
    .where((eb) => eb.or([eb('who', '=', id), eb('onId', '=', id)]))
    .orderBy('seq')
    .execute();

/** What they acknowledged as a lead in Microsoft Teams: also minutes that were sent to their predecessor. */
export const acknowledgedHeld = (tx: Tx, id: string) =>
  tx
    .selectFrom('auditEntry')
    .innerJoin('delivery', 'delivery.id', 'auditEntry.onId')
    .select(['delivery.id', 'delivery.minutesId', 'delivery.acknowledgedAt', 'delivery.acknowledgedBy'])
    .where('auditEntry.who', '=', id)
    .where('auditEntry.what', '=', 'minutes.acknowledged')
    .where('delivery.acknowledgedBy', '<>', NAMELESS_LEAD)
    .orderBy('auditEntry.seq')
    .execute();

/** Where minutes were brought to their own chat. */
export const leadCardsHeld = (tx: Tx, deliveries: readonly { readonly id: string }[]) =>
  tx
    .selectFrom('card')
    .select(['tenantId', 'placeKind', 'placeId', 'conversationId', 'state', 'createdAt', 'postedAt'])
    .where('id', 'in', ['', ...deliveries.map((one) => leadCardId(one.id))])
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** Notices for them alone that were not told yet, or never reached them. */
export const noticesHeld = async (tx: Tx, chats: readonly string[]) => {
  const rows = await tx
    .selectFrom('card')
    .select(['detail', 'createdAt', 'state'])
    .where('kind', '=', 'notice')
    .where('placeId', 'in', ['', ...chats])
    .execute();
  return rows.map(({ detail, ...row }) => ({ ...row, notice: JSON.parse(detail) as unknown }));
};
