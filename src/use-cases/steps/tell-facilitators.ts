import { briefingVersionById } from '../../store/briefings.ts';
import type { KeptDiscussion } from '../../store/discussions.ts';
import { tellPerson } from '../../store/notices.ts';
import type { Tx } from '../../store/store.ts';
import { words } from '../../words/words.ts';
import type { App } from '../app.ts';

/** Tells who facilitates each of these discussions, alone, what became of the place where it is held. */
export const tellFacilitators = async (
  app: App,
  tx: Tx,
  discussions: readonly KeptDiscussion[],
  gone: { readonly team: string; readonly title: string; readonly back: string },
): Promise<void> => {
  for (const discussion of discussions) {
    const version = await briefingVersionById(tx, discussion.briefingVersionId);
    const text = words().notices.cannotGoOn({ ...gone, briefing: version?.briefing.title ?? '' });
    const notice = { id: app.newId(), at: app.clock.now(), title: gone.title, text };
    await tellPerson(tx, discussion.facilitator.id, notice);
  }
};
