import type { Activity } from 'botbuilder';
import type { Person } from '../../domain/person.ts';
import { changeMessage } from '../../use-cases/change-response.ts';
import { discussionOfUnheard, noteNotCounted } from '../../use-cases/message-out-of-order.ts';
import { withdrawMessage } from '../../use-cases/withdraw-response.ts';
import { words } from '../../words/words.ts';
import { teamsDataOf } from '../activity.ts';
import type { Turn } from '../turn.ts';
import type { Desk } from './handler.ts';
import { record } from './hear.ts';

type Change = Turn & {
  readonly who: Person;
  readonly at: string;
  /** Whether the message is now what somebody would type as a command. */
  readonly isCommand: boolean;
};

/** It may have been edited before it came here, or have become one for the bot. */
const asIfSaid = async (desk: Desk, change: Change): Promise<void> => {
  if (change.isCommand || change.text === '') return noteNotCounted(desk.app, change);
  const discussion = await discussionOfUnheard(desk.app, change);
  const card = discussion && (await record(desk, change, discussion));
  if (card !== undefined) await desk.say(change, card);
  // Where the message itself came just then, it is kept as it was before.
  else if (discussion !== undefined) await changeMessage(desk.app, change);
};

const reworded = async (desk: Desk, change: Change): Promise<void> => {
  const changed = await changeMessage(desk.app, change);
  if (changed.ok) return;
  if (changed.refusal === 'not-a-response') return asIfSaid(desk, change);
  if (changed.refusal === 'response-too-long')
    await desk.sayAlone(change, { kind: 'notice', ...words().author.editTooLong });
};

const deleted = async (desk: Desk, change: Change): Promise<void> => {
  const withdrawn = await withdrawMessage(desk.app, { ...change, deleted: true });
  if (!withdrawn.ok && withdrawn.refusal === 'nothing-to-withdraw') await noteNotCounted(desk.app, change);
};

/** An undeletion brings the words along, which may have been edited before without our hearing of it. */
const restored = async (desk: Desk, change: Change): Promise<void> => {
  await withdrawMessage(desk.app, { ...change, deleted: false });
  await reworded(desk, change);
};

/** What happens to a message, by its name in Microsoft Teams. */
export const messageEvents: Readonly<Record<string, (desk: Desk, change: Change) => Promise<void>>> = {
  editMessage: reworded,
  softDeleteMessage: deleted,
  undeleteMessage: restored,
};

/** Microsoft Teams says when it happened; an activity may bring it as text or as a date. */
const instantOf = ({ timestamp }: Activity, otherwise: string): string => {
  const at = new Date(timestamp ?? '');
  return Number.isNaN(at.getTime()) ? otherwise : at.toISOString();
};

/**
 * An edit, deletion or undeletion of a message in a thread changes, withdraws or brings back its response. Where the
 * message was no response, or the minutes are approved, nothing happens and nothing is said.
 */
export const edited = async (
  desk: Desk,
  turn: Turn,
  { activity, isCommand }: { activity: Activity; isCommand: boolean },
): Promise<void> => {
  const happened = messageEvents[teamsDataOf(activity.channelData).eventType ?? ''];
  if (happened === undefined) return;
  // Who wrote a message may take it back also after leaving the team, or where the roster cannot be asked.
  const who = turn.person.known ? turn.person : await desk.roster.participant(turn);
  if (who === undefined) return;
  await happened(desk, { ...turn, who, isCommand, at: instantOf(activity, desk.app.clock.now()) });
};
