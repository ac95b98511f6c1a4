import { isObject, type Json, objectsAt, textAt } from '../json.ts';

/** Now; after unfolding something; or never, because it is hidden and nothing shows it. */
export type Shown = 'now' | 'folded' | 'never';

/** An element or action of a card, and where it stands; `within` holds what surrounds it, the nearest first. */
export type Step = { readonly element: Json; readonly shown: Shown; readonly within: readonly Json[] };

/** https://adaptivecards.io/explorer/ (1.5): what holds other elements, in the order in which people read it. */
const HOLDS_MANY = ['body', 'columns', 'rows', 'cells', 'items', 'actions'];
const HOLDS_ONE = ['selectAction', 'inlineAction'];

const KNOWN =
  /^(AdaptiveCard|TextBlock|RichTextBlock|Image|ImageSet|Media|FactSet|Container|Column|ColumnSet|Table|TableRow|TableCell|ActionSet|Input\..+|Action\..+)$/;

/** Every element and action of a card, or of a part of one, in reading order. */
export function* walk(card: Json): Generator<Step> {
  yield* from({ element: card, shown: 'now', within: [] }, unfoldable(card));
}

function* from(step: Step, unfolds: ReadonlySet<string>): Generator<Step> {
  const element = understood(step.element);
  if (element === undefined) return;
  const shown =
    element['isVisible'] === false ? hidden(step.shown, unfolds.has(textAt(element, 'id') ?? '')) : step.shown;
  yield { element, shown, within: step.within };
  const within = [element, ...step.within];
  for (const child of childrenOf(element)) yield* from({ element: child, shown, within }, unfolds);
  const behind = element['type'] === 'Action.ShowCard' ? element['card'] : undefined;
  if (isObject(behind)) yield* from({ element: behind, shown: hidden(shown, true), within }, unfolds);
}

const childrenOf = (element: Json): readonly Json[] => [
  ...HOLDS_MANY.flatMap((key) => objectsAt(element, key)),
  ...HOLDS_ONE.flatMap((key) => (isObject(element[key]) ? [element[key]] : [])),
];

const hidden = (shown: Shown, canBeUnfolded: boolean): Shown =>
  shown === 'never' || !canBeUnfolded ? 'never' : 'folded';

/** A client that does not know an element shows its `fallback`, or drops it. Columns and rows may go without a type. */
const understood = (element: Json): Json | undefined => {
  const type = textAt(element, 'type');
  if (type === undefined || KNOWN.test(type)) return element;
  const fallback = element['fallback'];
  return isObject(fallback) ? understood(fallback) : undefined;
};

/** Ids of the elements that some Action.ToggleVisibility of the card shows or hides. */
const unfoldable = (card: Json): ReadonlySet<string> =>
  new Set(objectsIn(card).flatMap((part) => (part['type'] === 'Action.ToggleVisibility' ? targets(part) : [])));

const objectsIn = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};

const targets = (action: Json): readonly string[] => {
  const elements = Array.isArray(action['targetElements']) ? action['targetElements'] : [];
  return elements.flatMap((target) => (typeof target === 'string' ? target : (textAt(target, 'elementId') ?? [])));
};
