import { briefingVersionById } from '../../store/briefings.ts';
import type { KeptDiscussion } from '../../store/discussions.ts';
import { tellPerson } from '../../store/notices.ts';
import type { Tx } from '../../store/store.ts';
import type { App } from '../app.ts';

/** Tells who facilitates each of these discussions, alone, what became of the place where it is held. */
export const tellFacilitators = async (
  app: App,
  tx: Tx,
  discussions: readonly KeptDiscussion[],
  words: { readonly title: string; readonly text: (briefing: string) => string },
): Promise<void> => {
  for (const discussion of discussions) {
    const version = await briefingVersionById(tx, discussion.briefingVersionId);
    const text = words.text(version?.briefing.title ?? '');
    await tellPerson(tx, discussion.facilitator.id, { id: app.newId(), at: app.clock.now(), title: words.title, text });
  }
};
