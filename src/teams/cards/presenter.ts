import type { Told } from '../../ports/cards.ts';
import { words } from '../../words/words.ts';
import { sentence } from './phrases.ts';
import type { CardData } from './template.ts';
import { clip, escapeMarkdown, inLine, plain } from './text.ts';

/** What every template asks for: the notification, which is also shown where cards are not, and what is read aloud. */
export type Framed = CardData & { readonly summary: string; readonly speak: string };

/** Turns a view into what its template asks for. */
export type Presenter<View> = {
  /** `amount` is how much of a long view is shown, in the presenter's own measure; only those that give `most` get less. */
  readonly data: (view: View, amount: number) => Framed;
  /** How much there is to show. */
  readonly most?: (view: View) => number;
};

/** A list of one where there is something to show, else of none. */
export const shown = <One>(...texts: readonly (One | '' | false | undefined)[]): readonly { readonly text: One }[] =>
  texts.filter((text) => text !== '' && text !== false && text !== undefined).map((text) => ({ text: text as One }));

/** Texts of a notification and of speech: what is spoken may be read as markup, so it carries none. */
export const framed = (summary: string, speak = summary): { readonly summary: string; readonly speak: string } => ({
  summary: plain(summary),
  speak: plain(speak).replace(/&/gu, 'and').replace(/[<>]/gu, ' '),
});

/** The answer to one person, at the top of their card. */
export const toldData = (told: Told | undefined): CardData => ({
  told:
    told === undefined
      ? []
      : [{ text: escapeMarkdown(clip(told.text, 2_000)), style: told.done === true ? 'good' : 'emphasis' }],
  toldConcern: shown(told?.concern !== undefined && concernLine(clip(told.concern, 1_500))),
});

/** Some partnerships' texts ask the question themselves. */
const asks = (concernText: string): boolean => /^\s*(?:if you are )?(?:worried|concerned)/iu.test(concernText);

/** Whom to call about a child, as a box of its own says it. */
export const concernLine = (concernText: string): string =>
  `${asks(concernText) ? '' : `**${words().phrases.worried}** `}${escapeMarkdown(concernText)}`;

/** The same on a card that is bold about other things. */
export const quietConcernLine = (concernText: string): string =>
  `${asks(concernText) ? '' : `${words().phrases.worried} `}${escapeMarkdown(concernText)}`;

/** The one line that stands wherever people write. */
export const notAReferral = (concernText: string): string =>
  `**${words().phrases.notAReferral}** ${asks(concernText) ? '' : `${words().phrases.worried} `}${inLine(concernText)}`;

/** Who will read what is written here. */
export const readersText = ({ readers }: { readonly readers: string }): string =>
  `${words().phrases.practiceOnly} ${words().phrases.readBy(sentence(inLine(clip(readers, 600))))}`;
