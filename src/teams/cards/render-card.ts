import type { CardView } from '../../ports/cards.ts';
import { largestFitting } from './card-size.ts';
import type { Presenter } from './presenter.ts';
import { presenters } from './presenters.ts';
import { type AdaptiveCard, type CardData, expand, withWords } from './template.ts';

export type RenderedCard = {
  readonly card: AdaptiveCard;
  /** The notification's text, without markup; also the card's fallback. */
  readonly summary: string;
};

/** What a view's template is filled with, whole: nothing is shortened. */
export const cardData = (view: CardView): CardData => {
  const presenter = presenters[view.kind] as Presenter<CardView>;
  return withWords(view.kind, presenter.data(view, presenter.most?.(view) ?? 0));
};

/** Makes the Adaptive Card that says what a view says, within what Microsoft Teams takes, or within fewer bytes. Throws where a template lacks data. */
export const renderCard = (view: CardView, bytes?: number): RenderedCard => {
  const presenter = presenters[view.kind] as Presenter<CardView>;
  const most = presenter.most?.(view) ?? 0;
  const card = largestFitting(most, (amount) => expand(view.kind, presenter.data(view, amount)), bytes);
  return { card, summary: String(card['fallbackText']) };
};
