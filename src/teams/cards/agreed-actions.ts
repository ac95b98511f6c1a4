import type { EarlierAction, MinutedAction } from '../../domain/minutes.ts';
import { dayOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { clip, inLine } from './text.ts';

/** "Ask both midwifery teams (Ana Ferreira, by Friday 18 December)". */
export const actionText = ({ what, owner, byWhen }: Omit<MinutedAction, 'point'>, most = 500): string => {
  const details = [inLine(clip(owner, 100)), byWhen === '' ? '' : words().phrases.byDay(dayOf(byWhen))].filter(
    (part) => part !== '',
  );
  return `${inLine(clip(what, most))}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
};

/** The same as a line of its own among those of all points. */
export const actionLine = (action: MinutedAction): string =>
  `- ${words().phrases.fromPoint({ action: actionText(action), point: action.point })}`;

/** One that was still open from an earlier discussion, with how it stood. */
export const earlierActionLine = (action: EarlierAction): string => {
  const { line, open, done } = words().phrases.earlierActions;
  const state = action.doneAt === undefined ? open : done(dayOf(action.doneAt));
  return `- ${line({ action: actionText(action), briefing: inLine(clip(action.briefing, 200)), state })}`;
};

/** The first few, one a line; a card on which people write must not grow past a screen. */
const MOST_SHOWN = 5;

/** What a team has agreed at one point, for the cards of that point; empty for nothing. */
export const agreedText = (actions: readonly MinutedAction[]): string => {
  if (actions.length === 0) return '';
  const lines = actions.slice(0, MOST_SHOWN).map((one) => `- ${actionText(one, 200)}`);
  const more = actions.length > MOST_SHOWN ? [`- ${words().phrases.andMore(actions.length - MOST_SHOWN)}`] : [];
  return [words().phrases.agreedHere, '', ...lines, ...more].join('\n');
};
