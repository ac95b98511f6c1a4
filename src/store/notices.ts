import type { NoticeView } from '../ports/cards.ts';
import { keepCard } from './cards.ts';
import { personById } from './people.ts';
import type { Tx } from './store.ts';

type Notice = {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly text: string;
  readonly concern?: string | undefined;
};

const detailOf = (notice: Notice): NoticeView => ({
  kind: 'notice',
  title: notice.title,
  text: notice.text,
  concern: notice.concern,
});

/** Tells everybody in a conversation. */
export const tellConversation = (
  tx: Tx,
  to: { tenantId: string; serviceUrl: string; conversationId: string },
  notice: Notice,
): Promise<void> =>
  keepCard(tx, {
    id: notice.id,
    kind: 'notice',
    subjectId: notice.id,
    detail: detailOf(notice),
    tenantId: to.tenantId,
    serviceUrl: to.serviceUrl,
    placeKind: 'conversation',
    placeId: to.conversationId,
    createdAt: notice.at,
  });

/** Tells one person, in their own chat. Nothing where they never met the bot. The runner forgets it once it was told. */
export const tellPerson = async (
  tx: Tx,
  personId: string,
  notice: Notice & {
    /** The conversation in which it is said where it cannot be theirs alone. */
    readonly elseIn?: string;
  },
): Promise<void> => {
  const person = await personById(tx, personId);
  if (person === undefined) return;
  await keepCard(tx, {
    id: notice.id,
    kind: 'notice',
    subjectId: notice.id,
    detail: { ...detailOf(notice), elseIn: notice.elseIn },
    tenantId: person.tenantId,
    serviceUrl: person.serviceUrl,
    placeKind: person.conversationId === null ? 'person' : 'conversation',
    placeId: person.conversationId ?? person.userId,
    createdAt: notice.at,
  });
};
