import { textAt } from '../json.ts';
import { type Input, toggleValue } from './inputs.ts';

/**
 * Why a client keeps a person from sending, or undefined. Required, pattern and range are checked when a button is
 * pressed, length while typing: https://learn.microsoft.com/adaptive-cards/authoring-cards/input-validation
 */
export const objection = (input: Input, value: string | undefined): string | undefined => {
  const why = isMissing(input, value) ? 'is required' : misfit(input, value);
  if (why === undefined) return undefined;
  const message = textAt(input.element, 'errorMessage');
  return `“${input.label}” ${why}${message === undefined ? '.' : ` (${message}).`}`;
};

const isMissing = ({ required, kind, element }: Input, value: string | undefined): boolean => {
  if (!required) return false;
  return kind === 'toggle' ? value !== toggleValue(element, true) : value === undefined;
};

const misfit = (input: Input, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined;
  switch (input.kind) {
    case 'text':
      return misfitText(input, value);
    case 'number':
      return Number.isFinite(Number(value)) ? outOfRange(input, Number(value)) : 'takes a number';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? outOfRange(input, value) : 'takes a date as YYYY-MM-DD';
    case 'time':
      return /^\d{2}:\d{2}$/.test(value) ? outOfRange(input, value) : 'takes a time as HH:MM';
    default:
      return undefined;
  }
};

const misfitText = ({ element }: Input, value: string): string | undefined => {
  const { maxLength, regex } = element;
  if (typeof maxLength === 'number' && value.length > maxLength) return `takes at most ${maxLength} characters`;
  if (typeof regex === 'string' && !new RegExp(regex).test(value)) return 'does not fit its pattern';
  return undefined;
};

const outOfRange = <T extends string | number>({ element }: Input, value: T): string | undefined => {
  const { min, max } = element;
  if (typeof min === typeof value && value < (min as T)) return `must not be under ${min}`;
  if (typeof max === typeof value && value > (max as T)) return `must not be over ${max}`;
  return undefined;
};
