import type { Own, OwnResponse } from '../../ports/cards.ts';
import { counted } from './phrases.ts';
import { shown } from './presenter.ts';
import type { CardData } from './template.ts';
import { clip, escapeMarkdown, plain } from './text.ts';

/** More would push the question off a phone's screen; the draft minutes show all. */
const MOST = 5;
/** In characters: enough to know which one it was. */
const LENGTH = 300;

/** "You, for the team", "You, without your name". */
export const saidByYou = ({ saidBy, nameless }: OwnResponse): string =>
  [`You${saidBy === 'team' ? ', for the team' : ''}`, ...(nameless ? ['without your name'] : [])].join(', ');

const lineOf = (one: OwnResponse): CardData => {
  const text = one.nothingToAdd ? 'Nothing to add.' : clip(one.text, LENGTH);
  const button = { responseId: one.responseId, tooltip: `Your response: ${plain(clip(text, 60))}` };
  return {
    said: saidByYou(one),
    text: escapeMarkdown(text),
    change: one.nothingToAdd ? [] : [button],
    withdraw: [button],
  };
};

/** What somebody has answered to this point, on the view that only they get. */
export const ownData = (own: Own | undefined): CardData => {
  const responses = own?.responses ?? [];
  const earlier = responses.length - MOST;
  const first =
    earlier > 0 &&
    `${counted(earlier, 'earlier response')} of yours to this point will be in the draft minutes, where you can change it too.`;
  return {
    mine: responses.length === 0 ? [] : [{ earlier: shown(first), answers: responses.slice(-MOST).map(lineOf) }],
  };
};
