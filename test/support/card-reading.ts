import { type Button, buttonOf } from './fake-teams/card/buttons.ts';
import { type Input, inputOf } from './fake-teams/card/inputs.ts';
import { shownText } from './fake-teams/card/shown-text.ts';
import { titled } from './fake-teams/card/titles.ts';
import { walk } from './fake-teams/card/walk.ts';
import type { Json } from './fake-teams/json.ts';

export type { Button } from './fake-teams/card/buttons.ts';
export type { Input } from './fake-teams/card/inputs.ts';

/** An Adaptive Card as a person reads it. What is hidden and no button shows can never be seen, so it is not in here. */
export type CardReading = {
  readonly card: Json;
  /** What is visible at once, one line for each piece, without markdown. Titles of buttons are not in it. */
  readonly text: string;
  /** The same with what a person can unfold: toggled parts and the cards behind Action.ShowCard. */
  readonly wholeText: string;
  /** In reading order, those in folded parts too. */
  readonly buttons: readonly Button[];
  readonly inputs: readonly Input[];
};

/** Reads a card of version 1.5; elements that it does not know give way to their fallback, as in a client. */
export const readCard = (card: Json): CardReading => {
  const steps = [...walk(card)].filter(({ shown }) => shown !== 'never');
  return {
    card,
    text: lines(steps.filter(({ shown }) => shown === 'now').map(({ element }) => element)),
    wholeText: lines(steps.map(({ element }) => element)),
    buttons: steps.flatMap((step) => buttonOf(step) ?? []),
    inputs: steps.flatMap((step) => inputOf(step) ?? []),
  };
};

/** Which of several buttons with one title: the one nearest to a text on the card, or the nth in reading order from 1. */
export type ButtonChoice = { readonly beside?: string; readonly nth?: number };

/** The button of this title, whatever its case. Throws, saying what there is, where there is none or more than one. */
export const findButton = (reading: CardReading, title: string, choice: ButtonChoice = {}): Button => {
  const found = reading.buttons.filter((one) => titled(one.title, title));
  const chosen = choice.beside === undefined ? found : nearest(found, choice.beside);
  const [button, ...others] = choice.nth === undefined ? chosen : chosen.slice(choice.nth - 1, choice.nth);
  if (button === undefined) throw new Error(`${missing(title, choice)} ${whatIsThere(reading)}`);
  if (others.length > 0) {
    throw new Error(`${chosen.length} buttons are called “${title}”. Say which: { beside: '…' } or { nth: 1 }.`);
  }
  if (!button.enabled) throw new Error(`The button “${button.title}” is greyed out.`);
  return button;
};

/** Those whose smallest surrounding part with the text is nearest. */
const nearest = (buttons: readonly Button[], text: string): readonly Button[] => {
  const distances = buttons.map(({ within }) => within.findIndex((part) => readPart(part).includes(text)));
  const least = Math.min(...distances.filter((distance) => distance >= 0));
  return buttons.filter((_, index) => distances[index] === least);
};

const readPart = (part: Json): string => lines([...walk(part)].map(({ element }) => element));

const lines = (elements: readonly Json[]): string => elements.flatMap(shownText).join('\n');

const missing = (title: string, { beside, nth }: ButtonChoice): string =>
  `No button “${title}”${beside === undefined ? '' : ` beside “${beside}”`}${nth === undefined ? '' : `, number ${nth}`}.`;

const whatIsThere = ({ text, buttons }: CardReading): string => {
  const titles = buttons.map((button) => `“${button.title}”`).join(', ');
  return `The card has ${titles === '' ? 'no buttons' : titles}, and begins: ${text.slice(0, 200)}`;
};
