import type { MinutedAction } from '../../domain/minutes.ts';
import { dayOf } from '../../words/dates.ts';
import { clip, inLine } from './text.ts';

/** "Ask both midwifery teams (Ana Ferreira, by Friday 18 December)". */
export const actionText = ({ what, owner, byWhen }: MinutedAction, most = 500): string => {
  const details = [inLine(clip(owner, 100)), byWhen === '' ? '' : `by ${dayOf(byWhen)}`].filter((part) => part !== '');
  return `${inLine(clip(what, most))}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
};

/** The first few, one a line; a card on which people write must not grow past a screen. */
const MOST_SHOWN = 5;

/** What a team has agreed at one point, for the cards of that point; empty for nothing. */
export const agreedText = (actions: readonly MinutedAction[]): string => {
  if (actions.length === 0) return '';
  const lines = actions.slice(0, MOST_SHOWN).map((one) => `- ${actionText(one, 200)}`);
  const more = actions.length > MOST_SHOWN ? [`- and ${actions.length - MOST_SHOWN} more`] : [];
  return ['**Agreed here:**', '', ...lines, ...more].join('\n');
};
