import type { EarlierAction, Minutes } from '../domain/minutes.ts';
import { dateOf, dayOf } from '../words/dates.ts';
import { asNamed, asWritten } from '../words/recorded.ts';
import { words } from '../words/words.ts';
import { plainLine } from './plain-text.ts';

const presented = ({ what, owner, byWhen, doneAt, briefing }: EarlierAction): string => {
  const { line, open, done } = words().phrases.earlierActions;
  const details = [
    plainLine(asWritten(asNamed(owner))),
    byWhen === '' ? '' : words().phrases.byDay(dateOf(byWhen)),
  ].filter((part) => part !== '');
  const action = `${plainLine(asWritten(what))}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
  return `${line({ action, briefing: plainLine(briefing), state: doneAt === undefined ? open : done(dayOf(doneAt)) })}.`;
};

/** What was still open from earlier discussions of the team, with how it stood, a sentence each; none in most minutes. */
export const earlierActionLines = ({ earlierActions = [] }: Minutes): readonly string[] =>
  earlierActions.map(presented);

export const earlierActionsHeading = (): string => words().phrases.earlierActions.heading;
