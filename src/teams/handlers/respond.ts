import type { Told } from '../../ports/cards.ts';
import { attendDiscussion } from '../../use-cases/attend-discussion.ts';
import { type Recorded, sendResponse as record, type SendResponse } from '../../use-cases/send-response.ts';
import { showPointTo } from '../../use-cases/show-own-view.ts';
import type { ToldToAuthor } from '../../use-cases/steps/tell-author.ts';
import { withdrawLastResponse } from '../../use-cases/withdraw-response.ts';
import { listOf } from '../../words/lists.ts';
import { words } from '../../words/words.ts';
import type { Answer, Desk, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

const what = (recorded: Recorded, hadNothing: boolean): string => {
  const said = words().pressed[hadNothing ? 'nothingToAdd' : 'response'];
  if (!recorded.fresh) return said.recordedAlready;
  return recorded.late ? said.recordedUnder(recorded.point + 1) : said.recorded;
};

/** What was done, and what its author should know of their words, on the card that only they get. */
export const warned = (done: string, { findings, concern }: ToldToAuthor): Told => {
  const { author } = words();
  const parts = [done];
  if (findings.length > 0) parts.push(author.finding.mayContain(listOf(findings)));
  if (concern !== undefined) parts.push(author.concern.text);
  return { text: parts.join(' '), concern, done: true };
};

const textOf = (told: Told): string => [told.text, told.concern].filter(Boolean).join(' ');

/** A late response is answered in a sentence: a card in its place would put the current point where an earlier one stood. */
const answer = ({ card }: Recorded, told: Told): Answer =>
  card === undefined ? { text: textOf(told) } : { card: { ...card, told } };

const respond = async (desk: Desk, command: SendResponse): Promise<Answer> => {
  const recorded = await record(desk.app, command);
  if (!recorded.ok) return refused(desk, recorded.refusal, command.discussionId);
  const done = what(recorded.value, command.kind === 'nothing-to-add');
  return answer(recorded.value, warned(done, recorded.value));
};

export const sendResponse =
  (desk: Desk): VerbHandler<'sendResponse'> =>
  (turn, submitted, who) => {
    const { activityId, here } = turn;
    return respond(desk, {
      ...submitted,
      who,
      here,
      kind: 'response',
      source: 'card',
      activityId: activityId || desk.app.newId(),
    });
  };

export const nothingToAdd =
  (desk: Desk): VerbHandler<'nothingToAdd'> =>
  (turn, submitted, who) => {
    const { activityId, here } = turn;
    const kind = 'nothing-to-add';
    return respond(desk, { ...submitted, who, here, kind, source: 'card', activityId: activityId || desk.app.newId() });
  };

/** Answered in a sentence: a card in place of this one would take away what was typed on it and not sent. */
export const iAmHere =
  (desk: Desk): VerbHandler<'iAmHere'> =>
  async (turn, { discussionId }, who) => {
    const attended = await attendDiscussion(desk.app, { who, here: turn.here, discussionId });
    if (!attended.ok) return refused(desk, attended.refusal, discussionId);
    return { text: words().pressed[attended.value.fresh ? 'present' : 'presentAlready'] };
  };

export const withdrawLast =
  (desk: Desk): VerbHandler<'withdrawLast'> =>
  async (turn, { discussionId, point }, who) => {
    const withdrawn = await withdrawLastResponse(desk.app, { who, here: turn.here, discussionId, point });
    if (!withdrawn.ok) return refused(desk, withdrawn.refusal, discussionId);
    const told = { text: words().pressed.lastWithdrawn, done: true };
    const card = await showPointTo(desk.app, { who, discussionId, told });
    return card !== undefined && card.number === point + 1 ? { card } : { text: told.text };
  };
