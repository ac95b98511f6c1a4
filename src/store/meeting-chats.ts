import type { Schema } from './schema.ts';
import type { Tx } from './store.ts';

/** The team to which a meeting chat is linked. */
export const teamOfChat = async (
  tx: Tx,
  chat: { tenantId: string; conversationId: string },
): Promise<string | undefined> => {
  const link = await tx
    .selectFrom('meetingChat')
    .select('teamId')
    .where('conversationId', '=', chat.conversationId)
    .where('tenantId', '=', chat.tenantId)
    .executeTakeFirst();
  return link?.teamId;
};

export const linkChat = async (tx: Tx, link: Schema['meetingChat']): Promise<void> => {
  const { tenantId, teamId, linkedBy, linkedAt } = link;
  await tx
    .insertInto('meetingChat')
    .values(link)
    .onConflict((oc) => oc.column('conversationId').doUpdateSet({ tenantId, teamId, linkedBy, linkedAt }))
    .execute();
};
