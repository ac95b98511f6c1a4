import { readFileSync } from 'node:fs';
import { GlobalSettings, Template } from 'adaptivecards-templating';
import type { CardView } from '../../ports/cards.ts';
import { words } from '../../words/words.ts';

export type CardKind = CardView['kind'];

/** What a template is filled with: a list of none or one for whatever may be left out, so that nothing is ever missing. */
export type CardData = { readonly [name: string]: unknown };

/** An Adaptive Card as JSON. */
export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly body: readonly CardData[];
  readonly [property: string]: unknown;
};

const FOLDER = new URL('../../../adaptive-cards/', import.meta.url);
const compiled = new Map<CardKind, Template>();

/** Read and compiled at its first use: compiling all of them would slow the start. */
const templateOf = (kind: CardKind): Template => {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  const template = new Template(JSON.parse(readFileSync(new URL(`${kind}.json`, FOLDER), 'utf8')));
  compiled.set(kind, template);
  return template;
};

// The engine prints what is missing as `${name}` and swallows a throw from its hook: names are collected, and judged after.
let missing: string[] = [];
GlobalSettings.getUndefinedFieldValueSubstitutionString = (path: string) => {
  missing.push(path);
  return undefined;
};

const isCard = (json: unknown): json is AdaptiveCard =>
  typeof json === 'object' && json !== null && 'type' in json && json.type === 'AdaptiveCard';

/** The data with the texts of this kind of card as `words`: those with parameters are for its presenter. */
export const withWords = <Data extends CardData>(kind: CardKind, data: Data): Data & { readonly words: CardData } => {
  const texts = Object.entries(words().cards[kind]).filter(([, text]) => typeof text === 'string');
  return { ...data, words: Object.fromEntries(texts) };
};

/** Fills a template. Throws where the template asks for what the data does not have; names fields only, never texts. */
export const expand = (kind: CardKind, data: CardData): AdaptiveCard => {
  missing = [];
  const card: unknown = templateOf(kind).expand({ $root: withWords(kind, data) });
  if (missing.length > 0) throw new Error(`card ${kind} lacks ${[...new Set(missing)].join(', ')}`);
  if (!isCard(card)) throw new Error(`template ${kind} is no card`);
  return card;
};
