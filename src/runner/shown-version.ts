import type { CardView } from '../ports/cards.ts';
import { type Card, cardsChanged } from '../store/cards.ts';
import { postingById } from '../store/postings.ts';
import type { Tx } from '../store/store.ts';
import { type ShownVersion, shownDetail } from '../views/shown-version.ts';

/** A progress card counts what became of its postings. */
export const tellProgress = async (tx: Tx, card: Card): Promise<void> => {
  const posting = card.kind === 'briefing' ? await postingById(tx, card.subjectId) : undefined;
  if (posting !== undefined) await cardsChanged(tx, posting.publicationId);
};

const versionIn = (view: CardView): ShownVersion | undefined => {
  if (view.kind !== 'briefing') return undefined;
  return view.withdrawn === undefined ? view.version : 'withdrawn';
};

/** A briefing's card keeps which version it shows. */
export const nowShowing = (view: CardView): Pick<Card, 'detail'> | undefined => {
  const shows = versionIn(view);
  return shows === undefined ? undefined : { detail: shownDetail(shows) };
};

/** A briefing that was withdrawn before it came to a channel does not come there. One that stood there, and was lost, says so. */
export const comesTooLate = (card: Card, view: CardView): boolean =>
  card.state === 'pending' && card.conversationId === null && versionIn(view) === 'withdrawn';
