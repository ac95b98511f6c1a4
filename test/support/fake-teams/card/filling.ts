import type { Json } from '../json.ts';
import { type Button, reaches } from './buttons.ts';
import { type Input, toggleValue } from './inputs.ts';
import { byTitle } from './titles.ts';
import { objection } from './validation.ts';

/** What a person puts into inputs, by label. */
export type Filling = Readonly<Record<string, string | number | boolean | readonly string[]>>;
type Put = Filling[string];

/**
 * The inputs as the client sends them with a button: all as text, empty ones left out, as in Microsoft's own renderer
 * (adaptivecards 3.0.6, SubmitActionBase). Throws where a label is not on the card, and where the client would not send.
 */
export const fillIn = (filled: {
  readonly button: Button;
  readonly inputs: readonly Input[];
  readonly filling: Filling;
}): Json => {
  const { button, filling } = filled;
  const inputs = filled.inputs.filter((input) => reaches(button, input));
  const put = new Map(Object.entries(filling).map(([label, value]) => [inputFor(inputs, label, button), value]));
  if (!button.takesInputs) return {};
  const values = inputs.map((input) => ({ input, value: heldBy(input, put.get(input)) }));
  const objections = values.flatMap(({ input, value }) => objection(input, value) ?? []);
  if (objections.length > 0) throw new Error(`The client would not send this. ${objections.join(' ')}`);
  return Object.fromEntries(values.flatMap(({ input, value }) => (value === undefined ? [] : [[input.id, value]])));
};

const inputFor = (inputs: readonly Input[], label: string, button: Button): Input => {
  const input = byTitle(inputs, ({ names }) => names, label);
  if (input !== undefined) return input;
  const there = inputs.map((one) => `“${one.label}”`).join(', ') || 'none';
  throw new Error(`“${button.title}” sends no input “${label}”. Its inputs: ${there}.`);
};

const heldBy = (input: Input, put: Put | undefined): string | undefined => {
  if (put === undefined) return input.value === '' ? undefined : input.value;
  if (input.kind === 'toggle') return toggled(input, put);
  if (input.kind === 'choice')
    return (Array.isArray(put) ? put : [put]).map((one) => chosen(input, String(one))).join(',');
  return String(put) === '' ? undefined : String(put);
};

const toggled = (input: Input, put: Put): string => {
  if (typeof put !== 'boolean') throw new Error(`“${input.label}” is a toggle: true or false.`);
  return toggleValue(input.element, put);
};

const chosen = (input: Input, wanted: string): string => {
  const choice = byTitle(input.choices, ({ title, value }) => [title, value], wanted);
  if (choice !== undefined) return choice.value;
  const titles = input.choices.map(({ title }) => `“${title}”`).join(', ');
  throw new Error(`“${input.label}” offers no “${wanted}”, but ${titles || 'nothing'}.`);
};
