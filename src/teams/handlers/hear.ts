import type { TeamId } from '../../domain/ids.ts';
import type { CardView } from '../../ports/cards.ts';
import type { KeptDiscussion } from '../../store/discussions.ts';
import { discussionHere, discussionThatListens } from '../../use-cases/find-discussion.ts';
import { noteHearing } from '../../use-cases/note-hearing.ts';
import { sendResponse } from '../../use-cases/send-response.ts';
import { words } from '../../words/words.ts';
import { admit } from '../admission.ts';
import { meet } from '../meet.ts';
import { refusalText } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import { help } from './commands.ts';
import type { Desk } from './handler.ts';
import { wordsFor } from './refused.ts';

const notRecorded = (text: string): CardView => ({ kind: 'notice', title: words().commands.notRecorded, text });

/** A message as a response to the point that a discussion is at; what is to be said about it, if anything. */
export const record = async (desk: Desk, turn: Turn, discussion: KeptDiscussion): Promise<CardView | undefined> => {
  const admitted = await admit(desk, turn, 'participant');
  if (!admitted.ok) return notRecorded(refusalText(admitted.refusal));
  await meet(desk, turn);
  const recorded = await sendResponse(desk.app, {
    who: admitted.value,
    here: turn.here,
    discussionId: discussion.id,
    point: undefined,
    kind: 'response',
    text: turn.text,
    saidBy: 'me',
    nameless: false,
    source: 'message',
    activityId: turn.activityId,
    nonce: undefined,
  });
  // Who deleted their message knows that, and everybody else need not.
  if (recorded.ok || recorded.refusal === 'message-deleted') return undefined;
  return notRecorded(await wordsFor(desk, recorded.refusal, discussion.id));
};

/** Something said to the bot that is no command: a response where a discussion is open, else help is wanted. */
const heardByMention = async (desk: Desk, turn: Turn): Promise<CardView | undefined> => {
  const discussion = turn.where === 'personal' ? undefined : await discussionHere(desk.app, turn.here);
  if (discussion?.state === 'open') return record(desk, turn, discussion);
  if (discussion?.state === 'review') return notRecorded(await wordsFor(desk, 'in-review', discussion.id));
  return help(desk)(turn, { ...turn.person, standing: 'member' });
};

/**
 * A message that is no command. Un-mentioned, it counts only in the own thread of the briefing that is open there;
 * all other chat among colleagues is neither recorded nor answered.
 */
export const hear = async (desk: Desk, turn: Turn): Promise<CardView | undefined> => {
  if (turn.toBot) return heardByMention(desk, turn);
  if (turn.teamId !== undefined) await noteHearing(desk.app, turn.teamId as TeamId);
  if (turn.where !== 'channel' || turn.text === '') return undefined;
  const discussion = await discussionThatListens(desk.app, turn.here);
  return discussion && record(desk, turn, discussion);
};
