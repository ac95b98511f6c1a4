import type { PostingId } from '../domain/ids.ts';
import { postingOfCard } from '../store/postings.ts';
import type { App, Here } from './app.ts';

/** The posting whose own thread this conversation is. */
export const postingOfThread = (app: App, here: Here): Promise<PostingId | undefined> =>
  app.store.transaction(async (tx) => (await postingOfCard(tx, here))?.id as PostingId | undefined);
