import type { CardView } from '../../ports/cards.ts';
import { words } from '../../words/words.ts';
import { verbs } from '../verbs.ts';
import { bytesOf, CARD_BYTES } from './card-size.ts';
import type { AdaptiveCard, CardData } from './template.ts';

/** The most people for whom Microsoft Teams asks by itself. */
const MOST_PEOPLE = 60;

type Asking = { readonly verb: string; readonly data: CardData; readonly tookPart: readonly string[] };

/** What a client sends for somebody's own view of this card; undefined where all see the same, or the view is one person's. */
const askingFor = (view: CardView): Asking | undefined => {
  if (view.kind === 'discussion-point' && view.own === undefined) {
    const data = { discussionId: view.discussionId, point: view.number - 1 };
    return { verb: verbs.myView, data, tookPart: view.tookPart ?? [] };
  }
  if (view.kind === 'review' && view.seenBy === undefined) {
    const data = { discussionId: view.discussionId, page: view.page };
    return { verb: verbs.myReview, data, tookPart: view.tookPart ?? [] };
  }
  return undefined;
};

/** Whether people may have a view of their own of this card. */
export const hasOwnViews = (view: CardView): boolean => askingFor(view) !== undefined;

/**
 * Whose clients ask: everybody, where they are few enough, in an order that says nothing; else those who took part with
 * their name, and then as many others. Who gave a nameless response changes nothing here: the list travels with the card.
 */
const chosen = (tookPart: readonly string[], here: readonly string[]): readonly string[] => {
  const others = here.filter((one) => !tookPart.includes(one)).toSorted();
  const all = [...tookPart, ...others];
  return all.length <= MOST_PEOPLE ? all.toSorted() : all.slice(0, MOST_PEOPLE);
};

const refreshing = (card: AdaptiveCard, { verb, data }: Asking, userIds: readonly string[]): AdaptiveCard => ({
  ...card,
  refresh: { action: { type: 'Action.Execute', title: words().phrases.refresh, verb, data }, userIds },
});

/**
 * The common card as it is sent to a conversation: clients that know how then ask for each person's own view, and the
 * answer is theirs alone. Where there is no room for everybody, what the card says goes before whom it asks.
 */
export const withRefresh = (card: AdaptiveCard, view: CardView, here: readonly string[]): AdaptiveCard => {
  const asking = askingFor(view);
  if (asking === undefined) return card;
  const userIds = [...chosen(asking.tookPart, here)];
  while (userIds.length > 0 && bytesOf(refreshing(card, asking, userIds)) > CARD_BYTES) userIds.pop();
  return userIds.length === 0 ? card : refreshing(card, asking, userIds);
};
