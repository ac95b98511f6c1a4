import type { Own, OwnResponse } from '../../ports/cards.ts';
import { words } from '../../words/words.ts';
import { shown } from './presenter.ts';
import type { CardData } from './template.ts';
import { clip, escapeMarkdown, plain } from './text.ts';

/** More would push the question off a phone's screen; the draft minutes show all. */
const MOST = 5;
/** In characters: enough to know which one it was. */
const LENGTH = 300;

/** "You, for the team", "You, without your name". */
export const saidByYou = ({ saidBy, nameless }: OwnResponse): string =>
  words().phrases.responses.saidByYou({ forTeam: saidBy === 'team', nameless });

const lineOf = (one: OwnResponse): CardData => {
  const text = one.nothingToAdd ? words().phrases.responses.nothingToAdd : clip(one.text, LENGTH);
  const button = { responseId: one.responseId, tooltip: words().phrases.responses.yours(plain(clip(text, 60))) };
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
  const first = earlier > 0 && words().phrases.responses.earlier(earlier);
  return {
    mine: responses.length === 0 ? [] : [{ earlier: shown(first), answers: responses.slice(-MOST).map(lineOf) }],
  };
};
