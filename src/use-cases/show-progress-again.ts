import type { BriefingVersionId } from '../domain/ids.ts';
import { keepCard } from '../store/cards.ts';
import { publicationOfVersion } from '../store/publications.ts';
import type { App, Here } from './app.ts';

/**
 * Shows how far a publication has come once more, at the bottom of the publisher's chat: where its card has scrolled away
 * or was lost. False where that version was not published.
 */
export const showProgressAgain = async (
  app: App,
  command: { versionId: BriefingVersionId; here: Here },
): Promise<boolean> => {
  const { tenantId, serviceUrl, conversationId } = command.here;
  const shown = await app.store.transaction(async (tx) => {
    const publication = await publicationOfVersion(tx, command.versionId);
    if (publication === undefined) return false;
    const place = { tenantId, serviceUrl, placeKind: 'conversation' as const, placeId: conversationId };
    const card = { id: app.newId(), kind: 'publication' as const, subjectId: publication.id };
    await keepCard(tx, { ...card, ...place, createdAt: app.clock.now() });
    return true;
  });
  if (shown) app.wake();
  return shown;
};
