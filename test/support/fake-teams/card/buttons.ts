import { type Json, objectAt, textAt } from '../json.ts';
import type { Input } from './inputs.ts';
import type { Step } from './walk.ts';

const KINDS = {
  'Action.Execute': 'execute',
  'Action.Submit': 'submit',
  'Action.OpenUrl': 'open',
  'Action.ShowCard': 'show',
  'Action.ToggleVisibility': 'toggle',
} as const;

export type Button = {
  readonly title: string;
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  readonly verb: string | undefined;
  readonly id: string | undefined;
  readonly data: Json;
  /** Of Action.OpenUrl. */
  readonly url: string | undefined;
  /** Behind the overflow menu (`mode: secondary`). */
  readonly secondary: boolean;
  readonly folded: boolean;
  readonly enabled: boolean;
  /** False with `associatedInputs: none`: sends no inputs, and checks none. */
  readonly takesInputs: boolean;
  /** What surrounds it on the card, the nearest first. */
  readonly within: readonly Json[];
};

/** The button that an action makes; undefined for anything else. */
export const buttonOf = ({ element, shown, within }: Step): Button | undefined => {
  const type = textAt(element, 'type') ?? '';
  if (!isAction(type)) return undefined;
  return {
    title: textAt(element, 'title') ?? '',
    kind: KINDS[type],
    verb: textAt(element, 'verb'),
    id: textAt(element, 'id'),
    data: objectAt(element, 'data'),
    url: textAt(element, 'url'),
    secondary: element['mode'] === 'secondary',
    folded: shown !== 'now',
    enabled: element['isEnabled'] !== false,
    takesInputs: textAt(element, 'associatedInputs')?.toLowerCase() !== 'none',
    within,
  };
};

/**
 * A button sends the inputs of its own card and of those around it, not of cards behind other Action.ShowCards:
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/input-validation
 */
export const reaches = (button: Button, input: Input): boolean => button.within.includes(input.card);

const isAction = (type: string): type is keyof typeof KINDS => type in KINDS;
