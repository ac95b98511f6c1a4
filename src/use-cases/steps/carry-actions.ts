import { after } from '../../ports/clock.ts';
import { carriedActions } from '../../store/agreed-actions.ts';
import { keepCard } from '../../store/cards.ts';
import type { DiscussionTable } from '../../store/schema.ts';
import type { Tx } from '../../store/store.ts';
import type { App } from '../app.ts';

/** What a team has not done yet of what it agreed before is shown where it begins to discuss again. */
export const carryActions = async (app: App, tx: Tx, begun: Omit<DiscussionTable, 'version'>): Promise<void> => {
  if ((await carriedActions(tx, begun)).length === 0) return;
  const { id: subjectId, tenantId, serviceUrl, conversationId: placeId } = begun;
  await keepCard(tx, {
    id: app.newId(),
    kind: 'actions',
    subjectId,
    tenantId,
    serviceUrl,
    placeKind: 'conversation',
    placeId,
    // Before the card of the first point, which stands last, where people are.
    createdAt: after(begun.startedAt, -1),
  });
};
