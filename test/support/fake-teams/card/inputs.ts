import { type Json, objectsAt, textAt } from '../json.ts';
import type { Step } from './walk.ts';

const KINDS = {
  'Input.Text': 'text',
  'Input.ChoiceSet': 'choice',
  'Input.Toggle': 'toggle',
  'Input.Date': 'date',
  'Input.Time': 'time',
  'Input.Number': 'number',
} as const;

type Choice = { readonly title: string; readonly value: string };

export type Input = {
  readonly id: string;
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  /** What a person calls it: its label, or a toggle's title. */
  readonly label: string;
  /** All it could be called by: label, toggle title, id. */
  readonly names: readonly string[];
  /** What it holds before anybody touches it; undefined for nothing. */
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly multiple: boolean;
  readonly required: boolean;
  readonly folded: boolean;
  readonly element: Json;
  /** The card that it stands on: the whole one, or one behind an Action.ShowCard. */
  readonly card: Json;
};

/** The input that an element is; undefined for anything else. */
export const inputOf = ({ element, shown, within }: Step): Input | undefined => {
  const type = textAt(element, 'type') ?? '';
  if (!isInput(type)) return undefined;
  const id = textAt(element, 'id') ?? '';
  const names = [textAt(element, 'label'), textAt(element, 'title'), id].filter((name) => name !== undefined);
  return {
    id,
    kind: KINDS[type],
    label: names[0] ?? id,
    names,
    value: startingValue(element),
    choices: objectsAt(element, 'choices').map(choiceOf),
    multiple: element['isMultiSelect'] === true,
    required: element['isRequired'] === true,
    folded: shown !== 'now',
    element,
    card: within.find((part) => part['type'] === 'AdaptiveCard') ?? within.at(-1) ?? element,
  };
};

/** A toggle is never empty: untouched it holds its off value. */
const startingValue = (element: Json): string | undefined => {
  const value = element['value'];
  const given = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  return given ?? (element['type'] === 'Input.Toggle' ? toggleValue(element, false) : undefined);
};

export const toggleValue = (element: Json, on: boolean): string =>
  on ? (textAt(element, 'valueOn') ?? 'true') : (textAt(element, 'valueOff') ?? 'false');

const choiceOf = (choice: Json): Choice => ({
  title: textAt(choice, 'title') ?? '',
  value: textAt(choice, 'value') ?? '',
});

const isInput = (type: string): type is keyof typeof KINDS => type in KINDS;
